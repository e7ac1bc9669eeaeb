/** Mistakes in a form that neither its schema nor its conditions show. */
import type { Column } from '../fields/table.ts';
import type { Field, FormItem } from '../fields/registry.ts';
import type { Problem } from '../problems.ts';
import type { Form } from '../schema/form.ts';
import { checkPattern } from '../validation/pattern/read.ts';
import { isGroup } from './fields-in.ts';
import { formProblem } from './problems.ts';

const isReserved = (id: string) => id in Object.prototype;

const checkOne = (field: Field | Column, at: string): Problem[] => {
  const words = field.kind === 'text' && field.pattern !== undefined ? checkPattern(field.pattern) : undefined;
  return [
    ...(isReserved(field.id) ? [formProblem('FORM_FIELD_RESERVED', `${at}/id`, { id: field.id })] : []),
    ...(words === undefined ? [] : [formProblem('FORM_PATTERN', `${at}/pattern`, { title: field.title, words })]),
  ];
};

const checkColumns = (field: Field, at: string): Problem[] => {
  if (field.kind !== 'table') return [];
  const { title } = field;
  return field.columns.flatMap((column, index) => [
    ...checkOne(column, `${at}/columns/${index}`),
    ...(column.when === undefined
      ? []
      : [formProblem('FORM_COLUMN_CONDITION', `${at}/columns/${index}/when`, { title, column: column.title })]),
  ]);
};

/** Checks ids, patterns and columns; `at` is the JSON Pointer of the form. */
export function checkForm({ sections }: Form, at: string): Problem[] {
  const problems: Problem[] = [];
  const sectionIds = new Set<string>();
  const fieldIds = new Set<string>();
  const checkItem = (item: FormItem, here: string) => {
    const { id } = item;
    if (fieldIds.has(id)) problems.push(formProblem('FORM_FIELD_TWICE', `${here}/id`, { id }));
    fieldIds.add(id);
    if (isGroup(item)) item.fields.forEach((field, nth) => checkItem(field, `${here}/fields/${nth}`));
    else problems.push(...checkOne(item, here), ...checkColumns(item, here));
  };
  sections.forEach(({ id, fields }, index) => {
    const place = `${at}/sections/${index}`;
    if (sectionIds.has(id)) problems.push(formProblem('FORM_SECTION_TWICE', `${place}/id`, { id }));
    sectionIds.add(id);
    fields.forEach((item, inner) => checkItem(item, `${place}/fields/${inner}`));
  });
  return problems;
}
