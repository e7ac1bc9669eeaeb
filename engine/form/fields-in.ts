/** The fields of a form wherever they stand: those of its groups among the others, in order. */
import type { Field, FormItem, Group } from '../fields/registry.ts';
import type { Condition } from '../schema/condition.ts';
import type { Form, Section } from '../schema/form.ts';

export const isGroup = (item: FormItem): item is Group => item.kind === 'group';

export interface PlacedField {
  field: Field;
  section: Section;
  /** The group it stands in. */
  group: Group | undefined;
  /** JSON Pointer from the form on. */
  at: string;
}

/** Every field with its place. */
export const placedFields = ({ sections }: Form): PlacedField[] =>
  sections.flatMap((section, index) =>
    section.fields.flatMap((item, inner): PlacedField[] => {
      const at = `/sections/${index}/fields/${inner}`;
      return isGroup(item)
        ? item.fields.map((field, nth) => ({ field, section, group: item, at: `${at}/fields/${nth}` }))
        : [{ field: item, section, group: undefined, at }];
    }),
  );

/** The fields of a section. */
export const fieldsIn = ({ fields }: Pick<Section, 'fields'>): Field[] =>
  fields.flatMap((item) => (isGroup(item) ? item.fields : [item]));

/** The fields of the whole form. */
export const fieldsOf = ({ sections }: Form): Field[] => sections.flatMap(fieldsIn);

/** The form with fields in place of others; what did not change stays the very same object. */
export function mapFields(form: Form, change: (field: Field) => Field): Form {
  const mapped = <T>(list: readonly T[], one: (item: T) => T): T[] | undefined => {
    const made = list.map(one);
    return made.some((item, index) => item !== list[index]) ? made : undefined;
  };
  const inItem = (item: FormItem): FormItem => {
    if (!isGroup(item)) return change(item);
    const fields = mapped(item.fields, change);
    return fields ? { ...item, fields } : item;
  };
  const sections = mapped(form.sections, (section) => {
    const fields = mapped(section.fields, inItem);
    return fields ? { ...section, fields } : section;
  });
  return sections ? { ...form, sections } : form;
}

/** What people call each field, by its id: its title, behind that of its group where another field has the same. */
export function fieldNames(form: Form): ReadonlyMap<string, string> {
  const placed = placedFields(form);
  const isShared = (title: string) => placed.filter(({ field }) => field.title === title).length > 1;
  const nameOf = ({ field: { title }, group }: PlacedField) =>
    group && isShared(title) ? `${group.title}的${title}` : title;
  return new Map(placed.map((one) => [one.field.id, nameOf(one)]));
}

/** The condition a field is shown on, with those of all it stands in; `undefined` where it always is. */
export function shownWhen(placed: PlacedField): Condition | undefined {
  const [first, ...others] = [...conditionsAround(placed), placed.field.when].filter((when) => when !== undefined);
  return first && { all: [first, ...others] };
}

/** The conditions of what a field stands in, outer ones first: they must hold before its own matters. */
export const conditionsAround = ({ section, group }: Pick<PlacedField, 'section' | 'group'>): Condition[] =>
  [section.when, group?.when].filter((when) => when !== undefined);
