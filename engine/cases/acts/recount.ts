import type { Ledger } from '../../clocks/clock.ts';
import { dueMoved } from '../../clocks/due-moved.ts';
import { clocksOf, type ClockView } from '../clocks-of.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** A clock of the same case, read twice. */
const same = ({ kind, title, step }: ClockView) => `${kind} ${title} ${step ?? ''}`;
const dayOf = ({ due }: Ledger) => (due.pending ? undefined : due.date);

/**
 * Notes which due days of running clocks moved with the calendar: a year's notice (国务院办公厅关于节假日安排的通知)
 * came in late, or was changed. What stands still has been told and is over.
 */
export const recount: Act<'recount'> = (_, asked) => {
  const { case: one, matter, calendarBefore = asked.calendar } = asked;
  const told = new Map(clocksOf(one, matter, { ...asked, calendar: calendarBefore }).map((view) => [same(view), view]));
  const moved = clocksOf(one, matter, asked).flatMap((view) => {
    const before = told.get(same(view));
    const move = before && view.ledger.state !== 'stopped' && dueMoved(before.ledger.due, view.ledger);
    if (!move) return [];
    const [from, to] = [dayOf(before.ledger), dayOf(view.ledger)];
    return {
      clock: view.kind,
      title: view.title,
      words: move.words,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
  });
  return moved.length === 0 ? refusal('CASE_DUE_UNMOVED', '') : [{ kind: 'recounted', payload: { moved } }];
};
