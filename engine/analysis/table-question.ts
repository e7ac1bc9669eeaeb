/** Questions about a table: the rows that are left as one fact after the other becomes known. */
import type { Values } from './frame.ts';
import { YES } from './mask.ts';
import { isEmpty, meets, rowsWhere, shared, type RowSet } from './row-set.ts';
import type { Question } from './search.ts';
import type { TableFrame } from './table-frame.ts';

/** How the rows stand at some depth. */
export interface Left {
  /** Rows nothing speaks against. */
  alive: RowSet;
  /** Of those, the rows for which nothing they ask is missing. */
  known: RowSet;
}

export interface Wanted {
  /** Whether the answer can still be yes; `depth` facts are known. */
  hopeful: (left: Left, depth: number) => boolean;
  /** The answer, once all facts are known. */
  answers: (left: Left) => boolean;
}

/** A case that no row speaks of. */
export const uncovered = ({ sure }: TableFrame): Wanted => ({
  hopeful: ({ alive }, depth) => !meets(alive, sure[depth] ?? alive),
  answers: ({ alive }) => isEmpty(alive),
});

/** A question over the rows that are left, for the search. */
export function overRows({ ready, rows, cuts, given }: TableFrame, { hopeful, answers }: Wanted): Question {
  const every = rowsWhere(rows, () => true);
  /** By depth, filled as the search goes down. */
  const left: Left[] = [{ alive: every, known: every }];
  const at = (depth: number): Left => left[depth] ?? { alive: every, known: every };
  const plain = !given && ready.variables.every(({ shown, needs }) => shown.length + needs.length === 0);
  return {
    enter: (depth, choice, values: Values) => {
      const cut = cuts[depth];
      const { alive, known } = at(depth);
      const accept = cut?.accept[choice];
      if (!cut) left[depth + 1] = { alive, known };
      else if (accept) left[depth + 1] = { alive: shared(alive, accept), known: shared(known, accept) };
      else left[depth + 1] = { alive, known: shared(known, cut.indifferent) };
      return (!given || (given(values) & YES) !== 0) && hopeful(at(depth + 1), depth + 1);
    },
    answers: (_values, depth) => answers(at(depth)),
    // What lies below depends on the rows alone where no fact hangs on another.
    ...(plain
      ? {
          key: (depth: number) => {
            const { alive, known } = at(depth);
            return `${depth}:${alive.join()}:${known.join()}`;
          },
        }
      : {}),
  };
}
