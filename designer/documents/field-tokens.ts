/** The fields a template may print, each with the text that prints it. */
import type { TemplateField, TemplateFields } from '../../engine/index.ts';

export interface FieldToken {
  label: string;
  text: string;
}

/** How each type is printed in a sentence; lists and groups are not one value. */
const printed: Partial<Readonly<Record<TemplateField['type'], (name: string) => string>>> = {
  text: (name) => `{{${name}}}`,
  number: (name) => `{{${name}}}`,
  boolean: (name) => `{{${name}}}`,
  money: (name) => `{{money ${name}}}`,
  date: (name) => `{{date ${name}}}`,
};

export interface MaybeField {
  label: string;
  path: string;
}

/** Fields that may be absent, on which a line can depend. */
export function maybeFields(fields: TemplateFields, name = '', label = ''): MaybeField[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const path = name === '' ? key : `${name}.${key}`;
    const words = label === '' ? field.label : `${label} / ${field.label}`;
    if (field.type === 'group') return maybeFields(field.fields ?? {}, path, words);
    return field.optional === true || field.type === 'boolean' ? [{ label: words, path }] : [];
  });
}

/** Fields in the order they are declared, named by the way to them. A field that may be absent stands inside an `if`. */
export function fieldTokens(fields: TemplateFields, name = '', label = ''): FieldToken[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const path = name === '' ? key : `${name}.${key}`;
    const words = label === '' ? field.label : `${label} / ${field.label}`;
    if (field.type === 'group') return fieldTokens(field.fields ?? {}, path, words);
    if (field.type === 'list') {
      if (field.fields !== undefined) return [];
      return [{ label: words, text: `{{#if ${path}}}{{join ${path}}}{{/if}}` }];
    }
    const text = printed[field.type]?.(path);
    if (text === undefined) return [];
    return [{ label: words, text: field.optional === true ? `{{#if ${path}}}${text}{{/if}}` : text }];
  });
}
