import type { Act } from './act.ts';

export const withdraw: Act<'withdraw'> = ({ reason }) => [{ kind: 'withdrawn', payload: { reason } }];
