/** One intention of the administrator: the content as it will be, and the words that undo names it by. */
import type { Bundle } from '../../engine/index.ts';
import type { Path } from './path.ts';

/** `C`: what is edited, the bundle of a matter where nothing else is said. */
export interface Edit<C extends object = Bundle> {
  words: string;
  bundle: C;
  /** What is selected afterwards; left alone when not said. */
  select?: Path;
  /** Edits of one burst, as of typing in one input, are one step of undo. */
  burst?: string;
}
