import { granted } from '../granted.ts';
import type { Act } from './act.ts';

const words = '有效期届满前没有作出是否准予延续的决定，视为准予延续（行政许可法第五十条第二款）';

/** Silence past the end of a licence whose renewal was asked for in time is a grant. */
export const renewTacitly: Act<'renewTacitly'> = (_, asked) => [
  { kind: 'decided', payload: { outcome: 'grant', opinion: words, grounds: [], ...granted(asked), tacit: true } },
];
