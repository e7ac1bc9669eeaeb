import { terminationGrounds, type CommandOf } from '../../../../engine/index.ts';
import type { Action } from './action.ts';
import { GroundedFields } from './grounded-fields.tsx';

type Values = Partial<Omit<CommandOf<'terminate'>, 'kind'>>;

const TerminateFields = () => <GroundedFields words="terminate" name="ground" grounds={terminationGrounds} />;

/** 终止: the case cannot be decided any more. */
export const terminate: Action<Values> = {
  weight: () => 'final',
  start: () => ({}),
  Fields: TerminateFields,
  command: ({ ground = 'objectGone', reason = '' }) => ({ kind: 'terminate', ground, reason: reason.trim() }),
};
