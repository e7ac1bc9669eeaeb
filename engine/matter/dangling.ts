/** Ids that point at something kept elsewhere. */
import type { Problem } from '../problems.ts';
import { matterProblem } from './problems.ts';

export interface Pointing {
  file: string;
  /** JSON Pointer of the id. */
  at: string;
  /** `undefined`: points nowhere, and need not. */
  id: string | undefined;
  among: { has: (id: string) => boolean };
  code:
    | 'UNIT_UNKNOWN'
    | 'POST_ID_UNKNOWN'
    | 'WINDOW_UNKNOWN'
    | 'ZONE_UNKNOWN'
    | 'MATTER_UNKNOWN'
    | 'LICENCE_UNKNOWN'
    | 'CATALOGUE_UNKNOWN'
    | 'ELEMENT_UNKNOWN'
    | 'DIVISION_UNKNOWN'
    | 'QUOTA_UNKNOWN'
    | 'BLANK_UNKNOWN'
    | 'CODE_TABLE_UNKNOWN';
}

/** A problem for each id that is not there. */
export const dangling = (pointings: Iterable<Pointing>): Problem[] =>
  [...pointings].flatMap(({ file, at, id, among, code }) =>
    id === undefined || among.has(id) ? [] : [{ ...matterProblem(code, at, { id }), file }],
  );
