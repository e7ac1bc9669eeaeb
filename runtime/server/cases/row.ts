/** Rows of a list: from the summary, with the clock read as of now, for it runs on while nothing happens to a case. */
import { outcomeWords, timeLeftOf, type Bundle, type CaseSummary, type TimeLeft } from '../../../engine/index.ts';
import type { CaseRow } from '../../api/index.ts';
import type { Office } from '../office.ts';
import type { CaseListed } from '../store/case-repository.ts';

/** @returns one row for each listed case, in the same order */
export const rowsOf = (office: Office, listed: readonly CaseListed[]): Promise<CaseRow[]> =>
  Promise.all(
    listed.map(async (one) => {
      const bundle = (await office.library.byHash(one.centre, one.state.matter.hash))?.bundle;
      return rowOf(one.summary, timeOf(office, one, bundle) ?? one.summary, bundle);
    }),
  );

/** A case whose version cannot be opened any more must not close the whole list: its summary speaks for it. */
function timeOf(
  { centres, clock }: Office,
  { centre: id, summary, state }: CaseListed,
  bundle: Bundle | undefined,
): TimeLeft | undefined {
  const centre = centres.byId(id);
  if (summary.dueWords === undefined || !centre || !bundle) return undefined;
  const time = { now: clock.now().toISOString(), centre: centre.centre, calendar: centre.calendar };
  const { type, handling } = bundle.matter.identity;
  return timeLeftOf(state, { ...bundle.matter, type, handling }, time);
}

function rowOf(summary: CaseSummary, { alert, due, dueWords }: TimeLeft, bundle: Bundle | undefined): CaseRow {
  const { id, number, matter, matterName, applicantName, stage, stageName, waitingFor, submittedOn, updatedAt } =
    summary;
  const { type = '01' } = bundle?.matter.identity ?? {};
  return {
    ...{ id, number, matter, matterName, applicantName, stage, stageName, waitingFor, alert, submittedOn, updatedAt },
    ...(due === undefined ? {} : { due }),
    ...(summary.urged === undefined ? {} : { urged: summary.urged }),
    ...(summary.outcome === undefined ? {} : { outcome: outcomeWords(type, summary.outcome) }),
    ...(dueWords === undefined ? {} : { dueWords }),
  };
}
