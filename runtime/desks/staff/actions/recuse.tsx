import { recusalRelations, type CommandOf } from '../../../../engine/index.ts';
import type { Action } from './action.ts';
import { GroundedFields } from './grounded-fields.tsx';

type Values = Partial<Omit<CommandOf<'recuse'>, 'kind'>>;

const RecuseFields = () => <GroundedFields words="recuse" name="relation" grounds={recusalRelations} />;

/** 自行回避: the case goes on without whoever declares an interest in it. */
export const recuse: Action<Values> = {
  weight: () => 'final',
  start: () => ({}),
  Fields: RecuseFields,
  command: ({ relation = 'other', reason = '' }) => ({ kind: 'recuse', relation, reason: reason.trim() }),
};
