/** Whether computed numbers of a case are those of its factors, as far as conditions fix both. */
import type { Ready, Values, Variable } from './frame.ts';

/** What a factor can be: its value where a condition fixes it, else all between its bounds. */
function endsOf(variable: Variable | undefined, value: unknown, isFixed: boolean): readonly [number, number] {
  if (isFixed && typeof value === 'number') return [value, value];
  const domain = variable?.about.domain;
  if (domain?.kind !== 'ordered') return [0, Infinity];
  const { scale, lower, upper } = domain;
  return [
    lower === undefined ? -Infinity : Number(scale.valueOf(lower)),
    upper === undefined ? Infinity : Number(scale.valueOf(upper)),
  ];
}

/** The ends of a product; nothing is said of factors below zero. */
function product(ends: readonly (readonly [number, number])[]): readonly [number, number] {
  if (ends.some(([low]) => low < 0)) return [-Infinity, Infinity];
  const high = ends.some(([, end]) => end === 0) ? 0 : ends.reduce((all, [, end]) => all * end, 1);
  return [ends.reduce((all, [low]) => all * low, 1), high];
}

/** A search gives every fact a value of its own; a product and its factors have to fit each other as well. */
export const agree = ({ variables, compared }: Ready, values: Values): boolean =>
  variables.every(({ needs, about: { domain } }, number) => {
    const value = values[number];
    if (typeof value !== 'number' || !compared.has(number) || domain.kind !== 'ordered') return true;
    if (!needs.some((need) => compared.has(need))) return true;
    const [low, high] = product(needs.map((need) => endsOf(variables[need], values[need], compared.has(need))));
    const rounding = Number(domain.scale.valueOf(domain.step)) / 2;
    return value >= low - rounding && value <= high + rounding;
  });
