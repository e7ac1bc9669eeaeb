/** Rows of the life cycle by which people are heard before anything is decided (行政许可法 第三十六条、第四十六条至第四十八条). */
import type { CommandKind } from './command.ts';
import type { Transition } from './transition.ts';

const next = ['reviewing', 'opining', 'deciding'] as const;

export const heard = {
  tellInterested: { by: ['consulter'], events: ['interestedTold'], next, documents: ['tellInterested'] },
  hearStatement: { by: ['consulter'], events: ['statementHeard'], next },
  tellHearing: {
    by: ['consulter'],
    guards: ['noHearing'],
    events: ['hearingTold'],
    next,
    documents: ['tellHearing'],
  },
  answerHearing: {
    by: ['applicant', 'windowClerk', 'consulter'],
    guards: ['hearingAwaited'],
    events: ['hearingAnswered'],
    next,
  },
  arrangeHearing: {
    by: ['hearingApprover'],
    guards: ['hearingUnheld'],
    events: ['hearingArranged'],
    pauses: ['approval'],
    next,
    documents: ['arrangeHearing'],
  },
  recordHearing: {
    by: ['consulter'],
    guards: ['hearingArranged'],
    events: ['hearingHeld'],
    starts: ['approval'],
    next,
    documents: ['recordHearing'],
  },
} as const satisfies Partial<Record<CommandKind, Transition>>;
