/** How the fields of templates are declared. */
import type { FieldType, TemplateField, TemplateFields } from '../documents/fields.ts';

export const of =
  (type: FieldType) =>
  (label: string): TemplateField => ({ type, label });
export const text = of('text');
export const number = of('number');
export const date = of('date');
export const certain = ({ type, label }: TemplateField): TemplateField => ({ type, label });
export const optional = (field: TemplateField): TemplateField => ({ ...field, optional: true });
export const group = (label: string, fields: TemplateFields): TemplateField => ({ type: 'group', label, fields });
export const list = (label: string, fields: TemplateFields): TemplateField => ({
  type: 'list',
  label,
  fields,
  optional: true,
});
