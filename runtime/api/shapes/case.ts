import Type, { type Static } from 'typebox';
import {
  caseCommandSchema,
  commandSchemas,
  type Case,
  type CaseEvent,
  type ClockView,
  type CommandKind,
  type Stage,
} from '../../../engine/index.ts';
import { askedMaterial } from './asked-material.ts';
import { licenceRow } from './licence.ts';
import { workShape } from './work.ts';

export const submitBody = Type.Object(
  {
    matter: Type.String({ maxLength: 64 }),
    hash: Type.Optional(Type.String({ description: 'version of the bundle the form was filled with', maxLength: 64 })),
    command: commandSchemas.submit,
  },
  { additionalProperties: false },
);

export const commandBody = Type.Object(
  { command: caseCommandSchema, expectedVersion: Type.Integer({ minimum: 0 }) },
  { additionalProperties: false },
);
export const previewQuery = Type.Object({ preview: Type.Optional(Type.Literal('1')) }, { additionalProperties: false });

/** The receipt an applicant leaves with. */
export const receiptShape = Type.Object({
  id: Type.String(),
  number: Type.String(),
  queryCode: Type.String(),
  matter: Type.String(),
  submittedOn: Type.String(),
  noticeDue: Type.Optional(Type.String()),
  version: Type.Integer(),
});
export type ReceiptShape = Static<typeof receiptShape>;

const clockShape = Type.Unsafe<ClockView>({ type: 'object', title: '时限' });

/** One row of a list; read from the summary, never from events. */
export const caseRow = Type.Object({
  id: Type.String(),
  number: Type.String(),
  matter: Type.String(),
  matterName: Type.String(),
  applicantName: Type.String({ description: 'masked' }),
  stage: Type.Unsafe<Stage>({ type: 'string' }),
  stageName: Type.String(),
  waitingFor: Type.String(),
  due: Type.Optional(Type.String()),
  dueWords: Type.Optional(Type.String()),
  alert: Type.Union([Type.Literal('none'), Type.Literal('warn'), Type.Literal('yellow'), Type.Literal('red')]),
  urged: Type.Optional(Type.String({ description: 'the day somebody pressed for it' })),
  outcome: Type.Optional(Type.String({ description: 'in words' })),
  submittedOn: Type.String(),
  updatedAt: Type.String(),
});
export type CaseRow = Static<typeof caseRow>;

/** What an applicant was written about a case. */
export const messageRow = Type.Object({
  id: Type.String(),
  text: Type.String(),
  at: Type.String({ format: 'date-time' }),
});
export type MessageRow = Static<typeof messageRow>;

const documentRow = Type.Object({
  id: Type.String(),
  title: Type.String(),
  number: Type.Optional(Type.String()),
  on: Type.String(),
  ready: Type.Boolean({
    description: 'false while it waits for its seal: it is not handed over and not downloaded by the applicant',
  }),
  seal: Type.Optional(
    Type.Object({
      kindName: Type.String(),
      name: Type.Optional(Type.String({ description: 'left out while it is not sealed' })),
      by: Type.Optional(Type.String()),
      at: Type.Optional(Type.String()),
      mine: Type.Optional(Type.String({ description: 'the seal in the hands of the caller that it waits for' })),
    }),
  ),
  /** The numbered blank it has to stand on; told to the office alone. */
  blank: Type.Optional(
    Type.Object({
      kindName: Type.String(),
      number: Type.Optional(Type.String({ description: 'left out while it stands on none' })),
      spoiled: Type.Array(Type.String({ description: 'numbers that went to waste under it' })),
      next: Type.Optional(Type.String({ description: 'the next blank in the hands of the caller' })),
    }),
  ),
  voided: Type.Optional(Type.Object({ on: Type.String(), reason: Type.Optional(Type.String()) })),
});

const timelineEntry = Type.Object({
  at: Type.String(),
  on: Type.String(),
  title: Type.String(),
  by: Type.Optional(Type.String()),
  words: Type.Optional(Type.String()),
});

