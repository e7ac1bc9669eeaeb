/** Papers that are wrong, voided and made anew (作废重制), in a closed file after it was opened for that (启封). */
import * as Type from 'typebox';
import { prose } from '../schema/text.ts';
import { answers } from './answers-shape.ts';
import { paperId } from './paper-id.ts';
import type { Transition } from './transition.ts';
import type { Stage } from './stage.ts';

export const replacementShapes = {
  /** A supervisor agrees that a closed file is opened for it. */
  unlockArchive: { document: paperId, reason: prose('启封的理由') },
  replacePaper: {
    document: paperId,
    reason: prose('作废的理由'),
    answers: Type.Optional(answers),
  },
} as const;

/** A paper that is wrong is made anew; what was decided stays. */
const replacePaper = { by: ['leader'], guards: ['hasPaper'], events: ['paperVoided'] } as const satisfies Omit<
  Transition,
  'next'
>;
export const replaceableAt = <S extends Stage>(...next: readonly S[]) => ({ replacePaper: { ...replacePaper, next } });

/** Nothing in a closed file is touched without the consent of whoever watches over it. */
export const unlockArchive = {
  by: ['overseer'],
  guards: ['hasPaper'],
  events: ['archiveUnlocked'],
  next: ['concluded', 'withdrawn', 'terminated'],
} as const satisfies Transition;
