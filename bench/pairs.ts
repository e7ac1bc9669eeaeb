/** Ours and a rival measured in turns, so that a busy machine is busy for both. */
import { performance } from 'node:perf_hooks';

export type Run = () => unknown;
export interface Pairs {
  /** Our median time of one run, in microseconds. */
  value: number;
  /** Median over the pairs of the rival's time ÷ ours; bigger is better. */
  ratio: number;
  /** The lowest and highest ratio seen. */
  spread: readonly [number, number];
}

/**
 * Measures five interleaved pairs, each side for `milliseconds`, after a warm-up of both.
 * @param rest runs after either side and is not measured, so that work left over does not fall to the other
 * @param warmUp milliseconds of each side before anything is measured
 */
export async function pairs(
  ours: Run,
  rival: Run,
  milliseconds = 400,
  rest: Run = () => undefined,
  warmUp = milliseconds,
): Promise<Pairs> {
  const side = async (run: Run, spent: number) => {
    const measured = await time(run, spent);
    await rest();
    return measured;
  };
  await side(ours, warmUp);
  await side(rival, warmUp);
  const times: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < 5; round++) {
    const own = await side(ours, milliseconds);
    const theirs = await side(rival, milliseconds);
    times.push(own);
    ratios.push(theirs / own);
  }
  return { value: rounded(median(times)), ratio: rounded(median(ratios)), spread: [least(ratios), greatest(ratios)] };
}

/** Median of the middle; the numbers are not changed. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** The number that a `part` of all stays at or below, to a tenth: of 0.95 the slowest in twenty are left out. */
export function share(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return Math.round((sorted[Math.ceil(sorted.length * part) - 1] ?? NaN) * 10) / 10;
}

/** Microseconds one run takes; the clock is looked at about once a millisecond. */
async function time(run: Run, milliseconds: number): Promise<number> {
  let batch = 1;
  let runs = 0;
  let spent = 0;
  const start = performance.now();
  while (spent < milliseconds) {
    for (let turn = 0; turn < batch; turn++) {
      const made = run();
      if (made instanceof Promise) await made;
    }
    runs += batch;
    spent = performance.now() - start;
    batch = Math.max(1, Math.floor(runs / Math.max(spent, 0.001)));
  }
  return (spent * 1000) / runs;
}

const rounded = (number: number) => Number(number.toPrecision(4));
const least = (numbers: readonly number[]) => rounded(Math.min(...numbers));
const greatest = (numbers: readonly number[]) => rounded(Math.max(...numbers));
