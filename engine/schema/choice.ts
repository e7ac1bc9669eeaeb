import * as Type from 'typebox';

/** A choice from a table of value → Chinese words; emitted as `oneOf` constants so that forms show the words. */
export const choice = <const R extends Readonly<Record<string, string>>>(
  words: R,
  title?: string,
  description?: string,
) =>
  Type.Unsafe<Extract<keyof R, string>>({
    type: 'string',
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    oneOf: Object.entries(words).map(([value, text]) => ({ const: value, title: text })),
  });
