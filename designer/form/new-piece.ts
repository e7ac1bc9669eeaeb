/** Something new for the form, before it has a name. */
import type { FormItem } from '../../engine/index.ts';
import type { DesignerCentre } from '../../runtime/api/index.ts';
import { guessKind } from '../edits/guess-kind.ts';
import type { Piece } from './kinds.ts';
import type { Gap } from './place.ts';

export interface NewPiece {
  piece: Piece;
  gap: Gap;
  /** It was chosen from the palette; those that follow it are of the kind their names suggest, else of the same. */
  isChosen: boolean;
}
export type Elements = DesignerCentre['elements'];

/** What a piece of this name becomes: what the shared data element of this name is, else what was chosen or the name suggests. */
export function kindFor({ piece, isChosen }: Omit<NewPiece, 'gap'>, title: string, elements: Elements): Piece {
  if (piece === 'section' || piece === 'group') return piece;
  const shared = elements.find(({ name }) => name === title)?.kind;
  if (shared !== undefined || isChosen) return shared ?? piece;
  const guessed = guessKind(title);
  return guessed === 'text' ? piece : guessed;
}

/** Properties of new fields of these names; the first is of the kind that was chosen. */
export const fieldsNamed = (piece: Omit<NewPiece, 'gap'>, titles: readonly string[], elements: Elements) =>
  titles.map((title, index) => {
    const element = piece.piece === 'group' ? undefined : elements.find(({ name }) => name === title)?.id;
    const kind = kindFor({ ...piece, isChosen: piece.isChosen && index === 0 }, title, elements) as FormItem['kind'];
    return { title, kind, ...(element !== undefined && { element }) };
  });
