/** Places a template or a first answer left open: nothing is published before they say something. */
import type { Problem } from '../../problems.ts';
import { matterProblem } from '../problems.ts';
import { textsLike } from './texts-like.ts';

/** What stands where nobody has written yet. */
export const OPEN = '待补充';
const whole = new RegExp(`^${OPEN}$`, 'u');

/** A check of one file of the bundle. */
export const checkUnfilled = (part: unknown): Problem[] =>
  [...textsLike(part, whole)].map(({ at }) => matterProblem('UNFILLED', at, { words: OPEN }));
