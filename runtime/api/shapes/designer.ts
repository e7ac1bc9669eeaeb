import Type, { type Static } from 'typebox';
import type {
  Bundle,
  CalendarYear,
  CodeTable,
  CompiledCentre,
  Field,
  Moving,
  Problem,
  Seal,
  ServiceWindow,
  Staffing,
  Zone,
} from '../../../engine/index.ts';

export const draftStates = { none: '无草稿', editing: '草稿', submitted: '待复核' } as const;

export const designerRow = Type.Object({
  id: Type.String(),
  name: Type.String(),
  department: Type.String(),
  departmentName: Type.String(),
  /** Missing while the matter was never published. */
  version: Type.Optional(Type.Integer()),
  /** First day of a first version that is not in force yet. */
  effectiveFrom: Type.Optional(Type.String()),
  publishedAt: Type.Optional(Type.String()),
  publishedBy: Type.Optional(Type.String()),
  draft: Type.Union([Type.Literal('none'), Type.Literal('editing'), Type.Literal('submitted')]),
  editedBy: Type.Optional(Type.String()),
  editedAt: Type.Optional(Type.String()),
  /** Others who have the draft open for editing now. */
  editors: Type.Optional(Type.Array(Type.String())),
  /** Optimistic lock of the draft, for whoever deletes it. */
  revision: Type.Optional(Type.Integer()),
  /** What the quick check found when the draft was saved. */
  problems: Type.Optional(Type.Object({ errors: Type.Integer(), warnings: Type.Integer() })),
  guide: Type.Optional(
    Type.Object({
      days: Type.Integer({ description: 'since its wording last changed' }),
      toVerify: Type.Integer({ description: 'values nobody has compared with their source' }),
    }),
  ),
  runningCases: Type.Integer(),
});
export type DesignerRow = Static<typeof designerRow>;

const part = { type: 'object' };
/** As far as the server itself relies on it; what is wrong inside is a problem of the draft and no refusal. */
export const bundleShape = Type.Unsafe<Bundle>({
  type: 'object',
  title: '事项配置',
  required: ['matter', 'form', 'materials', 'rules', 'documents', 'guide', 'examples', 'templates'],
  properties: {
    matter: {
      type: 'object',
      required: ['id', 'identity'],
      properties: {
        id: { type: 'string' },
        identity: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            handlingItem: { type: 'string' },
            department: { type: 'string' },
          },
        },
      },
    },
    ...{ form: part, materials: part, rules: part, documents: part, guide: part, examples: part },
    templates: { type: 'object', additionalProperties: { type: 'string' } },
  },
});
export const problemRow = Type.Unsafe<Problem>({ type: 'object', title: '问题' });

/** What a reviewer says of one place of a draft; `pointer` is into the bundle, as `/matter/limits/promised`. */
const note = { pointer: Type.String({ maxLength: 400 }), words: Type.String({ minLength: 1, maxLength: 500 }) };

/** The draft being edited; `revision` is the optimistic lock. */
export const matterDraft = Type.Object({
  id: Type.String(),
  revision: Type.Integer(),
  state: Type.Union([Type.Literal('none'), Type.Literal('editing'), Type.Literal('submitted')]),
  bundle: bundleShape,
  basedOn: Type.Integer(),
  editedBy: Type.Optional(Type.String()),
  editedAt: Type.Optional(Type.String()),
  reason: Type.Optional(Type.String()),
  notes: Type.Optional(Type.Array(Type.Object({ ...note, by: Type.String() }))),
  mine: Type.Boolean({ description: 'the caller made the last change, and so may not publish it' }),
});
export type MatterDraft = Static<typeof matterDraft>;

/** Others at the draft, and its lock as the store has it: 0 while there is none. */
export const presenceShape = Type.Object({ others: Type.Array(Type.String()), revision: Type.Integer() });

