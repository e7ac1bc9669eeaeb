/** Something new for the form, before it has a name. */
import type { Field } from '../../engine/index.ts';
import { guessKind } from '../edits/guess-kind.ts';
import type { Piece } from './kinds.ts';
import type { Gap } from './place.ts';

export interface NewPiece {
  piece: Piece;
  gap: Gap;
  /** It was chosen from the palette; those that follow it are of the kind their names suggest, else of the same. */
  isChosen: boolean;
}

/** What a piece of this name becomes. */
export function kindFor({ piece, isChosen }: NewPiece, name: string): Piece {
  if (isChosen || piece === 'section') return piece;
  const guessed = guessKind(name);
  return guessed === 'text' ? piece : guessed;
}

/** Properties of new fields of these names; the first is of the kind that was chosen. */
export const fieldsNamed = (piece: NewPiece, names: readonly string[]): { title: string; kind: Field['kind'] }[] =>
  names.map((title, index) => ({
    title,
    kind: kindFor(index === 0 ? piece : { ...piece, isChosen: false }, title) as Field['kind'],
  }));
