import type { Bundle } from '../../engine/index.ts';
import type { DesignerCentre } from '../../runtime/api/index.ts';
import type { Checked } from './check.ts';

/** To the worker: the centre once, then drafts, each with its number. */
export type Question = { kind: 'centre'; centre: DesignerCentre } | { kind: 'draft'; number: number; bundle: Bundle };
/** From the worker: the answer to the draft of that number. */
export type Answer = { number: number; checked: Checked };
