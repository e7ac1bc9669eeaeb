/** A member of staff hands over their posts, or leaves. */
import Type, { type Static } from 'typebox';

export const staffWorkShape = Type.Object({
  waiting: Type.Integer({ description: 'open cases that nobody else could take up' }),
  successors: Type.Array(Type.Object({ account: Type.String(), displayName: Type.String() })),
});
export type StaffWorkShape = Static<typeof staffWorkShape>;

export const handoverBody = Type.Object(
  {
    to: Type.Optional(Type.String({ minLength: 1, maxLength: 40, description: 'account that takes over every post' })),
    close: Type.Boolean({ description: 'the account is not used any more' }),
    reason: Type.String({ minLength: 1, maxLength: 400, pattern: '\\S' }),
  },
  { additionalProperties: false },
);
export type HandoverBody = Static<typeof handoverBody>;

export const handoverShape = Type.Object({ rerouted: Type.Integer(), active: Type.Boolean() });
