/** Is the data complete and of the declared types? A document with a silent gap must not be issued. */
import type { Problem } from '../problems.ts';
import { caps } from './caps.ts';
import type { TemplateField, TemplateFields } from './fields.ts';
import { problem } from './problems.ts';
import type { DocumentData } from './render-template.ts';
import { typeWords } from './type-words.ts';
import { isObject } from '../is-object.ts';
import { fits, isAbsent } from './values.ts';

/** Problems point into the data; fields that are not declared are left alone, no template can name them. */
export function checkData(fields: TemplateFields, data: DocumentData, pointer = ''): Problem[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    return checkValue(field, value, `${pointer}/${name}`);
  });
}

function checkValue(field: TemplateField, value: unknown, pointer: string): Problem[] {
  const { label, type, optional, fields } = field;
  if (isAbsent(value)) return optional ? [] : [problem('document-data-missing', pointer, { label })];
  if (!fits(value, type)) return [problem('document-data-type', pointer, { label, type: typeWords[type] })];
  if (isObject(value)) return checkData(fields ?? {}, value, pointer);
  if (!Array.isArray(value)) return [];
  if (value.length > caps.rows) return [problem('document-too-many-rows', pointer, { label, limit: caps.rows })];
  const row: TemplateField = fields ? { type: 'group', label, fields } : { type: 'text', label };
  return value.flatMap((item: unknown, i) => checkValue(row, item, `${pointer}/${i}`));
}
