/** Who sits where on a day: what the centre arranged for the day, else the window an account has of its own. */
import { problemTable, type Problem } from '../problems.ts';
import { daysLater } from '../calendar/later.ts';
import type { CompiledCentre } from './compiled.ts';

/** An arrangement for some days, both ends counted. Without a window the person is away. */
export interface Seating {
  /** Name of the account. */
  account: string;
  window?: string;
  from: string;
  to: string;
  /** Account of the A post that the deputy sits in for; that person is away meanwhile. */
  coversFor?: string;
}

export interface Seated {
  name: string;
  displayName: string;
  posts: readonly string[];
  /** Where the person sits when nothing is arranged. */
  window?: string;
}

/** Posts that work at a window. */
const windowPosts: ReadonlySet<string> = new Set(['clerk', 'issuer']);

export interface Seat<S extends Seating = Seating> {
  window?: string;
  /** What was arranged; missing where the account's own window speaks. */
  seating?: S;
}

/** @param seatings oldest first; of several for one day the last one counts */
export function seatOn<S extends Seating>(
  person: Pick<Seated, 'name' | 'window'>,
  seatings: readonly S[],
  day: string,
): Seat<S> {
  const { name, window } = person;
  const seating = seatings.findLast(
    ({ account, coversFor, from, to }) => (account === name || coversFor === name) && from <= day && day <= to,
  );
  const at = seating ? (seating.account === name ? seating.window : undefined) : window;
  return { ...(at === undefined ? {} : { window: at }), ...(seating ? { seating } : {}) };
}

/** The arrangement by which somebody is away that day: on leave, or while a deputy sits in for them. */
export function awayOn<S extends Seating>(name: string, seatings: readonly S[], day: string): S | undefined {
  const { seating } = seatOn({ name }, seatings, day);
  return seating && (seating.account === name ? seating.window === undefined : true) ? seating : undefined;
}

/** Longest arrangement, in days. */
const LONGEST = 92;

const problem = problemTable({
  SEATING_PERIOD: '止期 {to} 早于起期 {from}',
  SEATING_PAST: '起期 {from} 已经过去，只能从今天起安排',
  SEATING_LONG: '一次最多安排 {days} 天',
  SEATING_POST: '“{name}”没有窗口受理或者出件的岗位，不能坐窗口',
  SEATING_UNIT: '“{window}”没有“{name}”所在的单位进驻',
  SEATING_DEPUTY: '“{deputy}”不是“{name}”的B岗，不能顶岗',
  SEATING_NOWHERE: '“{name}”在 {from} 没有窗口，不用顶岗',
});

export interface SeatingQuestion {
  asked: Pick<Seating, 'from' | 'to'>;
  person: Seated;
  /** Left out: away. */
  window?: { id: string; name: string; units: readonly string[] };
  /** Whom the person covers for, and where that person would sit. */
  covered?: { person: Seated; window?: string };
  today: string;
}

/** Why an arrangement cannot be made; `undefined` when it can. */
export function seatingProblem(
  { asked: { from, to }, person, window, covered, today }: SeatingQuestion,
  { posts, units }: Pick<CompiledCentre, 'posts' | 'units'>,
): Problem | undefined {
  const held = ({ posts: ids }: Seated) => ids.flatMap((id) => posts.get(id) ?? []);
  const mine = held(person);
  const name = person.displayName;
  if (to < from) return problem('SEATING_PERIOD', '/to', { from, to });
  if (from < today) return problem('SEATING_PAST', '/from', { from });
  if (to >= daysLater(from, LONGEST)) return problem('SEATING_LONG', '/to', { days: LONGEST });
  const sits = window !== undefined || covered !== undefined;
  if (sits && !mine.some(({ kind }) => windowPosts.has(kind))) return problem('SEATING_POST', '/account', { name });
  if (covered) {
    const isDeputy = held(covered.person).some(
      (theirs) =>
        theirs.rank === 'A' &&
        mine.some(({ rank, unit, kind }) => rank === 'B' && unit === theirs.unit && kind === theirs.kind),
    );
    const filling = { deputy: name, name: covered.person.displayName };
    if (!isDeputy) return problem('SEATING_DEPUTY', '/coversFor', filling);
    if (covered.window === undefined) return problem('SEATING_NOWHERE', '/coversFor', { ...filling, from });
  }
  const houses = (unit: string) => {
    const parent = units.get(unit)?.parent;
    return window?.units.includes(unit) === true || (parent !== undefined && window?.units.includes(parent) === true);
  };
  if (window && !mine.some(({ unit }) => houses(unit)))
    return problem('SEATING_UNIT', '/window', { window: window.name, name });
  return undefined;
}
