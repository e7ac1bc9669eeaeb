/** Objects of the bundle are closed: a property nobody declared is a mistake, not an extension. */
import * as Type from 'typebox';
import type { TProperties } from 'typebox';

/** An object schema that refuses every property not named in `properties`. */
export const closed = <P extends TProperties>(title: string, properties: P, description?: string) =>
  Type.Object(properties, {
    title,
    ...(description === undefined ? {} : { description }),
    additionalProperties: false,
  });

/** A closed object that is a file of its own: it may name its schema, so that any editor completes it. */
export const file = <P extends TProperties>(title: string, properties: P, description?: string) =>
  closed(
    title,
    { $schema: Type.Optional(Type.String({ title: '结构定义文件', maxLength: 200 })), ...properties },
    description,
  );
