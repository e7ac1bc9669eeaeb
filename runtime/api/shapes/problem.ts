import Type, { type Static } from 'typebox';

/** An error in RFC 9457 shape with our stable code and plain words. */
export const problemShape = Type.Object(
  {
    type: Type.String({ description: '/docs/errors#CODE' }),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String(),
    detail: Type.Optional(Type.String()),
    pointer: Type.Optional(Type.String({ description: 'JSON Pointer to the culprit in the request' })),
    errors: Type.Optional(
      Type.Array(Type.Object({ code: Type.String(), pointer: Type.String(), message: Type.String() })),
    ),
    /** For a command that is out of place: what can be done now, and by whom. */
    allowed: Type.Optional(
      Type.Array(Type.Object({ command: Type.String(), name: Type.String(), who: Type.String() })),
    ),
    /** For a lost race: who decided and when. */
    by: Type.Optional(Type.String()),
    at: Type.Optional(Type.String()),
    version: Type.Optional(Type.Integer()),
    requestId: Type.Optional(Type.String()),
  },
  { title: '问题' },
);
export type ProblemShape = Static<typeof problemShape>;
