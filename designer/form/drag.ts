/** What is dragged over the form, and where it may be put. */
import type { Active, DroppableContainer, Over } from '@dnd-kit/core';
import type { Path } from '../edits/path.ts';
import type { Piece } from './kinds.ts';
import type { Gap } from './place.ts';

/** Something new from the palette, or something of the form; `title` is what people call it. */
export type Dragged =
  { what: 'piece'; piece: Piece; title: string } | { what: 'field' | 'group' | 'section'; path: Path; title: string };

/** A gap and how it is said, as “‘高’之前”. */
export interface Target {
  gap: Gap;
  words: string;
}

export const draggedOf = (active: Pick<Active, 'data'>): Dragged => active.data.current as Dragged;
export const targetOf = (over: Pick<Over | DroppableContainer, 'data'>): Target => over.data.current as Target;

/** Which of the three that stand in different places is dragged. */
export const levelOf = (dragged: Dragged): 'field' | 'group' | 'section' => {
  const what = dragged.what === 'piece' ? dragged.piece : dragged.what;
  return what === 'section' || what === 'group' ? what : 'field';
};
