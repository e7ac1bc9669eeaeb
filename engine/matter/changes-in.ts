/** What changed between two values of one schema, as sentences: the titles of the schema lead to the place, then old → new. */
import { isObject } from '../is-object.ts';
import { conditionDefinitions } from '../schema/condition.ts';
import { isCondition, isLimit, nameOf, type Described, type Named, type SayValue } from './say-value.ts';

export interface Difference {
  /** Title of the part it is in. */
  part: string;
  /** From the whole, as `/form/sections/0/title`. */
  pointer: string;
  words: string;
}

/** A part of the whole before and after; `undefined` where there is none. */
export interface Part {
  at: string;
  schema: unknown;
  before: unknown;
  after: unknown;
}

/** In the order of the part. */
export function changesIn({ at, schema, before, after }: Part, words: Words): Difference[] {
  const found: Difference[] = [];
  const described = schema as Described;
  const title = described.title ?? at;
  const report: Report = (pointer, sentence) =>
    void found.push({ part: title, pointer: `${at}${pointer}`, words: sentence });
  walk(before, after, { schema: described, place: [], pointer: '', words, report });
  return found;
}

type Report = (pointer: string, sentence: string) => void;
/** How values are said, then and now. */
export interface Words {
  before: SayValue;
  after: SayValue;
}
/** Where a walk stands: the schema and the titles that led there. */
interface Here {
  schema: Described;
  place: readonly string[];
  pointer: string;
  words: Words;
  report: Report;
}

const inside = (here: Here, step: string | number, title: string, schema: Described): Here => ({
  ...here,
  schema,
  place: [...here.place, title],
  pointer: `${here.pointer}/${step}`,
});

/** Amount and unit of a limit are one thing to people; its other properties are told apart. */
const told = ['amount', 'unit'];

function walk(before: unknown, after: unknown, here: Here): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const { schema, words } = here;
  const [was, is] = [words.before(before, schema), words.after(after, schema)];
  const tell = () => here.report(here.pointer, `${here.place.join(' · ')}：${was} → ${is}`);
  if (isNamedList(before) && isNamedList(after)) walkList(before, after, here);
  else if (!isObject(before) || !isObject(after) || isCondition(schema)) tell();
  else {
    if (isLimit(schema) && was !== is) tell();
    const properties = propertiesOf(schema, after);
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (isLimit(schema) && told.includes(key)) continue;
      const inner = properties[key] ?? {};
      walk(before[key], after[key], inside(here, key, inner.title ?? titleOf(inner) ?? key, inner));
    }
  }
}

/** A condition has its title where it is defined. */
const titleOf = (schema: Described) => (isCondition(schema) ? conditionDefinitions.condition.title : undefined);

function walkList(before: readonly Named[], after: readonly Named[], here: Here): void {
  const { schema, place, pointer, report } = here;
  const at = place.join(' · ');
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Set(after.map(keyOf));
  for (const item of before) if (!now.has(keyOf(item))) report(pointer, `${at}：删除“${nameOf(item)}”`);
  for (const [index, item] of after.entries()) {
    const was = old.get(keyOf(item));
    if (was) walk(was, item, inside(here, index, `“${nameOf(item)}”`, schema.items ?? {}));
    else report(`${pointer}/${index}`, `${at}：新增“${nameOf(item)}”`);
  }
  const kept = before.map(keyOf).filter((key) => now.has(key));
  const order = after.map(keyOf).filter((key) => old.has(key));
  if (kept.join() !== order.join()) report(pointer, `${at}：调整了顺序`);
}

/** Options and codes are told apart by their value. */
const keyOf = ({ id, value }: Named): string | undefined => id ?? value;
const hasKey = (value: unknown): value is Named => isObject(value) && typeof keyOf(value) === 'string';
const isNamedList = (value: unknown): value is Named[] => Array.isArray(value) && value.every(hasKey);

/** Properties of an object; of variants, those of the one the object is. */
function propertiesOf(schema: Described, value: Record<string, unknown>): Record<string, Described> {
  const tag = schema.discriminator?.propertyName;
  if (tag === undefined) return schema.properties ?? {};
  const variant = schema.oneOf?.find(
    (one) => (one.properties?.[tag] as { const?: unknown } | undefined)?.const === value[tag],
  );
  return variant?.properties ?? {};
}
