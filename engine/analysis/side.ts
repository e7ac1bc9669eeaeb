/** The sides of a box of cases, one for each input of a table, made as long as they can be while no row reaches in. */
import { isEmpty, shared, type RowSet } from './row-set.ts';

export interface Side {
  /** By class of values: the rows that accept it. */
  accept: readonly RowSet[];
  /** Classes inside the box. */
  chosen: ReadonlySet<number>;
  /** The classes follow each other on a line, and only neighbours may be chosen. */
  isLine: boolean;
}

const union = (one: RowSet, other: RowSet): RowSet => one.map((word, index) => word | (other[index] ?? 0));

/** Whether some row speaks of a case inside the box. */
function isMet(sides: readonly Side[]): boolean {
  const reaching = sides.flatMap(({ accept, chosen }) => {
    const sets = [...chosen].flatMap((one) => accept[one] ?? []);
    return sets.length > 0 ? [sets.reduce(union)] : [];
  });
  return reaching.length > 0 && !isEmpty(reaching.reduce(shared));
}

function widened(sides: readonly Side[], index: number): readonly Side[] {
  const side = sides[index];
  if (!side) return sides;
  const { chosen: before, accept, isLine } = side;
  const having = (chosen: ReadonlySet<number>) =>
    sides.map((other, at) => (at === index ? { ...other, chosen } : other));
  const every = having(new Set(accept.keys()));
  if (!isMet(every)) return every;
  let chosen = before;
  const take = (one: number): boolean => {
    const more = new Set([...chosen, one]);
    if (one < 0 || one >= accept.length || isMet(having(more))) return false;
    chosen = more;
    return true;
  };
  if (isLine) for (const step of [1, -1]) for (let at = Math.min(...before) + step; take(at); at += step);
  else for (const one of accept.keys()) take(one);
  return having(chosen);
}

/** The box with every side as long as it can be, the first ones first. */
export const widest = (sides: readonly Side[]): readonly Side[] =>
  [...sides.keys()].reduce<readonly Side[]>(widened, sides);
