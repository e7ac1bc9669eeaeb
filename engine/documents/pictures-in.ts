import { isObject } from '../is-object.ts';
import type { TemplateField, TemplateFields } from './fields.ts';
import type { DocumentData } from './render-template.ts';

/** Ids of the pictures the data names, as far as a template may show them. */
export const picturesIn = (fields: TemplateFields, data: DocumentData): string[] =>
  Object.entries(fields).flatMap(([name, field]) => within(field, Object.hasOwn(data, name) ? data[name] : undefined));

function within({ type, fields = {} }: TemplateField, value: unknown): string[] {
  if (type === 'picture') return typeof value === 'string' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((row) => (isObject(row) ? picturesIn(fields, row) : []));
  return isObject(value) ? picturesIn(fields, value) : [];
}
