/** Lifting what bars an applicant: by the head of the authority that found it, wherever the case is by now. No clock moves. */
import type { Stage } from './stage.ts';
import type { Transition } from './transition.ts';

const liftBar = { by: ['leader'], guards: ['barStands'], events: ['barLifted'] } as const satisfies Omit<
  Transition,
  'next'
>;

export const liftableAt = <S extends Stage>(...next: readonly S[]) => ({ liftBar: { ...liftBar, next } });
