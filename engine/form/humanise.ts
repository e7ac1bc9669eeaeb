/** Faults of answers → one sentence a place, in the order of the form, for the people who fill it in. */
import { type SchemaError, pointerToken } from '../validation/schema-error.ts';
import { answerProblem, sayFault, weightOf } from './answer-words.ts';
import type { Answers, CompiledForm, Dropped } from './compiled.ts';
import type { FieldError } from './field-error.ts';
import { type Place, placeOf } from './place.ts';

const valueAt = (pointer: string, answers: Answers) =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], answers);

const pointerOf = ({ instancePath, params: { missingProperty } }: SchemaError) =>
  typeof missingProperty === 'string' ? `${instancePath}/${pointerToken(missingProperty)}` : instancePath;

const compareOrder = (one: readonly number[], other: readonly number[]) => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
};

/** One sentence for each place that has faults: the most telling of them. */
export function humanise(errors: readonly SchemaError[], answers: Answers, form: CompiledForm): FieldError[] {
  const found = new Map<string, { place: Place; error: SchemaError; weight: number }>();
  for (const error of errors) {
    const place = placeOf(pointerOf(error), form);
    const weight = weightOf(error.keyword);
    if (!place || weight === undefined) continue;
    const known = found.get(place.pointer);
    if (!known || weight < known.weight) found.set(place.pointer, { place, error, weight });
  }
  return [...found.values()]
    .sort((one, other) => compareOrder(one.place.order, other.place.order))
    .flatMap(({ place, error }) => {
      const said = sayFault(error, place, valueAt(error.instancePath, answers));
      return said ? [{ ...said, section: place.section, field: place.field.id }] : [];
    });
}

const refusals = { unknown: 'ANSWER_UNKNOWN', hidden: 'ANSWER_HIDDEN', computed: 'ANSWER_COMPUTED' } as const;

/** Data that came in and is not kept, as faults: what a server answers when a submission holds any. */
export const refuse = (dropped: readonly Dropped[], form: CompiledForm): FieldError[] =>
  dropped.map(({ pointer, reason }) => {
    const place = placeOf(pointer, form);
    const name = reason === 'unknown' ? pointer.slice(1) : (place?.name ?? '');
    const section = place?.section ?? '';
    return { ...answerProblem(refusals[reason], pointer, { name }), section, field: place?.field.id ?? '' };
  });
