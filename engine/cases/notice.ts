/** The clock in which the office must answer what was handed in (行政许可法 第三十二条). */
import type { Moment } from '../calendar/moment.ts';
import { noticeClock, type NoticeClock } from '../clocks/notice-clock.ts';
import type { Case } from './case.ts';
import type { Timed } from './timed.ts';
import { momentIn, readingOf, type OfficeTime } from './context.ts';
import type { ClockTerms } from './plan.ts';

const startOf = (date: string): Moment => ({ date, minute: 0 });

/** The day the clock runs from: the first hand-in, or the day a supplement made it complete. */
export const noticeStart = (one: Pick<Case, 'submittedOn' | 'completeOn'>): Moment =>
  startOf(one.completeOn ?? one.submittedOn);

/** When the office answered the latest hand-in: by a notice, by accepting or by refusing to. */
function answerTo(one: Timed, time: OfficeTime): Moment | undefined {
  const last = one.notices.at(-1);
  const notice = last?.suppliedOn === undefined ? last?.on : undefined;
  const day =
    notice ??
    one.refusal?.on ??
    one.withdrawal?.on ??
    (one.acceptedAt === undefined ? (one.termination ?? one.voiding)?.on : undefined);
  if (day !== undefined) return startOf(day);
  if (one.elsewhere) return startOf(one.elsewhere.acceptedOn);
  return one.acceptedAt === undefined ? undefined : momentIn(time, one.acceptedAt);
}

export function noticeOf(one: Timed, matter: Pick<ClockTerms, 'type' | 'handling'>, time: OfficeTime): NoticeClock {
  const { noticeDays, deemedAcceptanceFor } = time.centre.rules;
  const answered = answerTo(one, time);
  return noticeClock({
    ...readingOf(time),
    received: noticeStart(one),
    days: noticeDays,
    // Silence here accepts nothing that another system has to accept.
    silenceAccepts: matter.handling !== 'handledElsewhere' && deemedAcceptanceFor.includes(matter.type),
    ...(answered && { answered }),
  });
}
