/** Papers that are wrong, voided and made anew (作废重制). */
import * as Type from 'typebox';
import { prose } from '../schema/text.ts';
import { answers } from './answers-shape.ts';
import { paperId } from './paper-id.ts';
import type { Transition } from './transition.ts';
import type { Stage } from './stage.ts';

export const replacementShapes = {
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
