/** Where sections and fields stand in the form. */
import type { Bundle, Field } from '../../engine/index.ts';
import { isInside, type Path } from '../edits/path.ts';

export const sectionsPath: Path = ['form', 'sections'];
export const sectionPath = (section: number): Path => [...sectionsPath, section];
export const fieldsPath = (section: number): Path => [...sectionPath(section), 'fields'];
export const fieldPath = (section: number, at: number): Path => [...fieldsPath(section), at];

/** A gap between the rows of the form: before the field that stands there, or before a section. */
export type Gap = FieldGap | { of: 'section'; at: number };
export interface FieldGap {
  of: 'field';
  section: number;
  at: number;
}

/** Where a path into the form leads; nothing for a path that leads elsewhere. */
export function spotIn(path: Path | undefined): { section?: number; field?: number } {
  if (path === undefined || !isInside(path, sectionsPath) || path.length < 3) return {};
  const section = Number(path[2]);
  return path[3] === 'fields' && path.length > 4 ? { section, field: Number(path[4]) } : { section };
}

/** The gap behind what is selected: behind the field, at the end of the section, else at the end of the form. */
export function gapBehind({ form }: Bundle, selected: Path | undefined): FieldGap {
  const { section = Math.max(0, form.sections.length - 1), field } = spotIn(selected);
  return { of: 'field', section, at: field === undefined ? (form.sections[section]?.fields.length ?? 0) : field + 1 };
}

/** Every field with its path, in the order of the form. */
export const fieldsOf = ({ form }: Bundle): { path: Path; field: Field }[] =>
  form.sections.flatMap(({ fields }, section) => fields.map((field, at) => ({ path: fieldPath(section, at), field })));
