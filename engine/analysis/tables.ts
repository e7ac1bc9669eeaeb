/** What reading a table row by row does not show: cases nobody thought of, rows that collide, rows never reached. */
import type { Problem } from '../problems.ts';
import type { Condition } from '../schema/condition.ts';
import type { HitPolicy, Table } from '../schema/table.ts';
import { tableProblem } from '../tables/problems.ts';
import type { Budget } from './budget.ts';
import { enough } from './possible.ts';
import { firstOf, has, isEmpty, meets, rowsWhere, shared, upToTwo } from './row-set.ts';
import { sayCase } from './say.ts';
import { search, type Found } from './search.ts';
import { tableFrame, type TableFrame } from './table-frame.ts';
import { overRows, uncovered, type Left, type Wanted } from './table-question.ts';
import type { World } from './variable.ts';

/** Collisions told at most. */
const told = 20;

interface Asked {
  table: Table;
  frame: TableFrame;
  at: string;
  ask: (wanted: Wanted) => Found;
  budget: Budget;
}
type Check = (asked: Asked) => Problem[];

/** What is wrong depends on how rows are picked; collecting tables may overlap and may say nothing. */
const checks: Readonly<Record<HitPolicy, readonly Check[]>> = {
  unique: [overlaps, gaps, blanks, dead],
  first: [gaps, blanks, dead],
  collect: [blanks, dead],
};

/**
 * Analyses a table that compiles, over all cases the world allows and, with `given`, only those it is asked in.
 * An overlap in a `unique` table is an error, since it would stop a case; the rest are warnings. Each problem shows a
 * case to try.
 */
export function checkTable(table: Table, world: World, at: string, budget: Budget, given?: Condition): Problem[] {
  const undecided = tableProblem('TABLE_UNDECIDED', at, { title: table.title });
  const frame = budget.spend(table.rows.length * table.inputs.length)
    ? tableFrame(table, world, given, budget)
    : undefined;
  if (!frame) return [undecided];
  const answers = new Set<Found['answer']>();
  const ask = (wanted: Wanted) => {
    const found = search(frame.ready, overRows(frame, wanted), budget.share(enough));
    answers.add(found.answer);
    return found;
  };
  // A table that no case asks is told at the step nobody reaches.
  if (ask({ hopeful: () => true, answers: () => true }).answer === 'no') return [];
  const problems = checks[table.hitPolicy].flatMap((check) => check({ table, frame, at, ask, budget }));
  return answers.has('undecided') ? [...problems, undecided] : problems;
}

const where = ({ ready }: TableFrame, found: Found) => (found.answer === 'yes' ? sayCase(ready, found.values) : '');

/** Two rows that hold at once. */
function overlaps({ table: { rows }, frame, at, ask, budget }: Asked): Problem[] {
  const problems: Problem[] = [];
  const none = new Uint32Array();
  /** By fact and row: the values that the row accepts. */
  const accepted = frame.cuts.flatMap((cut) =>
    cut
      ? [[...rows.keys()].map((row) => rowsWhere(cut.accept.length, (value) => has(cut.accept[value] ?? none, row)))]
      : [],
  );
  const meet = (one: number, other: number) => accepted.every((by) => meets(by[one] ?? none, by[other] ?? none));
  for (const second of rows.keys()) {
    if (!budget.spend(second * accepted.length)) break;
    for (let first = 0; first < second; first++) {
      if (!meet(first, second)) continue;
      const both = ({ known }: Left) => has(known, first) && has(known, second);
      const found = ask({ hopeful: both, answers: both });
      if (found.answer !== 'yes') continue;
      const numbers = { first: first + 1, second: second + 1, where: where(frame, found) };
      problems.push(tableProblem('TABLE_OVERLAP', `${at}/rows/${second}`, numbers));
      if (problems.length === told) return problems;
    }
  }
  return problems;
}

/** A case that no row speaks of. */
function gaps({ frame, at, ask }: Asked): Problem[] {
  const found = ask(uncovered(frame));
  return found.answer === 'yes' ? [tableProblem('TABLE_GAP', `${at}/rows`, { where: where(frame, found) })] : [];
}

/** Whether some row that is left lacks a fact it asks for. */
const lacks = ({ alive, known }: Left): boolean => alive.some((word, index) => word !== known[index]);

/** Whether such rows keep the table from an answer. */
const open: Readonly<Record<HitPolicy, (left: Left) => boolean>> = {
  first: ({ alive, known }) => !isEmpty(alive) && !has(known, firstOf(alive)),
  unique: (left) => upToTwo(left.known) < 2 && lacks(left),
  collect: lacks,
};

/** A case in which a fact the table asks for is missing, so that it says nothing. */
function blanks({ table: { hitPolicy }, frame, at, ask }: Asked): Problem[] {
  if (!frame.gaps[0]) return [];
  const isOpen = open[hitPolicy];
  const found = ask({ hopeful: (left, depth) => frame.gaps[depth] === true || lacks(left), answers: isOpen });
  return found.answer === 'yes' ? [tableProblem('TABLE_BLANK', `${at}/inputs`, { where: where(frame, found) })] : [];
}

/** A row no case reaches: none satisfies it, or every one that does was taken by a row above. */
function dead({ table: { rows, hitPolicy }, frame, at, ask }: Asked): Problem[] {
  return [...rows.keys()].flatMap((row) => {
    const above = rowsWhere(rows.length, (other) => hitPolicy === 'first' && other < row);
    const found = ask({
      hopeful: ({ alive, known }, depth) => has(known, row) && !meets(shared(alive, above), frame.sure[depth] ?? alive),
      answers: ({ alive, known }) => has(known, row) && !meets(alive, above),
    });
    return found.answer === 'no' ? [tableProblem('TABLE_ROW_DEAD', `${at}/rows/${row}`, { row: row + 1 })] : [];
  });
}
