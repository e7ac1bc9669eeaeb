/** Blanks (空白证照): stock, register and entries, and the printers that overprint them. */
import Type, { type Static } from 'typebox';
import type { BlankState } from '../../../engine/index.ts';

const slug = Type.String({ minLength: 1, maxLength: 64 });
const number = Type.String({ maxLength: 40, pattern: '^[A-Za-z0-9〔〕（）()-]{0,28}[0-9]{1,12}$' });
const reason = Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' });
const range = { kind: slug, from: number, to: number };
const state = Type.Unsafe<BlankState>({ type: 'string' });

const stockLine = Type.Object({
  holder: Type.String({ description: 'id of the post' }),
  title: Type.String(),
  holders: Type.Array(Type.String({ description: 'display names' })),
  stock: Type.Integer(),
  used: Type.Integer(),
  spoiled: Type.Integer(),
  lost: Type.Integer(),
  next: Type.Optional(Type.String({ description: 'the smallest number in stock' })),
});

/** A kind of blank with how many there are and who has them. */
export const blankKindShape = Type.Object({
  id: Type.String(),
  name: Type.String(),
  unitName: Type.String(),
  printer: Type.Optional(Type.String({ description: '监制或者印制单位' })),
  stock: Type.Integer(),
  low: Type.Integer(),
  isLow: Type.Boolean(),
  lines: Type.Array(stockLine),
  mayKeep: Type.Boolean({ description: 'the caller may enter what comes in, is passed on, spoiled or lost' }),
  posts: Type.Array(Type.Object({ id: Type.String(), name: Type.String() }), { description: 'that may have some' }),
  verify: Type.Optional(Type.Boolean()),
});
export type BlankKindShape = Static<typeof blankKindShape>;
export const blankStockShape = Type.Object({ items: Type.Array(blankKindShape) });
export type BlankStockShape = Static<typeof blankStockShape>;

export const blankRow = Type.Object({
  number: Type.String(),
  state,
  stateName: Type.String(),
  holder: Type.String(),
  at: Type.String(),
  by: Type.String(),
  reason: Type.Optional(Type.String()),
  case: Type.Optional(Type.String()),
  caseNumber: Type.Optional(Type.String()),
  title: Type.Optional(Type.String({ description: 'of the paper it was used for' })),
});
export type BlankRow = Static<typeof blankRow>;

export const blankQuery = Type.Object(
  {
    state: Type.Optional(
      Type.Unsafe<BlankState>({ type: 'string', enum: ['stock', 'held', 'used', 'spoiled', 'lost'] }),
    ),
    cursor: Type.Optional(Type.String({ maxLength: 400 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  { additionalProperties: false },
);

export const blankReceiptBody = Type.Object(
  { ...range, holder: slug, note: Type.Optional(Type.String({ maxLength: 200 })) },
  { additionalProperties: false },
);
export type BlankReceiptBody = Static<typeof blankReceiptBody>;
export const blankMoveBody = Type.Object({ ...range, holder: slug }, { additionalProperties: false });
export type BlankMoveBody = Static<typeof blankMoveBody>;
export const blankEndBody = Type.Object(
  { ...range, state: Type.Unsafe<'spoiled' | 'lost'>({ type: 'string', enum: ['spoiled', 'lost'] }), reason },
  { additionalProperties: false },
);
export type BlankEndBody = Static<typeof blankEndBody>;
/** How many blanks an entry concerned. */
export const blankEntryShape = Type.Object({ count: Type.Integer() });
export type BlankEntryShape = Static<typeof blankEntryShape>;

const millimetres = Type.Number({ minimum: -30, maximum: 30, description: 'kept to a tenth' });
const offset = { right: millimetres, down: millimetres };

export const printerBody = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' }), ...offset },
  { additionalProperties: false },
);
export type PrinterBody = Static<typeof printerBody>;
export const printerOffsetBody = Type.Object(offset, { additionalProperties: false });
export type PrinterOffsetBody = Static<typeof printerOffsetBody>;
export const printerRow = Type.Object({
  id: Type.String(),
  name: Type.String(),
  right: Type.Number({ description: 'millimetres' }),
  down: Type.Number({ description: 'millimetres' }),
  at: Type.String(),
  by: Type.String(),
});
export type PrinterRow = Static<typeof printerRow>;
export const printersShape = Type.Object({ items: Type.Array(printerRow) });
