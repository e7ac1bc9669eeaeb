/** Places a template or a first answer left open: nothing is published before they say something. */
import type { Problem } from '../../problems.ts';
import { pointer } from '../../schema/pointer.ts';
import { matterProblem } from '../problems.ts';

/** What stands where nobody has written yet. */
export const OPEN = '待补充';

function* openIn(value: unknown, path: readonly string[]): Generator<string> {
  if (value === OPEN) yield pointer(path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* openIn(inner, [...path, key]);
}

/** A check of one file of the bundle. */
export const checkUnfilled = (part: unknown): Problem[] =>
  [...openIn(part, [])].map((at) => matterProblem('UNFILLED', at, { words: OPEN }));
