/** What can be put between the lines to show the files among the answers: signatures on their line, photographs. */
import type { TemplateField, TemplateFields } from '../../engine/index.ts';

export interface ShownFile {
  path: string;
  label: string;
  /** What is put into the template. */
  source: string;
}

/** In an attribute quotation marks and fields would be read as such. */
const plain = (label: string): string => label.replace(/[&<>"{}]/g, '');

const signed = (path: string, { label, optional }: TemplateField): string => {
  const line = `<sign label="${plain(label)}" picture="{{${path}}}" />`;
  return optional ? `{{#if ${path}}}\n${line}\n{{else}}\n<sign label="${plain(label)}" />\n{{/if}}` : line;
};

/** The fields inside the rows of a list that say which picture and what it is called. */
function photographs(path: string, fields: TemplateFields): string | undefined {
  const of = (type: TemplateField['type']) => Object.entries(fields).find(([, field]) => field.type === type)?.[0];
  const [picture, name] = [of('picture'), of('text')];
  if (picture === undefined || name === undefined) return undefined;
  return `{{#each ${path}}}\n<img id="{{${picture}}}" alt="{{${name}}}" />\n{{/each}}`;
}

function sourceOf(path: string, field: TemplateField): string | undefined {
  if (field.type === 'picture') return signed(path, field);
  return field.type === 'list' ? photographs(path, field.fields ?? {}) : undefined;
}

export const shownFiles = (fields: TemplateFields, before = ''): ShownFile[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const path = before === '' ? name : `${before}.${name}`;
    if (field.type === 'group') return shownFiles(field.fields ?? {}, path);
    const source = sourceOf(path, field);
    return source === undefined ? [] : [{ path, label: field.label, source }];
  });
