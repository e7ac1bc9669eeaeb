import { furtherExceptions, type CommandOf } from '../../../../engine/index.ts';
import type { Action } from './action.ts';
import { GroundedFields } from './grounded-fields.tsx';

type Values = Partial<Omit<CommandOf<'consentFurther'>, 'kind'>>;

const ConsentFields = () => <GroundedFields words="further" name="exception" grounds={furtherExceptions} />;

/** 同意再次告知: an exception to the one-time notice, on file and counted. */
export const consentFurther: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: ConsentFields,
  command: ({ exception = 'changed', reason = '' }) => ({ kind: 'consentFurther', exception, reason: reason.trim() }),
};
