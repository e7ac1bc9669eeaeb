/** How contents of one kind are taken apart before they are joined, and put together again. */
import type { Parts } from './keyed.ts';
import type { Joining } from './three-way.ts';

export interface Sides<T> {
  base: T;
  mine: T;
  theirs: T;
}

/** Methods, as those of a subject. */
export interface Apart<C extends object> {
  /** So that nothing in them is told by its position where it could move; all of them alike. */
  loosen(contents: readonly C[]): Parts[];
  /** @param sides taken apart, as what was joined */
  tighten(joined: Parts, sides: Sides<Parts>, joining: Joining): C;
  /** Lists whose items have ids that people write, and not the designer. */
  written: ReadonlySet<string>;
}
