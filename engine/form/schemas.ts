/** What forms and validators need of a form, worked out from its fields. Nothing here is written by hand in a bundle. */
import type { JsonSchema, UiSchema } from '../fields/kind.ts';
import { type Field, kindOf } from '../fields/registry.ts';
import type { Form, Section } from '../schema/form.ts';
import { fieldsIn, fieldsOf, isGroup } from './fields-in.ts';

export interface SectionSchemas {
  id: string;
  /** Every field of the section, notes included, none required: what is required depends on what is shown. */
  schema: JsonSchema;
  uiSchema: UiSchema;
}

export interface FormSchemas {
  sections: readonly SectionSchemas[];
  /** All answers of the form, flat by field id and closed. `required` at the top is left to visibility. */
  schema: JsonSchema;
}

/** A note holds no data and is in no validator's schema. */
export const holdsData = (field: Field) => kindOf(field).fact !== undefined;

const fieldJson = (field: Field): JsonSchema => ({ title: field.title, ...kindOf(field).json(field) });

const fieldUi = (field: Field): UiSchema => ({
  ...(field.help === undefined ? {} : { 'ui:help': field.help }),
  ...kindOf(field).ui?.(field),
});

const closedOver = (fields: readonly Field[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(fields.map((field) => [field.id, fieldJson(field)])),
  additionalProperties: false,
});

const sectionSchemas = (section: Section): SectionSchemas => {
  const fields = fieldsIn(section);
  const headings = section.fields.filter(isGroup).map(({ id, title, help, fields: inner }) => ({
    ...{ id, title, fields: inner.map((field) => field.id) },
    ...(help === undefined ? {} : { help }),
  }));
  return {
    id: section.id,
    schema: closedOver(fields),
    uiSchema: {
      ...Object.fromEntries(fields.map((field) => [field.id, fieldUi(field)])),
      ...(headings.length === 0 ? {} : { 'ui:groups': headings }),
    },
  };
};

/** Schemas of each section for showing, and of the whole form for validating. */
export const formSchemas = (form: Form): FormSchemas => ({
  sections: form.sections.map(sectionSchemas),
  schema: closedOver(fieldsOf(form).filter(holdsData)),
});