/** Progress for the applicant and for whoever has the number and the query code. */
export const progressShape = Type.Object({
  number: Type.String(),
  matter: Type.String(),
  matterName: Type.String(),
  stageWords: Type.String(),
  outcome: Type.Optional(Type.String()),
  place: Type.Optional(Type.Integer({ description: 'in the order of acceptance, where a quantity is limited' })),
  clocks: Type.Array(clockShape),
  timeline: Type.Array(timelineEntry),
  documents: Type.Array(documentRow),
  defects: Type.Array(
    Type.Object({ on: Type.String(), item: Type.String(), problem: Type.String(), remedy: Type.String() }),
  ),
  supplementDue: Type.Optional(Type.String()),
});
export type ProgressShape = Static<typeof progressShape>;

const allowedShape = Type.Object({
  command: Type.Unsafe<CommandKind>({ type: 'string' }),
  name: Type.String(),
  allowed: Type.Boolean(),
  reason: Type.Optional(Type.Object({ code: Type.String(), words: Type.String() })),
});

const fileRow = Type.Object({ id: Type.String(), name: Type.String(), size: Type.Integer(), type: Type.String() });

/** A case as a desk or its applicant sees it. */
export const caseView = Type.Object({
  case: Type.Unsafe<Case>({ type: 'object', title: '办件' }),
  /** Values of `case` that are covered; some may be read one by one, for a reason. */
  covered: Type.Array(
    Type.Object({
      pointer: Type.String({ description: 'JSON Pointer into case' }),
      label: Type.String(),
      revealable: Type.Boolean(),
    }),
  ),
  version: Type.Integer(),
  stageName: Type.String(),
  matterType: Type.String({ description: 'two digits; 01 is a permit' }),
  outcomeName: Type.Optional(Type.String({ description: 'how it ended, in words for the type of the matter' })),
  waitingFor: Type.String(),
  form: Type.Unsafe<unknown>({
    title: '申请表',
    description: 'shape of GET /api/matters/:matter/form, of the version the case is bound to',
  }),
  materials: Type.Array(Type.Object({ ...askedMaterial, files: Type.Array(fileRow) })),
  checkPoints: Type.Array(Type.String()),
  findings: Type.Array(
    Type.Object({
      rule: Type.String(),
      type: Type.String(),
      message: Type.String(),
      basis: Type.Optional(Type.String()),
    }),
  ),
  clocks: Type.Array(clockShape),
  timeline: Type.Array(timelineEntry),
  documents: Type.Array(documentRow),
  paperPlace: Type.Optional(Type.String({ description: 'where what came in on paper is now; for staff' })),
  licence: Type.Optional(licenceRow),
  slips: Type.Array(Type.Object({ id: Type.String(), title: Type.String() }), { description: '现在可以打印的单子' }),
  allowed: Type.Array(allowedShape),
  work: workShape,
});
export type CaseView = Static<typeof caseView>;

/** Paper a slip is printed on: a sheet, or the roll of a receipt printer. */
export const slipQuery = Type.Object({
  paper: Type.Optional(Type.Union([Type.Literal('a4'), Type.Literal('80mm')])),
});

/** One covered value and why somebody has to read it. */
export const revealBody = Type.Object(
  {
    pointer: Type.String({ minLength: 1, maxLength: 200 }),
    reason: Type.String({ pattern: '\\S.*\\S.*\\S.*\\S', maxLength: 200, description: '至少四个字' }),
  },
  { additionalProperties: false },
);
export type RevealBody = Static<typeof revealBody>;
export const revealShape = Type.Object({ value: Type.String() });
export type RevealShape = Static<typeof revealShape>;

/** What a command would do, before it is signed: dates, the grant used and the documents as they would read. */
export const previewShape = Type.Object({
  events: Type.Array(Type.Unsafe<CaseEvent>({ type: 'object' })),
  promisedDue: Type.Optional(Type.String()),
  statutoryDue: Type.Optional(Type.String()),
  supplementDue: Type.Optional(Type.String()),
  grant: Type.Optional(Type.String()),
  documents: Type.Array(Type.Object({ config: Type.String(), title: Type.String(), html: Type.String() })),
});
export type PreviewShape = Static<typeof previewShape>;

export const commandResult = Type.Object({ version: Type.Integer(), number: Type.String(), stage: Type.String() });
export const trackBody = Type.Object(
  { number: Type.String({ minLength: 6, maxLength: 50 }), code: Type.String({ minLength: 4, maxLength: 12 }) },
  { additionalProperties: false },
);
export const attachmentShape = fileRow;
export type AttachmentShape = Static<typeof fileRow>;
