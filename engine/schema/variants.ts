import * as Type from 'typebox';
import type { Static, TSchema } from 'typebox';

/**
 * A union of closed objects told apart by the constant property `key` (see `tag`).
 * The wrapper has no `type`: with one, form libraries empty the whole value when a neighbour changes.
 */
export const variants = <const B extends readonly TSchema[]>(
  key: string,
  branches: B,
  title?: string,
  description?: string,
) =>
  Type.Unsafe<Static<B[number]>>({
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    discriminator: { propertyName: key },
    oneOf: branches,
  });
