/**
 * As much of a field's schema as drawing needs. The session does the checking, so rjsf is told of no limits; and choices
 * are an `enum` with their words in `ui:enumNames`, which rjsf draws without validating the value against each option.
 */
import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import type { JsonSchema } from '../../engine/index.ts';

const mapped = <T>(properties: Readonly<Record<string, JsonSchema>>, change: (schema: JsonSchema, id: string) => T) =>
  Object.fromEntries(Object.entries(properties).map(([id, schema]) => [id, change(schema, id)]));

export const displaySchema = (schema: JsonSchema): RJSFSchema => {
  const { type, title, oneOf, items, properties, required, maxItems, uniqueItems } = schema;
  return {
    ...(type && { type }),
    ...(title !== undefined && { title }),
    ...(oneOf && { enum: oneOf.map((option) => option.const ?? '') }),
    ...(items && { items: displaySchema(items) }),
    ...(properties && { properties: mapped(properties, displaySchema) }),
    ...(required && { required }),
    ...(maxItems !== undefined && { maxItems }),
    ...(uniqueItems && { uniqueItems }),
  };
};

/** The uiSchema that goes with it. */
export const displayUi = ({ oneOf, items }: JsonSchema, ui: UiSchema = {}): UiSchema => {
  const options = oneOf ?? items?.oneOf;
  const words = options?.map((option) => [String(option.const), option.title ?? ''] as const);
  return {
    ...ui,
    ...(words && { 'ui:enumNames': Object.fromEntries(words) }),
    ...(items?.properties && {
      items: mapped(items.properties, (column, id) =>
        displayUi(column, (ui.items as UiSchema | undefined)?.[id] as UiSchema),
      ),
    }),
  };
};
