/** Where a path in a template leads among the declared fields, and whether a value is sure to be there. */
import type { Problem } from '../problems.ts';
import type { FieldType, TemplateField, TemplateFields } from './fields.ts';
import { problem } from './problems.ts';
import type { FieldPath } from './template.ts';

/** The document, or one row of a list inside it. */
export interface Scope {
  fields: TemplateFields;
  /** The rows are plain texts, reached as `this`. */
  plain: boolean;
  depth: number;
  parent?: Scope;
  /** Optional fields that an `if` around this place has shown to hold something. */
  sure: ReadonlySet<string>;
}

export interface Found {
  type: FieldType | 'index' | 'last';
  label: string;
  /** Of a list or group. */
  fields?: TemplateFields;
  maybeEmpty: boolean;
  /** The path and the groups it goes through: what an `if` on this path makes sure of. */
  keys: readonly string[];
}

export function find(path: FieldPath, from: Scope): Found | Problem {
  const scope = path.up === 0 ? from : from.parent;
  if (!scope || (path.loop && scope.depth === 0)) return problem('template-outside-loop', '', { path: path.written });
  if (path.loop) return { type: path.loop, label: path.written, maybeEmpty: false, keys: [] };
  if (path.steps.length === 0) {
    return { type: scope.plain ? 'text' : 'group', label: path.written, maybeEmpty: false, keys: [] };
  }

  let inside: TemplateFields | undefined = scope.fields;
  let found: Found | undefined;
  const keys: string[] = [];
  for (const step of path.steps) {
    const field: TemplateField | undefined = inside && Object.hasOwn(inside, step) ? inside[step] : undefined;
    if (!field) return problem('template-unknown-field', '', { path: path.written });
    const key = `${keys.at(-1) ?? String(scope.depth)}.${step}`;
    keys.push(key);
    found = {
      type: field.type,
      label: field.label,
      ...(field.fields && { fields: field.fields }),
      maybeEmpty: (found?.maybeEmpty ?? false) || (field.optional === true && !from.sure.has(key)),
      keys,
    };
    inside = field.type === 'group' ? field.fields : undefined;
  }
  return found ?? problem('template-unknown-field', '', { path: path.written });
}
