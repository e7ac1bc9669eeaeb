/** A decision table judged by trying every case on every row; imports nothing of the engine. */
import type { Facts, Truth } from './every-case.ts';

export type SmallCell =
  | { kind: 'any' }
  | { kind: 'oneOf'; values: readonly unknown[] }
  | { kind: 'noneOf'; values: readonly unknown[] }
  | { kind: 'between'; min?: unknown; minExclusive?: unknown; max?: unknown; maxExclusive?: unknown };
export interface SmallTable {
  hitPolicy: 'unique' | 'first' | 'collect';
  inputs: readonly { fact: string }[];
  rows: readonly { when: readonly SmallCell[] }[];
}

const isLess = (one: unknown, other: unknown) => (one as number) < (other as number);

/** Whether a cell takes a value. */
export function within(cell: SmallCell, value: unknown): boolean {
  if (cell.kind === 'any') return true;
  if (cell.kind === 'oneOf') return cell.values.includes(value);
  if (cell.kind === 'noneOf') return !cell.values.includes(value);
  const { min, minExclusive, max, maxExclusive } = cell;
  if (min !== undefined && isLess(value, min)) return false;
  if (minExclusive !== undefined && !isLess(minExclusive, value)) return false;
  if (max !== undefined && isLess(max, value)) return false;
  return maxExclusive === undefined || isLess(value, maxExclusive);
}

/** Whether a row holds; unknown where nothing speaks against it and something it asks is missing. */
function holds({ inputs }: SmallTable, when: readonly SmallCell[], facts: Facts): Truth {
  const cells = when.map((cell, index) => ({ cell, value: facts[inputs[index]!.fact] }));
  if (cells.some(({ cell, value }) => value !== undefined && !within(cell, value))) return false;
  return cells.some(({ cell, value }) => value === undefined && cell.kind !== 'any') ? undefined : true;
}

/** How a table answers one case: by its rows that hold, or not at all. */
function answer({ hitPolicy }: SmallTable, truths: readonly Truth[]): 'found' | 'none' | 'unknown' | 'conflict' {
  const hits = truths.filter((truth) => truth === true).length;
  if (hitPolicy === 'first') {
    const first = truths.find((truth) => truth !== false);
    return truths.every((truth) => truth === false) ? 'none' : first === undefined ? 'unknown' : 'found';
  }
  if (hitPolicy === 'unique' && hits > 1) return 'conflict';
  if (truths.includes(undefined)) return 'unknown';
  return hits > 0 ? 'found' : 'none';
}

/** The problems of a table over these cases, as `CODE pointer`, in the order a check tells them. */
export function problemsOf(table: SmallTable, cases: readonly Facts[]): string[] {
  const { hitPolicy, rows } = table;
  const judged = cases.map((facts) => rows.map(({ when }) => holds(table, when, facts)));
  const answers = judged.map((truths) => answer(table, truths));
  const at = (code: string, row: number) => `${code} /rows/${row}`;
  const overlaps = rows.flatMap((_row, second) =>
    rows.flatMap((_other, first) =>
      first < second && judged.some((truths) => truths[first] && truths[second]) ? [at('TABLE_OVERLAP', second)] : [],
    ),
  );
  const dead = rows.flatMap((_row, index) => {
    const reached = judged.some(
      (truths) =>
        truths[index] === true && (hitPolicy !== 'first' || truths.slice(0, index).every((one) => one === false)),
    );
    return reached ? [] : [at('TABLE_ROW_DEAD', index)];
  });
  return [
    ...(hitPolicy === 'unique' ? overlaps : []),
    ...(hitPolicy !== 'collect' && answers.includes('none') ? ['TABLE_GAP /rows'] : []),
    ...(answers.includes('unknown') ? ['TABLE_BLANK /inputs'] : []),
    ...dead,
  ];
}
