/** Licences issued before 一窗 (存量证照): the kinds, tables of them, entries and the consent to each. */
import Type, { type Static } from 'typebox';
import type { ColumnId, EarlierState } from '../../../engine/index.ts';

const day = Type.String({ description: 'YYYY-MM-DD' });
const column = Type.Unsafe<ColumnId>({ type: 'string' });
const state = Type.Unsafe<EarlierState>({
  type: 'string',
  enum: ['waiting', 'returned', 'entering', 'entered', 'withdrawn'],
});

/** A kind of licence, by its matter and its id in the catalogue. */
const named = { matter: Type.String({ maxLength: 64 }), licence: Type.String({ maxLength: 64 }) };
export const earlierKindQuery = Type.Object(named, { additionalProperties: false });
export const earlierTemplateBody = Type.Object(
  { ...named, format: Type.Union([Type.Literal('xlsx'), Type.Literal('csv')]) },
  { additionalProperties: false },
);

export const earlierKindShape = Type.Object({
  ...named,
  name: Type.String(),
  matterName: Type.String(),
  unitName: Type.String(),
  columns: Type.Array(
    Type.Object({
      id: column,
      title: Type.String(),
      hint: Type.String(),
      required: Type.Boolean(),
      holds: Type.Unsafe<'text' | 'day'>({ type: 'string' }),
      options: Type.Optional(Type.Array(Type.String())),
      most: Type.Integer({ description: 'characters' }),
    }),
  ),
});
export type EarlierKindShape = Static<typeof earlierKindShape>;
export const earlierKindsShape = Type.Object({
  items: Type.Array(earlierKindShape),
  mostLines: Type.Integer({ description: 'licences a file may have' }),
  mostBytes: Type.Integer({ description: 'bytes a file may have' }),
});

const typed = Type.Optional(Type.String({ maxLength: 400 }));
/** One licence as it was typed, by the columns of its kind. */
export const earlierLine = Type.Object(
  {
    ...{ number: typed, holderKind: typed, holder: typed, idKind: typed, idNumber: typed, issuer: typed },
    ...{ issuedOn: typed, validFrom: typed, validTo: typed, archive: typed, note: typed },
  },
  { additionalProperties: false },
);
export type EarlierLineShape = Static<typeof earlierLine>;
export const earlierBody = Type.Object(
  {
    ...named,
    line: earlierLine,
    replaces: Type.Optional(Type.String({ maxLength: 40, description: 'the returned entry it puts right' })),
  },
  { additionalProperties: false },
);
export type EarlierBody = Static<typeof earlierBody>;
export const earlierFileQuery = Type.Object(
  { ...named, replaces: Type.Optional(Type.String({ maxLength: 40 })) },
  { additionalProperties: false },
);

/** What is wrong with a cell; a whole line or the whole table where row or column is missing. */
export const earlierFaultShape = Type.Object({
  code: Type.String(),
  row: Type.Optional(Type.Integer({ description: 'as spreadsheets count; 1 is the headings' })),
  column: Type.Optional(column),
  columnTitle: Type.Optional(Type.String()),
  message: Type.String(),
});
export type EarlierFaultShape = Static<typeof earlierFaultShape>;

/** What a table would bring: nothing of it is kept. */
export const earlierCheckShape = Type.Object({
  lines: Type.Integer(),
  sound: Type.Integer(),
  ended: Type.Integer({ description: 'of the sound ones, those whose validity is over' }),
  faultCount: Type.Integer(),
  faults: Type.Array(earlierFaultShape, { description: 'the first few hundred' }),
});
export type EarlierCheckShape = Static<typeof earlierCheckShape>;

export const earlierRow = Type.Object({
  id: Type.String(),
  name: Type.String({ description: 'what the licences are called' }),
  ...named,
  matterName: Type.String(),
  unitName: Type.String(),
  state,
  stateName: Type.String(),
  count: Type.Integer(),
  entered: Type.Integer({ description: 'how many stand in the register' }),
  file: Type.Optional(Type.String()),
  by: Type.String(),
  at: Type.String(),
  answeredBy: Type.Optional(Type.String()),
  answeredAt: Type.Optional(Type.String()),
  reason: Type.Optional(Type.String()),
  mayConsent: Type.Boolean(),
  mine: Type.Boolean({ description: 'entered by the caller' }),
});
export type EarlierRow = Static<typeof earlierRow>;

export const earlierQuery = Type.Object(
  {
    state: Type.Optional(state),
    cursor: Type.Optional(Type.String({ maxLength: 400 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  { additionalProperties: false },
);

export const earlierLineShape = Type.Object({
  row: Type.Integer(),
  number: Type.String(),
  holderName: Type.String({ description: 'masked where the holder is a person and the entry is over' }),
  idKindName: Type.String(),
  idNumber: Type.String({ description: 'masked where the holder is a person' }),
  issuer: Type.String(),
  issuedOn: day,
  validFrom: day,
  validTo: Type.Optional(day),
  archive: Type.String(),
  note: Type.Optional(Type.String()),
  licence: Type.Optional(Type.String({ description: 'its id in the register' })),
});
export type EarlierLineRow = Static<typeof earlierLineShape>;

/** An entry, a page of its lines, and for whoever puts it right the line as it was typed. */
export const earlierEntryShape = Type.Object({
  entry: earlierRow,
  items: Type.Array(earlierLineShape),
  next: Type.Optional(Type.String()),
  line: Type.Optional(earlierLine),
});
export type EarlierEntryShape = Static<typeof earlierEntryShape>;

export const earlierAnswerBody = Type.Object(
  { consent: Type.Boolean(), reason: Type.Optional(Type.String({ maxLength: 500 })) },
  { additionalProperties: false },
);
export type EarlierAnswerBody = Static<typeof earlierAnswerBody>;
export const earlierRevealBody = Type.Object(
  { row: Type.Integer({ minimum: 1 }), reason: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }) },
  { additionalProperties: false },
);
export type EarlierRevealBody = Static<typeof earlierRevealBody>;
