/** Days ahead on which nobody may sign, so that it can be mended before they come. */
import type { Calendar } from '../calendar/calendar.ts';
import { daysLater } from '../calendar/later.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import type { Power } from '../schema/organisation.ts';
import type { Decision } from '../schema/review.ts';
import { candidatesFor, type SigningQuestion } from './signers-on.ts';

/** The power a matter is signed under; the others are decided by office, by a meeting or elsewhere. */
export const signingPower: Readonly<Partial<Record<Decision['mode'], Power>>> = {
  officer: 'decide',
  chief: 'decide',
  preliminary: 'preliminary',
};

export interface SigningGap {
  matter: string;
  power: Power;
  /** The first working day on which nobody may sign. */
  day: string;
  /** Of every post granted anything in the matter. */
  reasons: readonly { post: string; words: string }[];
}

/**
 * @param asked `on` is the first day looked at
 * @param days natural days looked at; days of an unpublished year count as working
 * @returns one gap a matter at most, the earliest first
 */
export function signingGaps(
  matters: readonly { id: string; mode: Decision['mode'] }[],
  asked: Omit<SigningQuestion, 'matter' | 'power'>,
  calendar: Calendar,
  days: number,
): SigningGap[] {
  const coming = Array.from({ length: days }, (_, index) => daysLater(asked.on, index)).filter(
    (day) => isWorkingDay(calendar, day) !== false,
  );
  const gaps = matters.flatMap(({ id: matter, mode }): SigningGap[] => {
    const power = signingPower[mode];
    if (power === undefined) return [];
    const grants = asked.grants.filter(({ matters: named }) => named.includes(matter));
    for (const day of coming) {
      const candidates = candidatesFor({ ...asked, grants, matter, power, on: day });
      if (candidates.some(({ reason }) => !reason)) continue;
      const reasons = candidates.map(({ post, reason }) => ({ post: post.id, words: reason?.words ?? '' }));
      return [{ matter, power, day, reasons }];
    }
    return [];
  });
  return gaps.sort((one, other) => one.day.localeCompare(other.day));
}
