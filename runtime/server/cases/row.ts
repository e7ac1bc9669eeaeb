/** Rows of a list: from the summary, with the clock read as of now, for it runs on while nothing happens to a case. */
import { outcomes, summaryOf, type Case, type CaseSummary } from '../../../engine/index.ts';
import type { CaseRow } from '../../api/index.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { CaseListed } from '../store/case-repository.ts';
import { systemActor } from './actors.ts';
import { contextOf, openDossier } from './dossier.ts';

type Clock = Pick<CaseSummary, 'alert' | 'due' | 'dueWords'>;

/** @returns one row for each listed case, in the same order */
export async function rowsOf(office: Office, listed: readonly CaseListed[]): Promise<CaseRow[]> {
  const running = listed.filter(({ summary }) => summary.dueWords !== undefined).map(({ _id }) => _id);
  const [centre = ''] = listed.map((one) => one.centre);
  const states = running.length === 0 ? [] : await office.store.cases.states(centre, running);
  const clocks = new Map(await Promise.all(states.map(async (one) => [one.id, await clockOf(office, one)] as const)));
  return listed.map(({ _id, summary }) => rowOf(summary, clocks.get(_id) ?? summary));
}

/** A case whose version cannot be opened any more must not close the whole list: its summary speaks for it. */
async function clockOf(office: Office, one: Case): Promise<Clock | undefined> {
  try {
    const dossier = await openDossier(office, one);
    return summaryOf(one, contextOf(office, dossier, systemActor));
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function rowOf(summary: CaseSummary, { alert, due, dueWords }: Clock): CaseRow {
  const { id, number, matter, matterName, applicantName, stage, stageName, waitingFor, submittedOn, updatedAt } =
    summary;
  return {
    ...{ id, number, matter, matterName, applicantName, stage, stageName, waitingFor, alert, submittedOn, updatedAt },
    ...(due === undefined ? {} : { due }),
    ...(summary.outcome === undefined ? {} : { outcome: outcomes[summary.outcome] }),
    ...(dueWords === undefined ? {} : { dueWords }),
  };
}
