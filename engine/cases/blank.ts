/** The blanks (空白证照) the papers of a case are printed on: which wait for one, and what each act says of them. */
import type { Draft } from './acts/act.ts';
import type { Actor, Case } from './case.ts';
import type { CasePaper } from './paper.ts';

/** The blank a paper stands on. */
export interface BlankUse {
  number: string;
  on: string;
  by: Actor;
}

/** A blank that went to waste under a paper. */
export interface SpoiledBlank extends BlankUse {
  reason: string;
}

const inForce = ({ documents }: Pick<Case, 'documents'>): CasePaper[] => documents.filter(({ voided }) => !voided);

/** Issued papers in force that need a blank and stand on none. */
export const unprinted = (one: Pick<Case, 'documents'>): CasePaper[] =>
  inForce(one).filter(({ blank, blankUse }) => blank !== undefined && !blankUse);

/** Issued papers in force that stand on a blank. */
export const printed = (one: Pick<Case, 'documents'>): CasePaper[] => inForce(one).filter(({ blankUse }) => blankUse);

/** The event by which the blank under a paper goes to waste; none where it stands on none. */
export function spoiledUnder({ id, title, blank, blankUse }: CasePaper, reason: string): Draft[] {
  if (blank === undefined || !blankUse) return [];
  return [{ kind: 'blankSpoiled', payload: { document: id, title, blank, number: blankUse.number, reason } }];
}
