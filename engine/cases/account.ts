import * as Type from 'typebox';

/** Somebody of the office, by the id of their account. */
export const account = (title: string, description?: string) =>
  Type.String({
    title,
    ...(description === undefined ? {} : { description }),
    pattern: '^[0-9A-Za-z-]{1,64}$',
  });
