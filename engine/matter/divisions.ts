/** Divisions (行政区划) as the options of the fields that ask for one. */
import type { FieldOf } from '../fields/registry.ts';
import { mapFields } from '../form/fields-in.ts';
import type { DivisionCatalogue } from '../schema/catalogue.ts';
import type { Form } from '../schema/form.ts';

export type Division = DivisionCatalogue['divisions'][number];
type Level = FieldOf<'region'>['level'];

/** Digits of a code by the level it names: GB/T 2260 down to the county, GB/T 10114 below it. */
const digits: Readonly<Record<Level, number>> = { county: 6, town: 9, village: 12 };

/** Codes of what a division lies in, the outermost first; without the county, which everybody at its hall knows. */
export const around = (code: string): string[] =>
  [digits.town, digits.village].filter((length) => length < code.length).map((length) => code.slice(0, length));

/** The divisions of a level, each named with the town it lies in. */
export function optionsAt(level: Level, divisions: readonly Division[]): { value: string; label: string }[] {
  const names = new Map(divisions.map(({ code, name }) => [code, name]));
  return divisions
    .filter(({ code }) => code.length === digits[level])
    .map(({ code, name }) => ({
      value: code,
      label: [...around(code).flatMap((outer) => names.get(outer) ?? []), name].join(' '),
    }));
}

/** The form whose fields offer the divisions of today. */
export function withDivisions(form: Form, divisions: readonly Division[]): Form {
  const made = new Map<Level, ReturnType<typeof optionsAt>>();
  return mapFields(form, (field) => {
    if (field.kind !== 'region') return field;
    const options = made.get(field.level) ?? optionsAt(field.level, divisions);
    made.set(field.level, options);
    return { ...field, options };
  });
}

/** The form as it is written, without a centre. */
export const withoutDivisions = (form: Form): Form =>
  mapFields(form, (field) => {
    if (field.kind !== 'region' || field.options === undefined) return field;
    const own = { ...field };
    delete own.options;
    return own;
  });
