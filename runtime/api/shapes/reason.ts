/** Why a case is asked for what it is. */
import Type, { type Static } from 'typebox';
import type { ReasonKind } from '../../../engine/index.ts';

export const reasonRow = Type.Object({
  kind: Type.Unsafe<ReasonKind>({ type: 'string' }),
  kindName: Type.String(),
  id: Type.String(),
  name: Type.String(),
  outcome: Type.Optional(Type.Boolean({ description: 'missing while the facts cannot tell' })),
  words: Type.String(),
  rule: Type.String({ description: 'file of the matter and JSON Pointer, or id of the rule' }),
  basis: Type.Optional(Type.String()),
});
export type ReasonRow = Static<typeof reasonRow>;

export const reasonsShape = Type.Object({
  version: Type.Integer({ description: 'of the matter, which the case is bound to' }),
  hash: Type.String(),
  items: Type.Array(reasonRow),
});
export type ReasonsShape = Static<typeof reasonsShape>;
