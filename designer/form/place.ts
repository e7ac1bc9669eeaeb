/** Where sections, groups and fields stand in the form. */
import { isGroup, type Bundle, type FormItem } from '../../engine/index.ts';
import { isInside, listAt, valueAt, type Path } from '../edits/path.ts';

export const sectionsPath: Path = ['form', 'sections'];
export const sectionPath = (section: number): Path => [...sectionsPath, section];
/** The list of what stands in a section, or in the group at `group`. */
export const fieldsPath = (section: number, group?: number): Path =>
  group === undefined ? [...sectionPath(section), 'fields'] : [...sectionPath(section), 'fields', group, 'fields'];
export const fieldPath = (section: number, at: number): Path => [...fieldsPath(section), at];

/** A gap between the rows of the form: before what stands in a list of fields there, or before a section. */
export type Gap = FieldGap | { of: 'section'; at: number };
export interface FieldGap {
  of: 'field';
  /** Of a section or a group. */
  list: Path;
  at: number;
}

/** How long the path of a list is: of what stands in a section, of what stands in a group. */
const DEPTHS = [6, 4];

/** Is it the list of a group? */
export const isInGroup = (list: Path): boolean => list.length === DEPTHS[0];

export interface Spot {
  section?: number;
  /** The list of fields, and the place in it. */
  list?: Path;
  field?: number;
}

/** Where a path into the form leads; nothing for a path that leads elsewhere. */
export function spotIn(path: Path | undefined): Spot {
  if (path === undefined || !isInside(path, sectionsPath) || path.length < 3) return {};
  const section = Number(path[2]);
  const depth = DEPTHS.find((length) => path[length - 1] === 'fields' && path.length > length);
  return depth === undefined ? { section } : { section, list: path.slice(0, depth), field: Number(path[depth]) };
}

/** The row a place belongs to and those it is within: its section, its group, itself. */
export function rowsTo(path: Path): Path[] {
  const { section, list, field } = spotIn(path);
  if (section === undefined) return [];
  const group = list && isInGroup(list) ? [list.slice(0, -1)] : [];
  return [sectionPath(section), ...group, ...(list && field !== undefined ? [[...list, field]] : [])];
}

/** Of a group its own list; else `undefined`. */
export function listIn(bundle: Bundle, path: Path): Path | undefined {
  const list: Path = [...path, 'fields'];
  return spotIn(path).field !== undefined && Array.isArray(valueAt(bundle, list)) ? list : undefined;
}

/**
 * The gap behind what is selected: behind the field, at the end of the group or the section, else at the end of the
 * form. A group stands in no other: `isGroup` asks for the gap behind the group.
 */
export function gapBehind(bundle: Bundle, selected: Path | undefined, isGroup = false): FieldGap {
  const last = Math.max(0, bundle.form.sections.length - 1);
  const { section = last, list = fieldsPath(section), field } = spotIn(selected);
  if (field === undefined) return { of: 'field', list, at: listAt(bundle, list).length };
  if (isGroup && isInGroup(list)) return { of: 'field', list: list.slice(0, 4), at: Number(list[4]) + 1 };
  const own = isGroup ? undefined : listIn(bundle, [...list, field]);
  return own ? { of: 'field', list: own, at: listAt(bundle, own).length } : { of: 'field', list, at: field + 1 };
}

/** Every field and group with its path, in the order of the rows. */
export const itemsOf = ({ form }: Bundle): { path: Path; item: FormItem }[] =>
  form.sections.flatMap(({ fields }, section) =>
    fields.flatMap((item, at) => [
      { path: fieldPath(section, at), item },
      ...(isGroup(item)
        ? item.fields.map((field, nth): { path: Path; item: FormItem } => ({
            path: [...fieldsPath(section, at), nth],
            item: field,
          }))
        : []),
    ]),
  );
