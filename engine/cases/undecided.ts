/**
 * Rows of the life cycle for what can be done at any time while nothing is decided: special procedures, other units,
 * more days, and people to be heard first (行政许可法 第三十六条、第四十二条、第四十五条至第四十八条).
 */
import type { CommandKind } from './command.ts';
import type { Transition } from './transition.ts';

const next = ['reviewing', 'opining', 'deciding'] as const;

export const undecided = {
  suspend: {
    by: ['procedureApprover'],
    events: ['suspended'],
    pauses: ['approval'],
    next,
    documents: ['suspend'],
  },
  resume: { by: ['procedureKeeper'], guards: ['suspended'], events: ['resumed'], starts: ['approval'], next },
  consult: { by: ['consulter'], events: ['consulted'], next },
  answerConsultation: { by: ['consulted'], events: ['consultationAnswered'], next },
  extend: { by: ['leader'], guards: ['extendable'], events: ['extended'], next, documents: ['extend'] },
  applyRule: { by: ['decider', 'leader'], guards: ['newerRule', 'notSuspended'], events: ['ruleApplied'], next },
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
