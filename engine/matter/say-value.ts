/** A value of a bundle as people read it, by its schema: options, conditions and limits in words, ids by names. */
import { sentence } from '../conditions/sentence.ts';
import { registerFacts } from '../facts/register.ts';
import { fieldsOf } from '../form/fields-in.ts';
import type { Condition } from '../schema/condition.ts';
import type { Limit } from '../schema/limit.ts';
import type { Bundle } from '../schema/matter.ts';
import { declareFacts } from './facts.ts';
import { limitWords } from './limit-words.ts';

/** As much of an emitted schema as words need. */
export interface Described {
  title?: string;
  const?: unknown;
  $ref?: string;
  properties?: Record<string, Described>;
  items?: Described;
  oneOf?: Described[];
  discriminator?: { propertyName: string };
}

export interface Named {
  id?: string;
  value?: string;
  label?: string;
  name?: string;
  title?: string;
  text?: string;
}

/** Longer texts are cut. */
const LONG = 60;

export const nameOf = ({ name, title, label, text, id, value }: Named): string =>
  name ?? title ?? label ?? text?.slice(0, 30) ?? id ?? value ?? '';
const cut = (text: string) => (text.length > LONG ? `${text.slice(0, LONG)}…` : text);

export const isCondition = ({ $ref }: Described): boolean => $ref === '#/definitions/condition';
export const isLimit = ({ properties }: Described): boolean =>
  properties?.unit?.oneOf?.some((unit) => unit.const === 'workingDay') === true;

export type SayValue = (value: unknown, schema: Described) => string;

/** Makes the words for values of one bundle. */
export function speakerFor({ form, rules, materials, matter, documents }: Bundle): SayValue {
  const { facts } = registerFacts(declareFacts(form));
  const named = new Map((rules.conditions ?? []).map((condition) => [condition.id, condition]));
  const things: readonly (Named & { id: string })[] = [
    ...fieldsOf(form),
    ...materials.materials,
    ...matter.steps,
    ...documents.documents,
    ...(rules.rules ?? []),
  ];
  const names = new Map(things.map((thing) => [thing.id, nameOf(thing)]));
  return speakerOf(names, (condition) => sentence(condition, facts, named));
}

/** @param names of what values may refer to, by id */
export function speakerOf(
  names: ReadonlyMap<string, string>,
  sayCondition: (condition: Condition) => string,
): SayValue {
  const say: SayValue = (value, schema) => {
    if (value === undefined) return '无';
    if (isCondition(schema)) return sayCondition(value as Condition);
    if (isLimit(schema)) return limitWords(value as Limit);
    if (typeof value === 'boolean') return value ? '是' : '否';
    if (typeof value === 'number') return String(value);
    const label = schema.oneOf?.find((one) => one.const !== undefined && one.const === value)?.title;
    if (label !== undefined) return label;
    if (typeof value === 'string') return `“${cut(names.get(value) ?? value)}”`;
    if (!Array.isArray(value)) return '已设置';
    return value.every((item) => typeof item === 'string')
      ? value.map((item) => say(item, schema.items ?? {})).join('、') || '无'
      : `${value.length} 项`;
  };
  return say;
}
