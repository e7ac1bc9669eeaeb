/** Progress for the applicant and for whoever has the number and the query code: no personal data, not even in what clerks wrote. */
import {
  askedFor,
  clocksOutside,
  maskText,
  outcomeWords,
  publicStages,
  timeline,
  wordsFor,
} from '../../../engine/index.ts';
import type { ProgressShape } from '../../api/index.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import { paperRows } from './document-rows.ts';
import { openDossier } from './dossier.ts';
import { quotaOf } from './quota.ts';

/** Names of people in an application; that of an organisation is public. */
const peopleOf = ({ kind, name, legalRepresentative, agent }: CaseDocument['state']['applicant']): string[] =>
  [kind === 'person' ? name : undefined, legalRepresentative, agent?.name].filter((one) => one !== undefined);

export async function progressOf(office: Office, document: CaseDocument): Promise<ProgressShape> {
  const one = document.state;
  const { plan, matter, centre } = await openDossier(office, one);
  const time = { now: office.clock.now().toISOString(), centre: centre.centre, calendar: centre.calendar };
  const asked = askedFor(one);
  const quota = await quotaOf(office, one.centre, one, plan);
  const masked = (words: string): string => maskText(words, peopleOf(one.applicant), [document.number]);
  return {
    number: document.number,
    matter: one.matter.id,
    matterName: one.matter.name,
    stageWords: publicStages[one.stage],
    ...(one.outcome === undefined ? {} : { outcome: outcomeWords(plan.type, one.outcome) }),
    ...(quota?.place === undefined ? {} : { place: quota.place }),
    clocks: clocksOutside(one, plan, time),
    timeline: timeline(document.events, 'applicant').map(({ words, ...entry }) => ({
      ...entry,
      title: wordsFor(plan.type, entry.title),
      ...(words === undefined ? {} : { words: masked(words) }),
    })),
    documents: paperRows(one, matter),
    defects: (asked?.defects ?? []).map(({ on, item, problem, remedy }) => ({
      on,
      item: masked(item),
      problem: masked(problem),
      remedy: masked(remedy),
    })),
    ...(asked?.dueOn === undefined ? {} : { supplementDue: asked.dueOn }),
  };
}
