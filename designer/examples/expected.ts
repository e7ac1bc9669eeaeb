/** What an example should come to, beside what it comes to: one row for each thing that can be expected. */
import type { Bundle, Example, ExampleResult } from '../../engine/index.ts';

type Expect = Example['expect'];
export type Expectation = keyof Expect;

export interface ExpectedRow {
  name: Expectation;
  /** What a person wrote or confirmed; `undefined` where nobody has. */
  wanted: unknown;
  /** What comes out; `undefined` where it cannot be decided. */
  found: unknown;
  state: 'met' | 'missed' | 'open';
}

/** In the order people think of them. */
const order: readonly Expectation[] = [
  ...(['valid', 'invalidFields', 'materials', 'steps', 'posts', 'decision', 'documents', 'feeTotal'] as const),
  ...(['promisedDue', 'statutoryDue', 'acceptanceDue', 'supplementDue', 'extendedDue', 'findings', 'grounds'] as const),
  'papers',
];

/** Not worth a question while nobody has written it: an example is valid unless it says otherwise. */
const goesWithoutSaying = (name: Expectation, found: unknown): boolean =>
  (name === 'valid' && found === true) || (name === 'invalidFields' && Array.isArray(found) && found.length === 0);

const unmet = (index: number, { problems }: ExampleResult): ReadonlySet<string> =>
  new Set(problems.map(({ pointer }) => pointer.replace(`/examples/${index}/expect/`, '')));

/** @param result of the same example; while there is none, everything written counts as met */
export function expectedRows(
  { examples }: Bundle['examples'],
  index: number,
  result: ExampleResult | undefined,
): ExpectedRow[] {
  const expect: Expect = examples[index]?.expect ?? {};
  const missed = result ? unmet(index, result) : new Set<string>();
  return order.flatMap((name): ExpectedRow[] => {
    const wanted = expect[name];
    const found = result?.computed[name];
    if (wanted !== undefined) return [{ name, wanted, found, state: missed.has(name) ? 'missed' : 'met' }];
    if (missed.has(name)) return [{ name, wanted, found, state: 'missed' }];
    return found === undefined || goesWithoutSaying(name, found) ? [] : [{ name, wanted, found, state: 'open' }];
  });
}

/** What is in one list and not in the other. */
export function differenceOf(wanted: unknown, found: unknown): { more: unknown[]; less: unknown[] } | undefined {
  if (!Array.isArray(wanted) || !Array.isArray(found)) return undefined;
  const [all, other] = [wanted as unknown[], found as unknown[]];
  return { more: other.filter((one) => !all.includes(one)), less: all.filter((one) => !other.includes(one)) };
}