export const saveDraftBody = Type.Object(
  {
    revision: Type.Integer({ minimum: 0 }),
    /** Version the content was begun from; one published since makes the save a stale one. */
    basedOn: Type.Optional(Type.Integer({ minimum: 0 })),
    bundle: bundleShape,
  },
  { additionalProperties: false },
);
export const submitDraftBody = Type.Object(
  { revision: Type.Integer({ minimum: 0 }), reason: Type.String({ minLength: 2, maxLength: 500 }) },
  { additionalProperties: false },
);
/** Running cases that are taken along; without it all stay with their own version. */
const movingBody = Type.Object(
  {
    what: Type.Unsafe<Exclude<Moving, 'stay'>>({ enum: ['drafts', 'safe'] }),
    ground: Type.String({ minLength: 2, maxLength: 400 }),
  },
  { additionalProperties: false },
);
export const publishBody = Type.Object(
  {
    revision: Type.Integer({ minimum: 0 }),
    effectiveFrom: Type.Optional(Type.String({ format: 'date', maxLength: 10 })),
    note: Type.Optional(Type.String({ maxLength: 500 })),
    moving: Type.Optional(movingBody),
  },
  { additionalProperties: false },
);
export const rejectBody = Type.Object(
  {
    revision: Type.Integer({ minimum: 0 }),
    reason: Type.String({ minLength: 2, maxLength: 500 }),
    notes: Type.Optional(Type.Array(Type.Object(note, { additionalProperties: false }), { maxItems: 300 })),
  },
  { additionalProperties: false },
);
export const checkResult = Type.Object({ problems: Type.Array(problemRow), publishable: Type.Boolean() });
export const versionRow = Type.Object({
  version: Type.Integer(),
  hash: Type.String(),
  publishedAt: Type.String(),
  effectiveFrom: Type.String(),
  author: Type.String(),
  reviewer: Type.String(),
  reason: Type.String(),
  inForce: Type.Boolean(),
  /** Running cases it takes along; the counts are there once that is done. */
  moving: Type.Optional(
    Type.Object({
      what: Type.Unsafe<Moving>({ type: 'string' }),
      ground: Type.String(),
      moved: Type.Optional(Type.Integer()),
      stayed: Type.Optional(Type.Integer()),
    }),
  ),
});
export type VersionRow = Static<typeof versionRow>;
export const reviewShape = Type.Object({
  draft: matterDraft,
  published: Type.Optional(bundleShape),
  changes: Type.Array(Type.Object({ part: Type.String(), pointer: Type.String(), words: Type.String() })),
  runningCases: Type.Integer(),
  problems: Type.Array(problemRow),
  examples: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      passed: Type.Boolean(),
      differences: Type.Array(Type.String()),
    }),
  ),
});
export type ReviewShape = Static<typeof reviewShape>;

const count = Type.Integer();
/** What publishing the draft would mean to each running case; nothing has happened to any. */
export const movingShape = Type.Object({
  verdicts: Type.Object({ fits: count, needs: count, cannot: count }),
  /** How many cases each choice takes along. */
  along: Type.Object({ stay: count, drafts: count, safe: count }),
  /** Some of each verdict. */
  rows: Type.Array(
    Type.Object({
      number: Type.String(),
      stage: Type.String(),
      verdict: Type.Union([Type.Literal('fits'), Type.Literal('needs'), Type.Literal('cannot')]),
      words: Type.String(),
    }),
  ),
});
export type MovingShape = Static<typeof movingShape>;

const named = Type.Array(Type.Object({ id: Type.String(), name: Type.String() }));

/** What a bundle may point to outside itself, what its examples need to be run, and what it is held against before it is published. */
export const designerCentre = Type.Object({
  centre: Type.Unsafe<CompiledCentre['centre']>({ type: 'object', title: '政务服务中心' }),
  calendarYears: Type.Array(Type.Unsafe<CalendarYear>({ type: 'object', title: '年度日历' })),
  units: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), parent: Type.Optional(Type.String()) })),
  materials: named,
  licences: named,
  elements: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      kind: Type.Optional(Type.Unsafe<Field['kind']>({ type: 'string' })),
    }),
  ),
  codeTables: Type.Array(Type.Unsafe<CodeTable>({ type: 'object', title: '代码表' })),
  blanks: named,
  ledgers: Type.Array(Type.String()),
  windows: Type.Array(Type.Unsafe<ServiceWindow>({ type: 'object', title: '窗口' })),
  zones: Type.Array(Type.Unsafe<Zone>({ type: 'object', title: '功能区' })),
  seals: Type.Array(Type.Unsafe<Seal>({ type: 'object', title: '印章' })),
  shared: Type.Unsafe<CompiledCentre['shared']>({ type: 'object', title: '发布时带入的中心文书和行政区划' }),
  staffing: Type.Unsafe<Staffing>({ type: 'object', title: '岗位、授权和请假，不含姓名' }),
});
export type DesignerCentre = Static<typeof designerCentre>;
