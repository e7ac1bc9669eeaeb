import { dueTimers, periodEnd } from '../timers.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Tells before a period ends, and when a special procedure has used up its time. */
export const remind: Act<'remind'> = ({ about }, asked) => {
  const { case: one, matter } = asked;
  const due = dueTimers(one, matter, asked).some(({ command }) => command.kind === 'remind' && command.about === about);
  const until = periodEnd(about, one, matter, asked);
  if (!due || until === undefined) return refusal('CASE_NOTHING_TO_REMIND', '/about');
  return [{ kind: 'reminded', payload: { about, until } }];
};
