/** What templates may name of the answers. */
import type { FieldType, TemplateField, TemplateFields } from '../documents/fields.ts';
import type { FactType } from '../facts/fact.ts';
import { kindOf, type Field } from '../fields/registry.ts';
import { columnFact, type Column } from '../fields/table.ts';
import { fieldNames, placedFields, shownWhen } from '../form/fields-in.ts';
import type { Form } from '../schema/form.ts';

/** How a template prints each type of fact; options are printed by their words. */
const printed: Readonly<Record<FactType, FieldType>> = {
  text: 'text',
  number: 'number',
  money: 'money',
  date: 'date',
  boolean: 'boolean',
  choice: 'text',
  choices: 'list',
  table: 'list',
  files: 'list',
};

const columnField = (column: Column): TemplateField => ({
  type: printed[columnFact(column) ?? 'text'],
  label: column.title,
  ...(column.required ? {} : { optional: true }),
});

const fileFields: TemplateFields = {
  id: { type: 'picture', label: '图片' },
  name: { type: 'text', label: '文件名' },
};

/** What a template names inside the answer. */
const insideOf = (field: Field): TemplateFields | undefined => {
  if (field.kind === 'table') return Object.fromEntries(field.columns.map((c) => [c.id, columnField(c)]));
  return field.kind === 'attachment' ? fileFields : undefined;
};

function answerField(field: Field, label: string, always: boolean): TemplateField | undefined {
  const type = kindOf(field).fact;
  if (!type) return undefined;
  const fields = insideOf(field);
  return {
    type: field.kind === 'signature' ? 'picture' : printed[type],
    label,
    ...(always ? {} : { optional: true }),
    ...(fields ? { fields } : {}),
  };
}

/** An answer is sure to be there when its field is required and nothing can hide it. */
export function answerFields(form: Form): TemplateFields {
  const names = fieldNames(form);
  return Object.fromEntries(
    placedFields(form).flatMap((placed) => {
      const { id, title, required } = placed.field;
      const isSure = required === true && !shownWhen(placed);
      const found = answerField(placed.field, names.get(id) ?? title, isSure);
      return found ? [[id, found] as const] : [];
    }),
  );
}
