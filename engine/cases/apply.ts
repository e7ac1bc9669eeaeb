/** The case after an event. Facts only: whether an event may happen was judged before it was appended. */
import { dayText } from '../documents/day.ts';
import type { Case, StepRecord } from './case.ts';
import type { CaseEvent, EventKind, EventOf } from './event.ts';
import { elsewhereChanges } from './elsewhere-changes.ts';
import { withAnswer, type Hearing } from './hearing.ts';
import { licenceChanges } from './licence-changes.ts';
import { mergeMaterials } from './materials.ts';
import { opened, type Opening } from './opened.ts';
import { paperChanges } from './paper-changes.ts';
import { recusalChanges } from './recusal-changes.ts';
import { stepsUnder } from './route.ts';
import type { Stage } from './stage.ts';

export type Change<K extends EventKind> = (one: Case, event: EventOf<K>) => Partial<Case>;

const editStep = (steps: readonly StepRecord[], id: string, edit: Partial<StepRecord>): StepRecord[] =>
  steps.map((step) => (step.id === id ? { ...step, ...edit } : step));

/** A step as it was before anybody opened it. */
const reset = ({ id, title, postKind, unit, together }: StepRecord): StepRecord => ({
  id,
  title,
  postKind,
  unit,
  status: 'waiting',
  ...(together === undefined ? {} : { together }),
});

/** From this step on everything is to be done again, what was dropped included. */
function resetFrom(steps: readonly StepRecord[], id: string): StepRecord[] {
  const begin = steps.findIndex((step) => step.id === id);
  const again = ({ status, dropped }: StepRecord) => status !== 'skipped' || dropped === true;
  return steps.map((step, index) => (index >= begin && again(step) ? reset(step) : step));
}

const isUndone = ({ status }: StepRecord): boolean => status === 'open' || status === 'waiting';

/** Where the steps lead to: on with them while one is left. */
const afterSteps = (steps: readonly StepRecord[], then: Stage): Stage => (steps.some(isUndone) ? 'reviewing' : then);

const numbered = (number: string | undefined) => (number === undefined ? {} : { number });

const noHearing: Hearing = { answers: [], notices: [] };

/** With the latest notice changed. */
const editLast = (notices: Case['notices'], change: Partial<Case['notices'][number]>): Case['notices'] =>
  notices.map((notice, index) => (index === notices.length - 1 ? { ...notice, ...change } : notice));

