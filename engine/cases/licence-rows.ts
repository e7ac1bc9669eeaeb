/** What becomes of a licence beside its decision: silence renews it, the head of the authority takes it back or strikes it off. */
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

/** 行政许可法 第六十九条. */
const revoke = {
  by: ['leader'],
  guards: ['licensed'],
  events: ['revoked'],
  documents: ['revoke'],
} as const satisfies Omit<Transition, 'next'>;

/** Nobody asked for it; what was revoked is struck off as well (行政许可法 第七十条). */
const cancelLicence = {
  by: ['leader'],
  guards: ['issued'],
  events: ['licenceCancelled'],
  documents: ['cancelLicence'],
} as const satisfies Omit<Transition, 'next'>;

/** Wherever the paper of the licence is by now. */
export const endableAt = <S extends Stage>(...next: readonly S[]) => ({
  revoke: { ...revoke, next },
  cancelLicence: { ...cancelLicence, next },
});
