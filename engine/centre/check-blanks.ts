/** Blanks that could not be accounted for: numbers that make no range, or one number in two ranges of a kind. */
import { numbersIn } from '../blanks/numbers-in.ts';
import { matterProblem } from '../matter/problems.ts';
import type { Problem } from '../problems.ts';
import type { CompiledCentre } from './compiled.ts';

/** Pointers are into `blanks.json`. */
export function checkBlanks({ blanks: { stock } }: Pick<CompiledCentre, 'blanks'>): Problem[] {
  const seen = new Set<string>();
  return stock.flatMap(({ kind, from, to }, index) => {
    const at = `/stock/${index}`;
    const range = numbersIn(from, to);
    if (!range.ok) return [matterProblem('BLANK_RANGE', at, { from, to })];
    const twice = range.numbers.find((number) => seen.has(`${kind}:${number}`));
    for (const number of range.numbers) seen.add(`${kind}:${number}`);
    return twice === undefined ? [] : [matterProblem('BLANK_TWICE', at, { number: twice })];
  });
}
