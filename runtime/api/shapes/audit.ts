import Type, { type Static } from 'typebox';

/** One kind of act, one object (a case number, an account, a matter), or both. */
export const auditQuery = Type.Object(
  {
    act: Type.Optional(Type.String({ maxLength: 40 })),
    object: Type.Optional(Type.String({ maxLength: 80 })),
    cursor: Type.Optional(Type.String({ maxLength: 400 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  { additionalProperties: false },
);

export const auditRow = Type.Object({
  id: Type.String(),
  at: Type.String(),
  actor: Type.String(),
  act: Type.String(),
  object: Type.String(),
  outcome: Type.String(),
  detail: Type.Record(Type.String(), Type.String()),
});
export type AuditRow = Static<typeof auditRow>;
