/** Lists of cases at the desks: what they are asked by, and their rows. */
import Type, { type Static } from 'typebox';
import { stages, type CommandKind, type Stage } from '../../../engine/index.ts';
import { caseRow } from './case.ts';

const oneOf = <T extends string>(values: readonly T[]) => Type.Unsafe<T>({ type: 'string', enum: [...values] });
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', maxLength: 10 });

export const queues = ['waiting', 'all', 'done'] as const;
export const dueSpans = ['overdue', 'today', 'tomorrow', 'soon'] as const;
export const exportFormats = ['xlsx', 'csv'] as const;

const filters = {
  queue: Type.Optional(oneOf(queues)),
  matter: Type.Optional(Type.String({ maxLength: 64 })),
  stage: Type.Optional(oneOf(Object.keys(stages) as Stage[])),
  due: Type.Optional(oneOf(dueSpans)),
  from: Type.Optional(day),
  to: Type.Optional(day),
  sort: Type.Optional(oneOf(['newest', 'due'])),
};
const page = {
  cursor: Type.Optional(Type.String({ maxLength: 400 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
};
/** A number or a name; never part of an address. */
const words = Type.String({ minLength: 1, maxLength: 60 });

export const listQuery = Type.Object({ ...filters, ...page }, { additionalProperties: false });
export const searchBody = Type.Object({ ...filters, ...page, words }, { additionalProperties: false });
export const exportBody = Type.Object(
  { ...filters, words: Type.Optional(words), format: oneOf(exportFormats) },
  { additionalProperties: false },
);
export type ListFilters = Omit<Static<typeof exportBody>, 'format'>;

const count = Type.Integer({ minimum: 0 });
const urgency = { count, overdue: count, today: count, tomorrow: count, soon: count };

/** What waits for somebody, what runs out, what came in, what was done today. */
export const homeShape = Type.Object({
  waiting: Type.Array(
    Type.Object({
      stage: Type.Unsafe<Stage>({ type: 'string' }),
      matter: Type.String(),
      matterName: Type.String(),
      ...urgency,
    }),
  ),
  urgent: Type.Array(caseRow),
  fresh: Type.Array(caseRow),
  done: Type.Array(Type.Object({ command: Type.Unsafe<CommandKind>({ type: 'string' }), name: Type.String(), count })),
  inbox: count,
});
export type HomeShape = Static<typeof homeShape>;

/** How the matters of a unit, or of the whole centre, stand. */
export const overviewShape = Type.Object({
  since: Type.String({ description: 'decisions are counted from this day on' }),
  matters: Type.Array(Type.Object({ matter: Type.String(), matterName: Type.String(), ...urgency, decided: count })),
});
export type OverviewShape = Static<typeof overviewShape>;

export const inboxQuery = Type.Object(
  { side: Type.Optional(oneOf(['unit', 'window'])), ...page },
  { additionalProperties: false },
);
/** A case a shared window received for a unit: who received it, where and when. */
export const inboxRow = Type.Intersect([
  caseRow,
  Type.Object({
    departmentName: Type.String(),
    windowName: Type.Optional(Type.String()),
    receivedBy: Type.Optional(Type.String()),
    receivedAt: Type.Optional(Type.String()),
  }),
]);
export type InboxRow = Static<typeof inboxRow>;

export const issueBody = Type.Object(
  {
    way: Type.Optional(oneOf(['pickUp', 'mail'])),
    state: Type.Optional(oneOf(['ready', 'sent'])),
    words: Type.Optional(words),
    ...page,
  },
  { additionalProperties: false },
);
/** A result at the issue desk. An address is told whole, for it goes on the envelope. */
export const issueRow = Type.Intersect([
  caseRow,
  Type.Object({
    way: oneOf(['pickUp', 'mail']),
    resultName: Type.Optional(Type.String()),
    resultNumber: Type.Optional(Type.String()),
    receiver: Type.Optional(Type.String()),
    mobile: Type.Optional(Type.String()),
    address: Type.Optional(Type.String()),
    trackingNumber: Type.Optional(Type.String()),
    sentOn: Type.Optional(Type.String()),
    unprinted: Type.Optional(Type.Integer({ description: 'papers that stand on no blank yet' })),
    unsealed: Type.Optional(Type.Integer({ description: 'papers that wait for a seal; nothing is handed out before' })),
  }),
]);
export type IssueRow = Static<typeof issueRow>;

/** Paper under way between a window and a unit, with the slip it goes by. */
export const handOverRow = Type.Intersect([
  caseRow,
  Type.Object({
    from: Type.String(),
    to: Type.String(),
    papers: Type.Array(
      Type.Object({ id: Type.String(), name: Type.String(), originals: Type.Integer(), copies: Type.Integer() }),
    ),
    by: Type.String(),
    at: Type.String(),
    mine: Type.Boolean({ description: 'it was given to the window or unit of the caller' }),
    signBy: Type.String({ description: 'in words' }),
    overdue: Type.Boolean(),
  }),
]);
export type HandOverRow = Static<typeof handOverRow>;
