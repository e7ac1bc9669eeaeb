import Type, { type Static } from 'typebox';
import type { Bundle, CalendarYear, CompiledCentre, Problem, Staffing } from '../../../engine/index.ts';

export const draftStates = { none: '无草稿', editing: '草稿', submitted: '待复核' } as const;

export const designerRow = Type.Object({
  id: Type.String(),
  name: Type.String(),
  department: Type.String(),
  departmentName: Type.String(),
  version: Type.Optional(Type.Integer()),
  publishedAt: Type.Optional(Type.String()),
  publishedBy: Type.Optional(Type.String()),
  draft: Type.Union([Type.Literal('none'), Type.Literal('editing'), Type.Literal('submitted')]),
  editedBy: Type.Optional(Type.String()),
  runningCases: Type.Integer(),
});
export type DesignerRow = Static<typeof designerRow>;

const bundle = Type.Unsafe<Bundle>({ type: 'object', title: '事项配置' });
export const problemRow = Type.Unsafe<Problem>({ type: 'object', title: '问题' });

/** The draft being edited; `revision` is the optimistic lock. */
export const matterDraft = Type.Object({
  id: Type.String(),
  revision: Type.Integer(),
  state: Type.Union([Type.Literal('none'), Type.Literal('editing'), Type.Literal('submitted')]),
  bundle,
  basedOn: Type.Integer(),
  editedBy: Type.Optional(Type.String()),
  editedAt: Type.Optional(Type.String()),
  reason: Type.Optional(Type.String()),
  mine: Type.Boolean({ description: 'the caller made the last change, and so may not publish it' }),
});
export type MatterDraft = Static<typeof matterDraft>;

export const saveDraftBody = Type.Object(
  { revision: Type.Integer({ minimum: 0 }), bundle },
  { additionalProperties: false },
);
export const submitDraftBody = Type.Object(
  { revision: Type.Integer({ minimum: 0 }), reason: Type.String({ minLength: 2, maxLength: 500 }) },
  { additionalProperties: false },
);
export const publishBody = Type.Object(
  {
    revision: Type.Integer({ minimum: 0 }),
    effectiveFrom: Type.Optional(Type.String({ format: 'date', maxLength: 10 })),
    note: Type.Optional(Type.String({ maxLength: 500 })),
  },
  { additionalProperties: false },
);
export const rejectBody = Type.Object(
  { revision: Type.Integer({ minimum: 0 }), reason: Type.String({ minLength: 2, maxLength: 500 }) },
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
});
export const reviewShape = Type.Object({
  draft: matterDraft,
  published: Type.Optional(bundle),
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

const named = Type.Array(Type.Object({ id: Type.String(), name: Type.String() }));

/** What a bundle may point to outside itself, what its examples need to be run, and what it is held against before it is published. */
export const designerCentre = Type.Object({
  centre: Type.Unsafe<CompiledCentre['centre']>({ type: 'object', title: '政务服务中心' }),
  calendarYears: Type.Array(Type.Unsafe<CalendarYear>({ type: 'object', title: '年度日历' })),
  units: named,
  materials: named,
  licences: named,
  elements: named,
  blanks: named,
  ledgers: Type.Array(Type.String()),
  windowed: Type.Array(Type.String()),
  documents: Type.Unsafe<CompiledCentre['documents']>({ type: 'object', title: '中心统一文书' }),
  staffing: Type.Unsafe<Staffing>({ type: 'object', title: '岗位、授权和请假，不含姓名' }),
});
export type DesignerCentre = Static<typeof designerCentre>;
