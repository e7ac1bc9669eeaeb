/** Rows of a list: from the summary, with the clock read as of now, for it runs on while nothing happens to a case. */
import { outcomes, timeLeftOf, type CaseSummary, type TimeLeft } from '../../../engine/index.ts';
import type { CaseRow } from '../../api/index.ts';
import type { Office } from '../office.ts';
import type { CaseListed } from '../store/case-repository.ts';

/** @returns one row for each listed case, in the same order */
export const rowsOf = (office: Office, listed: readonly CaseListed[]): Promise<CaseRow[]> =>
  Promise.all(listed.map(async (one) => rowOf(one.summary, (await timeOf(office, one)) ?? one.summary)));

/** A case whose version cannot be opened any more must not close the whole list: its summary speaks for it. */
async function timeOf(
  { centres, library, clock }: Office,
  { centre: id, summary, state }: CaseListed,
): Promise<TimeLeft | undefined> {
  if (summary.dueWords === undefined) return undefined;
  const centre = centres.byId(id);
  const bundle = (await library.byHash(id, state.matter.hash))?.bundle.matter;
  if (!centre || !bundle) return undefined;
  const time = { now: clock.now().toISOString(), centre: centre.centre, calendar: centre.calendar };
  const { type, handling } = bundle.identity;
  return timeLeftOf(state, { ...bundle, type, handling }, time);
}

function rowOf(summary: CaseSummary, { alert, due, dueWords }: TimeLeft): CaseRow {
  const { id, number, matter, matterName, applicantName, stage, stageName, waitingFor, submittedOn, updatedAt } =
    summary;
  return {
    ...{ id, number, matter, matterName, applicantName, stage, stageName, waitingFor, alert, submittedOn, updatedAt },
    ...(due === undefined ? {} : { due }),
    ...(summary.urged === undefined ? {} : { urged: summary.urged }),
    ...(summary.outcome === undefined ? {} : { outcome: outcomes[summary.outcome] }),
    ...(dueWords === undefined ? {} : { dueWords }),
  };
}
