import type { Bundle } from '../../engine/index.ts';
import type { DesignerCentre } from '../../runtime/api/index.ts';
import type { DraftProblem, QuickCheck } from './check.ts';

/** To a worker: the centre once, then drafts, each with its number. */
export type Question =
  { kind: 'centre'; centre: DesignerCentre } | { kind: 'quick' | 'deep'; number: number; bundle: Bundle };
/** From a worker: the answer to the draft of that number. */
export type Answer =
  | { kind: 'quick'; number: number; checked: QuickCheck }
  | { kind: 'deep'; number: number; problems: readonly DraftProblem[] };
