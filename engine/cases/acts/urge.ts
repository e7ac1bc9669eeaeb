import { openSteps } from '../urge.ts';
import type { Act } from './act.ts';

/** 催办: whoever watches over cases presses for one. Nothing moves and no clock changes; whoever has it sees why. */
export const urge: Act<'urge'> = ({ words }, { case: one }) => [
  { kind: 'urged', payload: { words, stage: one.stage, steps: openSteps(one) } },
];
