/** Options of a form that some condition or table tells from the others: a mistake among them is seen by choosing each. */
import { factOf } from '../form/fact-of.ts';
import { placedFields } from '../form/fields-in.ts';
import type { Condition, Leaf } from '../schema/condition.ts';
import type { Bundle } from '../schema/matter.ts';
import { rowConditions } from '../tables/row-conditions.ts';
import { usesIn } from './uses.ts';

export interface OptionRead {
  /** The case in which it is chosen. */
  chosen: Leaf;
  /** Words of the field and of the option. */
  title: string;
  option: string;
  /** JSON Pointer into `form.json`. */
  at: string;
}

/** The comparisons in a condition; named ones are those of their declaration. */
function* leavesIn(condition: Condition): Generator<Leaf> {
  if ('fact' in condition) yield condition;
  else if ('not' in condition) yield* leavesIn(condition.not);
  else if ('all' in condition || 'any' in condition)
    for (const part of 'all' in condition ? condition.all : condition.any) yield* leavesIn(part);
}

/** What conditions and tables of a matter hold each fact against. */
function valuesRead(bundle: Bundle): ReadonlyMap<string, ReadonlySet<unknown>> {
  const read = new Map<string, Set<unknown>>();
  const rows = (bundle.rules.tables ?? []).flatMap((table) => rowConditions(table).flat());
  for (const condition of [...[...usesIn(bundle)].map((use) => use.condition), ...rows])
    for (const { fact, value } of leavesIn(condition)) {
      const values = read.get(fact) ?? new Set();
      read.set(fact, values);
      for (const one of [value].flat()) values.add(one);
    }
  return read;
}

/** In the order of the form. */
export function optionsRead(bundle: Bundle): OptionRead[] {
  const read = valuesRead(bundle);
  return placedFields(bundle.form).flatMap(({ field, at: place }) => {
    if (field.kind !== 'choice' && field.kind !== 'choices') return [];
    const fact = factOf(field.id);
    const operator = field.kind === 'choices' ? 'contains' : 'equal';
    return field.options.flatMap(({ value, label }, option): OptionRead[] => {
      if (!read.get(fact)?.has(value)) return [];
      const at = `${place}/options/${option}`;
      return [{ chosen: { fact, operator, value }, title: field.title, option: label, at }];
    });
  });
}
