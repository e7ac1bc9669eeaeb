/** Whose cases a member of staff keeps out of (回避): told once, kept as a digest. */
import Type, { type Static } from 'typebox';
import { recusalRelations, type CommandOf } from '../../../engine/index.ts';

export const tieRow = Type.Object({
  id: Type.String(),
  relation: Type.String({ description: 'in words; the number itself is kept nowhere' }),
  at: Type.String(),
});
export type TieRow = Static<typeof tieRow>;

export const tieBody = Type.Object(
  {
    relation: Type.Unsafe<CommandOf<'recuse'>['relation']>({ type: 'string', enum: Object.keys(recusalRelations) }),
    number: Type.String({ pattern: '^[0-9A-Za-z-]{6,40}$', description: '证件号码或者统一社会信用代码' }),
  },
  { additionalProperties: false },
);
export type TieBody = Static<typeof tieBody>;

export const tiesShape = Type.Object({ items: Type.Array(tieRow) });
export type TiesShape = Static<typeof tiesShape>;
