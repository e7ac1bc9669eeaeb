import type { Act } from './act.ts';

/** Declares an interest: from now on the case goes on without whoever declares it (公务员法 第七十七条). */
export const recuse: Act<'recuse'> = ({ relation, reason }) => [{ kind: 'recused', payload: { relation, reason } }];
