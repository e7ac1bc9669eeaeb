/** Rows of a list: from the summary, with the clock read as of now, for it runs on while nothing happens to a case. */
import { outcomes, timeLeftOf, type Case, type CaseSummary, type TimeLeft } from '../../../engine/index.ts';
import type { CaseRow } from '../../api/index.ts';
import type { Office } from '../office.ts';
import type { CaseListed } from '../store/case-repository.ts';

/** @returns one row for each listed case, in the same order */
export async function rowsOf(office: Office, listed: readonly CaseListed[]): Promise<CaseRow[]> {
  const running = listed.filter(({ summary }) => summary.dueWords !== undefined).map(({ _id }) => _id);
  const [centre = ''] = listed.map((one) => one.centre);
  const states = running.length === 0 ? [] : await office.store.cases.states(centre, running);
  const read = new Map(await Promise.all(states.map(async (one) => [one.id, await timeOf(office, one)] as const)));
  return listed.map(({ _id, summary }) => rowOf(summary, read.get(_id) ?? summary));
}

/** A case whose version cannot be opened any more must not close the whole list: its summary speaks for it. */
async function timeOf({ centres, library, clock }: Office, one: Case): Promise<TimeLeft | undefined> {
  const centre = centres.byId(one.centre);
  const bundle = (await library.byHash(one.centre, one.matter.hash))?.bundle.matter;
  if (!centre || !bundle) return undefined;
  const time = { now: clock.now().toISOString(), centre: centre.centre, calendar: centre.calendar };
  const { type, handling } = bundle.identity;
  return timeLeftOf(one, { ...bundle, type, handling }, time);
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
