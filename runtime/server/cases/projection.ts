/** What a case document holds beside its events: computed from the state, written in the same update. */
import {
  clocksOf,
  dueInstant,
  endStages,
  openHandOver,
  quotaLineOf,
  summaryOf,
  wakeAt,
  type Case,
  type Context,
  type Stage,
  type Waiting,
} from '../../../engine/index.ts';
import type { CaseChange } from '../store/case-repository.ts';
import { everywhere } from '../store/scope.ts';
import { type Digest, nameKey, searchOf } from './lookup.ts';
import { placeKey } from './paper-places.ts';
import { isShared } from './shared-window.ts';

/** After every real date, so that cases without a due day sort last. */
const NO_DUE = '9999-12-31';

/** Fields of the document that lists and queues read. */
export function projectionOf(one: Case, context: Context, digest: Digest): CaseChange {
  const summary = summaryOf(one, context);
  const inbox = inboxOf(one, context);
  const wakes = wakeAt(one, context.matter, context);
  const line = quotaLineOf(one, context.matter);
  return {
    state: one,
    stage: one.stage,
    places: placesOf(one, context),
    seats: [...new Set(summary.waiting.flatMap((waiting) => seatsFor(waiting, one, context)))],
    due: summary.due ?? NO_DUE,
    earliestDue: summary.earliestDue ?? NO_DUE,
    summary,
    search: searchOf(one, digest),
    name: nameKey(one.applicant.name),
    updatedAt: new Date(context.now),
    ...(inbox === undefined ? {} : { inbox }),
    ...(line === undefined ? {} : { line }),
    ...underWay(one, context),
    ...(wakes === undefined ? {} : { wakeAt: new Date(wakes) }),
  };
}

/** Between which places paper is under way, and by when it has to be signed for. */
function underWay(one: Case, { matter, ...time }: Context): Pick<CaseChange, 'papersAt' | 'papersDue'> {
  const open = openHandOver(one);
  if (!open) return {};
  const clock = clocksOf(one, matter, time).find(({ kind }) => kind === 'handOver');
  const { calendar, centre } = time;
  const { dueMoment } = centre.rules.clocks;
  const due = clock && dueInstant({ calendar, offset: centre.utcOffset, dueMoment }, clock.ledger.due);
  return { papersAt: [everywhere, placeKey(open.from), placeKey(open.to)], papersDue: due ?? NO_DUE };
}

/** A seat is a window, a post of its own, or every post of a kind in a unit. */
function seatsFor({ by, unit, window, posts }: Waiting, one: Case, { windows }: Context): string[] {
  if (by === 'applicant') return [];
  if (posts) return posts.map((post) => `post:${post}`);
  if (window !== undefined) return [`window:${window}`];
  if (by === 'clerk') {
    return windows.filter(({ matters }) => matters.includes(one.matter.id)).map(({ id }) => `window:${id}`);
  }
  return unit === undefined ? [] : [`${by}:${unit}`];
}

/** Units and windows whose staff may see the case; a unit that was asked for its view, or does a step, has to. */
function placesOf(one: Case, { matter, windows }: Context): string[] {
  const serving = windows.filter(({ matters }) => matters.includes(one.matter.id)).map(({ id }) => id);
  return [
    ...new Set([
      everywhere,
      one.matter.department,
      matter.decidingUnit,
      ...serving,
      ...(one.window ? [one.window] : []),
      ...one.consultations.map(({ unit }) => unit),
      ...one.steps.map(({ unit }) => unit),
    ]),
  ];
}

/** Unit a shared window received the case for, until somebody of that unit has acted on it. */
function inboxOf(one: Case, { matter: { decidingUnit }, windows }: Context): string | undefined {
  const at = windows.find(({ id }) => id === one.window);
  if (!at || !isShared(at) || ended.has(one.stage)) return undefined;
  const acts = [...one.steps.map(({ by }) => by), one.opinion?.by, one.decision?.by];
  return acts.some((by) => by?.unit === decidingUnit) ? undefined : decidingUnit;
}

/** Nothing is left for the unit to take over. */
const ended: ReadonlySet<Stage> = new Set(['producing', 'delivering', ...endStages]);
