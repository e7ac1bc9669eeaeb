/** Whether a document tells the reader something, whatever the case: not in a comment, not only for some. */
import { readTemplate } from './parse-template.ts';
import type { FieldPath, Template } from './template.ts';

/** The lists around a place, the document itself first, by their full paths. */
type Rows = readonly string[];

const fullPath = ({ steps, up }: FieldPath, rows: Rows): string =>
  [rows.at(-1 - up) ?? '', ...steps].filter((step) => step !== '').join('.');

const prints = (parts: Template): boolean =>
  parts.some((part) => {
    if (part.kind === 'text') return false;
    if (part.kind === 'print') return true;
    return part.kind === 'loop' ? prints(part.each) : prints(part.yes) || prints(part.no);
  });

/** A field that is asked for itself before it is printed, or the group or list it belongs to, is missing where there is nothing to say. */
const isGuard = (path: string, fields: readonly string[]): boolean =>
  fields.some((field) => field === path || field.startsWith(`${path}.`));

const everyWay = (parts: Template, fields: readonly string[], rows: Rows): boolean =>
  parts.some((part) => {
    if (part.kind === 'text') return false;
    const path = fullPath(part.path, rows);
    if (part.kind === 'print') return part.path.loop === undefined && fields.includes(path);
    if (part.kind === 'loop') {
      if (fields.includes(path) && prints(part.each)) return true;
      const empty = isGuard(path, fields) || everyWay(part.none, fields, rows);
      return empty && everyWay(part.each, fields, [...rows, path]);
    }
    const otherwise = isGuard(path, fields) || everyWay(part.no, fields, rows);
    return otherwise && everyWay(part.yes, fields, rows);
  });

/**
 * Whether every filling of a template prints one of the fields, as far as there is something in them.
 * @param fields full paths, as `remedies.days`; a list is said where it is repeated and something of it printed
 */
export const says = (source: string, fields: readonly string[]): boolean =>
  everyWay(readTemplate(source).template, fields, ['']);

/** Whether a template can be read at all; what it says is not asked before. */
export const isReadable = (source: string): boolean => readTemplate(source).problems.length === 0;
