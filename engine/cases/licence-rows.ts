/** What becomes of a licence beside its decision: silence renews it, the head of the authority takes it back. */
import type { Transition } from './transition.ts';
import type { Stage } from './stage.ts';

/** A permit nobody decided on in time goes on as if renewed, whatever holds the work up (行政许可法 第五十条第二款). */
export const renewTacitly = {
  by: ['licenceOver'],
  events: ['decided'],
  starts: ['delivery'],
  stops: ['approval'],
  next: ['producing', 'delivering'],
  documents: ['renewTacitly'],
} as const satisfies Transition;

const revoke = {
  by: ['leader'],
  guards: ['licensed'],
  events: ['revoked'],
  documents: ['revoke'],
} as const satisfies Omit<Transition, 'next'>;

/** Wherever the paper of the licence is by now (行政许可法 第六十九条). */
export const revocableAt = <S extends Stage>(...next: readonly S[]) => ({ revoke: { ...revoke, next } });
