import { type CommandOf, voidingCauses } from '../../../../engine/index.ts';
import type { Action } from './action.ts';
import { GroundedFields } from './grounded-fields.tsx';

type Values = Partial<Omit<CommandOf<'void'>, 'kind'>>;

const VoidFields = () => <GroundedFields words="voiding" name="cause" grounds={voidingCauses} />;

/** 作废: an entry that should never have been made. */
export const voidEntry: Action<Values> = {
  weight: () => 'final',
  start: () => ({}),
  Fields: VoidFields,
  command: ({ cause = 'duplicate', reason = '' }) => ({ kind: 'void', cause, reason: reason.trim() }),
};
