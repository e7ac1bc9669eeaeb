import { closed } from '../schema/closed.ts';
import { prose, words } from '../schema/text.ts';

/** A reason with the law it rests on. */
export const ground = closed('理由', { text: prose('理由'), basis: words('依据', undefined, 400) });
