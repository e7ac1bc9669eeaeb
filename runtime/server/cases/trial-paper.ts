/** A document of a draft, filled with an example as if it had been through the whole office, in the thread that calls it. */
import { filesOf, loadMatter, type Bundle, type CompiledCentre, type Problem } from '../../../engine/index.ts';
import { produce } from '../documents/produce.ts';
import { jobFor } from './paper-job.ts';
import { trialEvents } from './trial.ts';

export interface TrialPaper {
  centre: CompiledCentre;
  bundle: Bundle;
  /** Id of the document. */
  document: string;
  example: string | undefined;
  format: 'html' | 'pdf';
  /** Instant in UTC at which everything happens. */
  now: string;
}

/** On every sheet of paper: nobody is to take it for one that was issued. */
const TRIAL = '样稿';

/** `problems` is empty where the draft has no such document. */
export type TrialAnswer = { page: string | Uint8Array } | { problems: readonly Problem[] };

export async function trialPaper({ centre, bundle, document, example, format, now }: TrialPaper): Promise<TrialAnswer> {
  const loaded = loadMatter(filesOf(bundle));
  if (!loaded.ok) return { problems: loaded.problems };
  const events = trialEvents(centre, loaded.matter, document, example, now);
  const issued = events.flatMap((event) => (event.kind === 'documentIssued' ? [event.payload] : [])).at(-1);
  const job = issued && jobFor({ centre, matter: loaded.matter, events }, issued, format);
  const answer = job && (await produce(format === 'pdf' ? { ...job, stamp: TRIAL } : job));
  if (!answer) return { problems: [] };
  if ('problem' in answer) return { problems: [answer.problem] };
  return { page: answer.format === 'html' ? answer.html : answer.bytes };
}
