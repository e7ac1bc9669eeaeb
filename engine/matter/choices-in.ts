/** The choices of a form: fields and columns with options, each with its place in `form.json`. */
import type { Option } from '../fields/choice.ts';
import type { Form } from '../schema/form.ts';

export interface ChoiceAt {
  /** Steps from the form down to the field or column. */
  path: readonly string[];
  codeTable?: string | undefined;
  options: readonly Option[];
}

export const choicesIn = ({ sections }: Form): ChoiceAt[] =>
  sections.flatMap(({ fields }, section) =>
    fields.flatMap((field, index): ChoiceAt[] => {
      const path = ['sections', String(section), 'fields', String(index)];
      if (field.kind !== 'table') return choiceAt(path, field);
      return field.columns.flatMap((column, inner) => choiceAt([...path, 'columns', String(inner)], column));
    }),
  );

const choiceAt = (path: readonly string[], field: object): ChoiceAt[] =>
  'options' in field ? [{ ...(field as Omit<ChoiceAt, 'path'>), path }] : [];
