/** What a case document holds beside its events: computed from the state, written in the same update. */
import { summaryOf, wakeAt, type Case, type Context, type Waiting } from '../../../engine/index.ts';
import type { CaseChange } from '../store/case-repository.ts';

/** After every real date, so that cases without a due day sort last. */
const NO_DUE = '9999-12-31';

/** Fields of the document that lists and queues read. */
export function projectionOf(one: Case, context: Context): CaseChange {
  const summary = summaryOf(one, context);
  const wakes = wakeAt(one, context.matter, context);
  return {
    state: one,
    stage: one.stage,
    places: placesOf(one, context),
    seats: [...new Set(summary.waiting.flatMap((waiting) => seatsFor(waiting, one, context)))],
    due: summary.due ?? NO_DUE,
    summary,
    search: searchWords(one),
    updatedAt: new Date(context.now),
    ...(wakes === undefined ? {} : { wakeAt: new Date(wakes) }),
  };
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

/** Units and windows whose staff may see the case. */
function placesOf(one: Case, { matter, windows }: Context): string[] {
  const serving = windows.filter(({ matters }) => matters.includes(one.matter.id)).map(({ id }) => id);
  return [...new Set([one.matter.department, matter.decidingUnit, ...serving, ...(one.window ? [one.window] : [])])];
}

/** What a desk may search a case by: its number, and the name of the applicant. */
const searchWords = (one: Case): string[] => [one.number, one.applicant.name];
