import Type, { type Static } from 'typebox';

const shut = { additionalProperties: false } as const;

/** A table in words; the first line names the columns. Numbers stay numbers. */
export const writeSheetBody = Type.Object(
  {
    title: Type.String({ maxLength: 200 }),
    lines: Type.Array(Type.Array(Type.Union([Type.String({ maxLength: 8000 }), Type.Number()]), { maxItems: 13 }), {
      minItems: 1,
      maxItems: 301,
    }),
  },
  shut,
);
export const readSheetBody = Type.Object({ base64: Type.String() }, shut);

/** A cell as the file has it; what a formula came to is not told. */
const sheetCell = Type.Union([Type.String(), Type.Number(), Type.Null(), Type.Object({ formula: Type.Literal(true) })]);
export type SheetCell = Static<typeof sheetCell>;

export const readSheetShape = Type.Object({
  rows: Type.Array(Type.Array(sheetCell)),
  /** What the numbers of days count from, where the file says. */
  zero: Type.Optional(Type.Union([Type.Literal('1899-12-30'), Type.Literal('1904-01-01')])),
});
export type ReadSheet = Static<typeof readSheetShape>;
