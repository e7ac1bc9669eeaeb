/** Acts a clerk does to several cases in turn: each case is asked and answers for itself. */
import type { Stage } from '../../../../engine/index.ts';
import type { CaseCommandKind } from '../actions/action.ts';

export interface BulkAct {
  kind: CaseCommandKind;
  /** Where a case stands when the act comes next. */
  stage: Stage;
}

/** Acts that need nothing to be filled in for a case that is in order. */
export const bulkActs = [
  { kind: 'receive', stage: 'submitted' },
  { kind: 'seal', stage: 'delivering' },
  { kind: 'conclude', stage: 'delivering' },
] as const satisfies readonly BulkAct[];
