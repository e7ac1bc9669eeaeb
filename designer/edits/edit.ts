/** One intention of the administrator: the bundle as it will be, and the words that undo names it by. */
import type { Bundle } from '../../engine/index.ts';
import type { Path } from './path.ts';

export interface Edit {
  words: string;
  bundle: Bundle;
  /** What is selected afterwards; left alone when not said. */
  select?: Path;
  /** Edits of one burst, as of typing in one input, are one step of undo. */
  burst?: string;
}
