import { dayWords } from '../../clocks/clock-words.ts';
import type { Ledger } from '../../clocks/clock.ts';
import { dueMoved } from '../../clocks/due-moved.ts';
import { clocksOf, duesOf, type ClockView } from '../clocks-of.ts';
import { momentIn, type Asked } from '../context.ts';
import { deferredUntil } from '../deferral.ts';
import type { MovedDue } from '../event.ts';
import { owedMaterials } from '../materials.ts';
import { refusal } from '../refusal.ts';
import { supplementUntil } from '../timers.ts';
import type { Act } from './act.ts';

/** A clock of the same case, read twice. */
const same = ({ kind, title, step }: ClockView) => `${kind} ${title} ${step ?? ''}`;
const dayOf = ({ due }: Ledger) => (due.pending ? undefined : due.date);

/** A day the applicant has to keep that could not be told, now that its year is known. */
function settledFor(asked: Asked): MovedDue[] {
  const { case: one, matter } = asked;
  const settled = (clock: MovedDue['clock'], title: string, to: string | undefined): MovedDue[] =>
    to === undefined ? [] : [{ clock, title, to, words: `到期日确定为${dayWords(to, asked.today)}` }];
  if (one.stage === 'supplementing' && one.notices.at(-1)?.dueOn === undefined)
    return settled('supplement', '补正期限', supplementUntil(one, matter, asked));
  if (one.acceptedAt === undefined || one.deferredDue !== undefined || owedMaterials(asked).length === 0) return [];
  const { promisedDue } = duesOf(one, matter, asked);
  return settled('deferred', '容缺材料补齐期限', deferredUntil(momentIn(asked, one.acceptedAt), promisedDue, asked));
}

/**
 * Notes which due days of running clocks moved with the calendar: a year's notice (国务院办公厅关于节假日安排的通知)
 * came in late, or was changed. What stands still has been told and is over.
 */
export const recount: Act<'recount'> = (_, asked) => {
  const { case: one, matter, calendarBefore = asked.calendar } = asked;
  const told = new Map(clocksOf(one, matter, { ...asked, calendar: calendarBefore }).map((view) => [same(view), view]));
  const moved = clocksOf(one, matter, asked).flatMap((view): MovedDue[] => {
    const before = told.get(same(view));
    const move = before && view.ledger.state !== 'stopped' && dueMoved(before.ledger.due, view.ledger);
    if (!move) return [];
    const [from, to] = [dayOf(before.ledger), dayOf(view.ledger)];
    const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    return [{ clock: view.kind, title: view.title, words: move.words, ...days }];
  });
  const all = [...moved, ...settledFor(asked)];
  return all.length === 0 ? refusal('CASE_DUE_UNMOVED', '') : [{ kind: 'recounted', payload: { moved: all } }];
};
