/** Hit policies: from which rows hold, what the table says. */
import type { Truth } from '../conditions/explanation.ts';
import type { Reading } from '../facts/slots.ts';
import type { HitPolicy, TableRow } from '../schema/table.ts';

/**
 * What a table says. `none`: no row holds, a hole in the table. `conflict`: several rows of a `unique` table hold.
 * `unknown`: facts are missing that could still change the answer; an answer once given never changes as facts are added.
 */
export interface TableResult {
  outcome: 'found' | 'none' | 'unknown' | 'conflict';
  /** The rows that hold: one, except for `collect` and for a conflict. */
  rows: readonly TableRow[];
  /** Their values, when found. */
  values: readonly TableRow['then'][];
}
type Test = (seen: Reading) => Truth;
type Decide = (seen: Reading) => TableResult;

const none: TableResult = { outcome: 'none', rows: [], values: [] };
const unknown: TableResult = { outcome: 'unknown', rows: [], values: [] };
const found = (...rows: readonly TableRow[]): TableResult => ({
  outcome: 'found',
  rows,
  values: rows.map((row) => row.then),
});

const always: Test = () => true;

interface Row {
  row: TableRow;
  test: Test;
  alone: TableResult;
}

const policies: Readonly<Record<HitPolicy, (rows: readonly Row[]) => Decide>> = {
  first: (rows) => (seen) => {
    for (const { test, alone } of rows) {
      const truth = test(seen);
      if (truth === true) return alone;
      if (truth === undefined) return unknown;
    }
    return none;
  },
  unique: (rows) => (seen) => {
    const hits: Row[] = [];
    let open = false;
    for (const row of rows) {
      const truth = row.test(seen);
      if (truth === true) hits.push(row);
      else if (truth === undefined) open = true;
    }
    const [only, second] = hits;
    if (second) return { outcome: 'conflict', rows: hits.map(({ row }) => row), values: [] };
    return open ? unknown : (only?.alone ?? none);
  },
  collect: (rows) => (seen) => {
    const hits: TableRow[] = [];
    for (const { row, test } of rows) {
      const truth = test(seen);
      if (truth === undefined) return unknown;
      if (truth) hits.push(row);
    }
    return hits.length > 0 ? found(...hits) : none;
  },
};

/** Joins rows and their tests under a hit policy; a row without a test always holds. */
export const hit = (policy: HitPolicy, rows: readonly TableRow[], tests: readonly (Test | undefined)[]): Decide =>
  policies[policy](rows.map((row, index) => ({ row, test: tests[index] ?? always, alone: found(row) })));
