import { openLateEntry } from '../late-entry.ts';
import { noticeOf } from '../notice.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Lets the clocks count from the true time of receipt, or not. A limit that was missed by then has to be named, and is overdue. */
export const answerLateEntry: Act<'answerLateEntry'> = (command, asked) => {
  const open = openLateEntry(asked.case);
  if (!open) return refusal('CASE_LATE_ENTRY_NONE', '');
  const { outcome, overdue, note } = command;
  const words = note?.trim();
  if (outcome === 'refuse') {
    if (!words) return refusal('CASE_LATE_ENTRY_NOTE', '/note');
    return [{ kind: 'lateEntryAnswered', payload: { outcome, note: words } }];
  }
  const { receivedAt: at, receivedOn: on } = open;
  const { due, overdue: late } = noticeOf({ ...asked.case, submittedOn: on }, asked.matter, asked).ledger;
  const day = due.pending ? undefined : due.date;
  if (late > 0 && !overdue) return refusal('CASE_LATE_ENTRY_MISSED', '/overdue', { day: day ?? '' });
  return [
    {
      kind: 'lateEntryAnswered',
      payload: {
        ...{ outcome, from: { at, on } },
        ...(words ? { note: words } : {}),
        ...(late > 0 ? { overdue: true } : {}),
        ...(day === undefined ? {} : { noticeDue: day }),
      },
    },
  ];
};
