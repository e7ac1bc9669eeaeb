/** The choices of a form: fields and columns with options, each with its place in `form.json`. */
import type { Option } from '../fields/choice.ts';
import type { Field } from '../fields/registry.ts';
import type { Column } from '../fields/table.ts';
import { placedFields } from '../form/fields-in.ts';
import type { Form } from '../schema/form.ts';
import { parsePointer } from '../schema/pointer.ts';

export interface ChoiceAt {
  /** Steps from the form down to the field or column. */
  path: readonly string[];
  codeTable?: string | undefined;
  options: readonly Option[];
}

export const choicesIn = (form: Form): ChoiceAt[] =>
  placedFields(form).flatMap(({ field, at }): ChoiceAt[] => {
    const path = parsePointer(at);
    if (field.kind !== 'table') return choiceAt(path, field);
    return field.columns.flatMap((column, inner) => choiceAt([...path, 'columns', String(inner)], column));
  });

const choiceAt = (path: readonly string[], field: Field | Column): ChoiceAt[] =>
  field.kind === 'choice' || field.kind === 'choices'
    ? [{ path, codeTable: field.codeTable, options: field.options }]
    : [];
