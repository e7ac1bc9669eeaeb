/** Values on a line that stand for all others, given where conditions cut it. */
import type { Ordered } from './domain.ts';

/** Whole numbers first: 101 is easier to read than 100.0001. */
const niceSteps = [10_000, 1000, 100, 10, 1] as const;

/** The first `count` multiples of `step` inside the open interval, counted from its finite end. */
function inside(low: number, high: number, step: number, count: number): number[] {
  if (low === -Infinity) {
    const last = high === Infinity ? count - 1 : Math.ceil(high / step) - 1;
    return Array.from({ length: count }, (_, index) => (last - index) * step).reverse();
  }
  const first = Math.floor(low / step) + 1;
  const last = high === Infinity ? Infinity : Math.ceil(high / step) - 1;
  const length = Math.max(0, Math.min(count, last - first + 1));
  return Array.from({ length }, (_, index) => (first + index) * step);
}

/** The cuts with values between and around them. */
const between = (cuts: readonly number[], fill: (low: number, high: number) => readonly number[]): number[] =>
  [-Infinity, ...cuts].flatMap((low, index) => {
    const found = fill(low, cuts[index] ?? Infinity);
    return low === -Infinity ? found : [low, ...found];
  });

/** The first value inside the open interval, by the nicest step that has one, and the last. */
function endsIn(low: number, high: number, step: number): number[] {
  const steps = [...niceSteps.filter((nice) => nice > step && nice % step === 0), step];
  const [first] = steps.map((one) => inside(low, high, one, 1)).find((some) => some.length > 0) ?? [];
  if (first === undefined) return [];
  const last = high === Infinity ? first : (Math.ceil(high / step) - 1) * step;
  return last > first ? [first, last] : [first];
}

const distinct = (numbers: readonly number[]) => [...new Set(numbers)].sort((one, other) => one - other);

const accepts = ({ lower = -Infinity, upper = Infinity, step }: Ordered, units: number) =>
  units >= lower && units <= upper && units % step === 0;

/** Points tried of facts that are compared with each other at most. */
const MOST = 50_000;

/**
 * Candidates in units for facts that are compared with each other and with `constants`: any assignment of true values
 * has one among the candidates with the same order among all of them. Where k facts stand in one gap, 2k+1 values of
 * each step leave a whole step between any two, wherever the others fall. `undefined` when there are too many.
 */
export function pointsFor(domains: readonly Ordered[], constants: readonly number[]): number[][] | undefined {
  const ends = domains.flatMap(({ lower, upper }) => [lower, upper].filter((end) => end !== undefined));
  const cuts = distinct([...constants, ...ends]);
  const [only] = domains;
  if (only && domains.length === 1)
    return [between(cuts, (low, high) => endsIn(low, high, only.step)).filter((units) => accepts(only, units))];
  const steps = distinct(domains.map(({ step }) => step)).reverse();
  if ((cuts.length + 1) * (2 * domains.length + 2) ** steps.length > MOST) return undefined;
  const points = steps.reduce(
    (known, step) => between(known, (low, high) => inside(low, high, step, 2 * domains.length + 1)),
    cuts,
  );
  return domains.map((domain) => points.filter((units) => accepts(domain, units)));
}
