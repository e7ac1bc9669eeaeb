import { apply } from './apply.ts';
import type { Case } from './case.ts';
import type { CaseEvent } from './event.ts';

/** The case these events make. Throws RangeError when there are none or the first begins no case. */
export function fold(events: readonly CaseEvent[]): Case {
  const one = events.reduce<Case | undefined>(apply, undefined);
  if (!one) throw new RangeError('a case has one event at least');
  return one;
}

/** The case after these events too. */
export const further = (one: Case, events: readonly CaseEvent[]): Case => events.reduce<Case>(apply, one);