const changes: { [K in Exclude<EventKind, Opening>]: Change<K> } = {
  preChecked: ({ preChecks }, { on, by, payload }) => ({
    preChecks: [...preChecks, { on, by, ...payload }],
    stage: payload.outcome === 'return' ? 'returned' : 'submitted',
  }),
  resubmitted: (one, { payload }) => ({
    stage: 'submitted',
    materials: mergeMaterials(one.materials, payload.materials),
    ...(payload.answers === undefined ? {} : { answers: payload.answers }),
  }),
  received: (one, { at, on, by, payload }) => ({
    stage: 'received',
    receivedOn: on,
    receivedBy: by,
    receivedAt: at,
    materials: mergeMaterials(one.materials, payload.materials),
    ...(by.window === undefined ? {} : { window: by.window }),
  }),
  notified: (one, { on, by, payload }) => ({
    stage: 'supplementing',
    notices: [...one.notices, { on, by, ...payload }],
  }),
  supplemented: (one, { on, payload }) => ({
    materials: mergeMaterials(one.materials, payload.materials),
    ...(payload.answers === undefined ? {} : { answers: payload.answers }),
    ...(one.stage === 'supplementing'
      ? { stage: 'received', completeOn: on, notices: editLast(one.notices, { suppliedOn: on }) }
      : {}),
  }),
  furtherConsented: ({ consents }, { on, by, payload }) => ({ consents: [...consents, { on, by, ...payload }] }),
  accepted: (one, { at, on, by, payload }) => {
    const { route, then, checked, deferredDue, unexamined, deemedFrom = on } = payload;
    const steps = route.map(({ applies, ...step }): StepRecord => ({
      ...step,
      status: applies ? 'waiting' : 'skipped',
    }));
    return {
      stage: afterSteps(steps, then),
      afterReview: then,
      steps,
      receivedOn: one.receivedOn ?? deemedFrom,
      acceptedAt: at,
      acceptedOn: deemedFrom,
      acceptedBy: by,
      ...(deferredDue === undefined ? {} : { deferredDue }),
      ...(unexamined === undefined ? {} : { unexamined }),
      materials: one.materials.map((material) =>
        unexamined?.some(({ id }) => id === material.id)
          ? material
          : { ...material, sound: checked.includes(material.id) },
      ),
    };
  },
  corrected: ({ corrections }, { on, by, payload: { answers, ...corrected } }) => ({
    corrections: [...corrections, { on, by, ...corrected }],
    ...(answers === undefined ? {} : { answers }),
  }),
  notRequiredTold: (_, { on, by, payload }) => ({
    stage: 'delivering',
    outcome: 'notRequired',
    refusal: { on, by, ...payload },
  }),
  acceptanceRefused: (_, { on, by, payload }) => ({
    stage: 'delivering',
    outcome: 'refused',
    refusal: { on, by, ...payload },
  }),
  stepOpened: (one, { at, on, payload }) => ({
    steps: editStep(one.steps, payload.step, { status: 'open', openedAt: at, openedOn: on }),
  }),
  stepDone: (one, { at, on, by, payload }) => {
    const { step, ...opinion } = payload;
    const done = editStep(one.steps, step, { status: 'done', doneAt: at, doneOn: on, by, ...opinion });
    const steps =
      payload.outcome === 'fail'
        ? done.map((other) =>
            isUndone(other) ? { ...reset(other), status: 'skipped' as const, dropped: true as const } : other,
          )
        : done;
    return { steps, stage: afterSteps(steps, one.afterReview ?? 'deciding') };
  },
  stepReturned: ({ steps }, { payload }) => ({ steps: resetFrom(steps, payload.to) }),
  returnedBack: ({ steps, opinion }, { on, payload: { to, step } }) => ({
    stage: to,
    ...(opinion ? { opinion: { ...opinion, returnedOn: on } } : {}),
    ...(step === undefined ? {} : { steps: resetFrom(steps, step) }),
  }),
  suspended: ({ procedures }, { at, on, by, payload }) => ({
    procedures: [...procedures, { ...payload, startedAt: at, startedOn: on, by }],
  }),
  resumed: ({ procedures }, { on, by, payload: { procedure, result } }) => ({
    procedures: procedures.map((run) =>
      run.procedure === procedure && run.resumedOn === undefined
        ? { ...run, resumedOn: on, resumedBy: by, ...(result === undefined ? {} : { result }) }
        : run,
    ),
  }),
  consulted: ({ consultations }, { at, by, payload }) => ({
    consultations: [...consultations, { ...payload, askedAt: at, by }],
  }),
  consultationAnswered: ({ consultations }, { at, by, payload: { unit, outcome, opinion } }) => ({
    consultations: consultations.map((one) =>
      one.unit === unit && !one.answer ? { ...one, answer: { at, by, outcome, opinion } } : one,
    ),
  }),
  interestedTold: ({ interested = [] }, { at, on, by, payload }) => ({
    interested: [...interested, { ...payload, at, on, by }],
  }),
  statementHeard: ({ statements = [] }, { at, on, by, payload }) => ({
    statements: [...statements, { ...payload, at, on, by }],
  }),
  hearingTold: ({ hearing = noHearing }, { at, on, by, payload }) => ({
    hearing: { ...hearing, right: { ...payload, at, on, by } },
  }),
  hearingAnswered: ({ hearing = noHearing }, { at, on, by, payload }) => ({
    hearing: withAnswer(hearing, { ...payload, at, on, by }),
  }),
  hearingArranged: ({ hearing = noHearing }, { at, on, by, payload: { notice } }) => ({
    hearing: { ...hearing, notices: [...hearing.notices, { ...notice, at, on, by }] },
  }),
  hearingHeld: ({ hearing = noHearing }, { at, on, by, payload }) => ({
    hearing: { ...hearing, record: { ...payload, at, on, by } },
  }),
  extended: (_, { on, by, payload: { days, reason, basis, movesPromise } }) => ({
    extension: { on, by, days, reason, basis, movesPromise },
  }),
  opinionGiven: (_, { at, by, payload }) => ({ stage: 'deciding', opinion: { at, by, ...payload } }),
  decided: (_, { at, on, by, payload }) => {
    const { resultName, quota, followUp, ...decision } = payload;
    const { validFrom, validTo, upper } = payload;
    const validity = {
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
    };
    return {
      stage: resultName === undefined || upper ? 'delivering' : 'producing',
      outcome: payload.outcome === 'grant' ? 'granted' : 'denied',
      decision: { at, on, by, ...decision },
      decidedOn: on,
      ...(resultName === undefined
        ? {}
        : { result: { name: resultName, ...numbered(upper?.resultNumber), ...validity } }),
      ...(quota ? { quota } : {}),
      ...(followUp ? { followUp: { ...followUp, from: at, checks: [] } } : {}),
    };
  },
  commitmentChecked: ({ followUp }, { at, by, payload }) => {
    if (!followUp) return {};
    const { outcome, rectifyDays = followUp.days } = payload;
    const until = outcome === 'rectify' ? { from: at, days: rectifyDays } : { closedAt: at };
    return { followUp: { ...followUp, ...until, checks: [...followUp.checks, { at, by, ...payload }] } };
  },
  produced: ({ result }, { payload }) => ({
    stage: 'delivering',
    ...(result && payload.resultNumber !== undefined ? { result: { ...result, number: payload.resultNumber } } : {}),
  }),
  delivered: (one, { at, on, by, payload }) => ({
    stage: one.concludedOn === undefined ? 'delivering' : 'concluded',
    deliveredOn: on,
    handedOut: { at, by, ...payload },
  }),
  concluded: (one, { on }) => ({
    concludedOn: on,
    ...(one.deliveredOn === undefined ? {} : { stage: 'concluded' }),
  }),
  withdrawn: (_, { on, by, payload }) => ({
    stage: 'withdrawn',
    outcome: 'withdrawn',
    withdrawal: { on, by, ...payload },
  }),
  lapsed: (_, { on, by, payload }) => ({
    stage: 'withdrawn',
    outcome: 'lapsed',
    withdrawal: { on, by, reason: `没有在${dayText(payload.until)}前补正` },
  }),
  terminated: (_, { on, by, payload }) => ({
    stage: 'terminated',
    outcome: 'terminated',
    termination: { on, by, ...payload },
  }),
  voided: (_, { on, by, payload }) => ({ stage: 'voided', outcome: 'voided', voiding: { on, by, ...payload } }),
  ruleApplied: (one, { on, payload: { to, answers, route, then } }) => {
    const steps = stepsUnder(route, one.steps);
    return {
      ...{ matter: to, answers, steps, afterReview: then, stage: afterSteps(steps, then) },
      ...(one.opinion ? { opinion: { ...one.opinion, returnedOn: on } } : {}),
    };
  },
  versionMoved: (_, { payload: { to, answers } }) => ({ matter: to, answers }),
  archived: (_, { at, by }) => ({ stage: 'archived', archive: { at, by } }),
  urged: ({ urges = [] }, { on, by, payload }) => ({ urges: [...urges, { on, by, ...payload }] }),
  recounted: ({ notices }, { payload: { moved } }) => {
    const dayOf = (clock: string) => moved.find((due) => due.clock === clock)?.to;
    const [supplement, deferredDue] = [dayOf('supplement'), dayOf('deferred')];
    return {
      ...(supplement === undefined ? {} : { notices: editLast(notices, { dueOn: supplement }) }),
      ...(deferredDue === undefined ? {} : { deferredDue }),
    };
  },
  reminded: ({ reminders }, { payload }) => ({ reminders: [...reminders, payload] }),
  ...elsewhereChanges,
  ...recusalChanges,
  ...licenceChanges,
  ...paperChanges,
};

/** Throws RangeError when the first event begins no case, or a later one does. */
export function apply(one: Case | undefined, event: CaseEvent): Case {
  if (event.kind === 'submitted' || event.kind === 'officeOpened') {
    if (one) throw new RangeError('a case begins once');
    return event.kind === 'submitted' ? opened.submitted(event) : opened.officeOpened(event);
  }
  if (!one) throw new RangeError(`no case begins with ${event.kind}`);
  const change = changes[event.kind] as (one: Case, event: CaseEvent) => Partial<Case>;
  return { ...one, ...change(one, event), updatedAt: event.at, version: one.version + 1 };
}
