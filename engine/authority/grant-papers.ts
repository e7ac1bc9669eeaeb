/**
 * A grant as it lives: the papers (授权委托书) that were issued for it, oldest first. A change is a new paper in the
 * place of the one before; a paper itself is never altered, so that an act under it stays what it was.
 */
import type { Grant } from '../schema/organisation.ts';

export type GrantPapers = readonly [Grant, ...Grant[]];

const earlier = (one: string | undefined, other: string): string => (one !== undefined && one < other ? one : other);

/** Whatever of the papers would still be in force on that day ends. */
export const endedOn = <P extends readonly Grant[]>(papers: P, on: string, reason?: string): P =>
  papers.map((paper) => {
    if (paper.to < on || (paper.revokedOn !== undefined && paper.revokedOn <= on)) return paper;
    return {
      ...paper,
      revokedOn: earlier(paper.revokedOn, on),
      ...(reason === undefined ? {} : { revokeReason: reason }),
    };
  }) as unknown as P;

/** A new paper takes the place of all before it on its first day. */
export const replacedBy = (papers: GrantPapers, paper: Grant): GrantPapers => [
  ...endedOn(papers, paper.from, `由${paper.number}代替`),
  paper,
];

/** The paper that speaks: the last one issued. */
export const latestPaper = (papers: GrantPapers): Grant => papers.at(-1) ?? papers[0];

/** Whether nothing of the grant can be in force on that day or after it. */
export const isOver = (papers: GrantPapers, on: string): boolean =>
  papers.every(({ to, revokedOn }) => to < on || (revokedOn !== undefined && revokedOn <= on));
