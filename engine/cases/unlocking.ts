/** An archived file opened once more for one paper that is wrong (启封), and closed again with a list of its own. */
import type { Actor, Case } from './case.ts';
import type { CommandOf } from './command.ts';
import type { Stage } from './stage.ts';

export interface Unlocking extends Omit<CommandOf<'unlockArchive'>, 'kind'> {
  /** Title of the paper. */
  title: string;
  number?: string;
  at: string;
  on: string;
  by: Actor;
}

type Unlocked = Pick<Case, 'unlockings' | 'documents'>;

/** What the file was opened for and was not done: the paper still stands. */
export const openUnlocking = ({ unlockings = [], documents }: Unlocked): Unlocking | undefined =>
  unlockings.find(({ document }) => documents.some(({ id, voided }) => id === document && !voided));

/** Where the case had ended before its file was closed. */
export function endBeforeArchive({ withdrawal, termination }: Case): Stage {
  if (withdrawal) return 'withdrawn';
  return termination ? 'terminated' : 'concluded';
}
