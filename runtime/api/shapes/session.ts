import Type, { type Static } from 'typebox';

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength });

export const mobileBody = Type.Object(
  { mobile: Type.String({ format: 'cn-mobile', maxLength: 11 }) },
  { additionalProperties: false },
);
export const codeBody = Type.Object(
  { mobile: Type.String({ format: 'cn-mobile', maxLength: 11 }), code: Type.String({ pattern: '^[0-9]{6}$' }) },
  { additionalProperties: false },
);
export const passwordBody = Type.Object({ name: text(40), password: text(200) }, { additionalProperties: false });

const heldPost = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  title: Type.String(),
  unit: Type.String(),
  unitName: Type.String(),
});

/** Who is signed in. `csrf` goes back in the `X-CSRF-Token` header of every request that changes something. */
export const sessionShape = Type.Object({
  kind: Type.Union([Type.Literal('none'), Type.Literal('applicant'), Type.Literal('staff')]),
  csrf: Type.Optional(Type.String()),
  name: Type.Optional(Type.String()),
  mobile: Type.Optional(Type.String({ description: 'masked' })),
  posts: Type.Optional(Type.Array(heldPost)),
  window: Type.Optional(Type.Object({ id: Type.String(), name: Type.String() })),
});
export type SessionShape = Static<typeof sessionShape>;
