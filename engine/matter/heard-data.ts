/** What papers about interested parties and hearings print. */
import type { Case } from '../cases/case.ts';
import type { Payloads } from '../cases/event.ts';
import { hearingDays } from '../cases/hearing.ts';
import { hearingCauses } from '../cases/hearing-shapes.ts';
import type { Centre } from '../schema/centre.ts';
import { unended } from './unended.ts';

const joined = (names: readonly string[] = []): string | undefined =>
  names.length === 0 ? undefined : names.join('、');

/** The last party that was told, the right to a hearing, its notice and its record, as far as the case has come. */
export function heardData(
  { interested, hearing }: Case,
  arranged: Payloads['hearingArranged'] | undefined,
  centre: Centre,
) {
  const party = interested?.at(-1);
  const { right, record } = hearing ?? {};
  const notice = hearing?.notices.at(-1);
  return {
    interested: party && { ...party, interest: unended(party.interest) },
    hearingRight: right && {
      ...{ days: right.days, until: right.until, hold: hearingDays(centre).hold },
      ...{ reason: unended(right.reason), persons: joined(right.persons) },
    },
    hearing: arranged && {
      ...arranged,
      ...arranged.notice,
      ...{ cause: hearingCauses[arranged.notice.cause], reason: unended(arranged.notice.reason) },
      chair: arranged.notice.chair.name,
      persons: joined(right?.persons),
    },
    hearingRecord: record &&
      notice && {
        ...{ heldOn: record.heldOn, time: notice.time, place: notice.place, chair: notice.chair.name },
        ...{ reason: unended(notice.reason), attendees: joined(record.attendees) },
        ...{ summary: record.summary, result: unended(record.result) },
      },
  };
}
