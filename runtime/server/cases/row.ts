import { outcomes } from '../../../engine/index.ts';
import type { CaseRow } from '../../api/index.ts';
import type { CaseListed } from '../store/case-repository.ts';

/** One row of a list, from the summary alone. */
export function rowOf({ summary }: CaseListed): CaseRow {
  const { id, number, matter, matterName, applicantName, stage, stageName, waitingFor, alert, submittedOn, updatedAt } =
    summary;
  return {
    ...{ id, number, matter, matterName, applicantName, stage, stageName, waitingFor, alert, submittedOn, updatedAt },
    ...(summary.due === undefined ? {} : { due: summary.due }),
    ...(summary.outcome === undefined ? {} : { outcome: outcomes[summary.outcome] }),
    ...(summary.dueWords === undefined ? {} : { dueWords: summary.dueWords }),
  };
}
