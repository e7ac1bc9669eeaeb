import type { Case, Opinion } from './case.ts';

/** The opinion the decision follows; none once it was sent back. */
export const liveOpinion = ({ opinion }: Pick<Case, 'opinion'>): Opinion | undefined =>
  opinion?.returnedOn === undefined ? opinion : undefined;
