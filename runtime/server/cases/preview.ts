/** What a command would do, before it is signed: the same judgement, nothing reserved, nothing written. */
import { apply, decide, type Case, type CaseCommand, type CaseEvent } from '../../../engine/index.ts';
import type { PreviewShape } from '../../api/index.ts';
import { standingOf } from '../centre/standing.ts';
import type { Caller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import { fileFor } from './archive-file.ts';
import { contextOf } from './dossier.ts';
import { jobFor } from './documents.ts';
import { trackUrlOf } from './track-url.ts';
import { renewalFor } from './renewal.ts';
import { actorFor, commandRefused, dossierFor, openCase } from './perform.ts';

/** Stands where a number is drawn when the command is signed. */
const NOT_YET = '(签发时编号)';

export async function preview(
  office: Office,
  caller: Caller,
  id: string,
  { command: asked }: { command: CaseCommand },
): Promise<PreviewShape> {
  const found = await openCase(office, caller, id);
  const one = found.state;
  const [{ dossier, command }, standing, digest] = await Promise.all([
    dossierFor(office, one, asked),
    standingOf(office, one, caller),
    office.digestOf(one.centre),
  ]);
  const numbers = Object.fromEntries(dossier.matter.documents.map(({ item }) => [item.id, NOT_YET]));
  const actor = actorFor(office, caller, one, command, { dossier, standing });
  const reserved = { numbers, resultNumber: NOT_YET, quota: 'preview' };
  const [file, renewed] = await Promise.all([
    fileFor(office, command, found, dossier),
    renewalFor(office, command, one, dossier),
  ]);
  const context = contextOf(office, dossier, standing, actor, { reserved, digest, ...file, ...renewed });
  const decided = decide(one, command, context);
  if (!decided.ok) throw commandRefused(decided.problem);
  const events = [...found.events, ...decided.events];
  const next = decided.events.reduce<Case>((state, event) => apply(state, event), one);
  const fresh = next.documents.slice(one.documents.length);
  const trackUrl = trackUrlOf(office, dossier.centre, found.number);
  return {
    events: [...decided.events],
    ...datesOf(decided.events),
    documents: await Promise.all(
      fresh.map(async (document) => {
        const job = jobFor({ ...dossier, events, queryCode: found.queryCode, trackUrl }, document, 'html');
        const produced = job && (await office.press.produce(job));
        return {
          config: document.config,
          title: document.title,
          html: produced?.format === 'html' ? produced.html : '',
        };
      }),
    ),
  };
}

/** Due days and the grant used, as the events carry them. */
function datesOf(events: readonly CaseEvent[]): Partial<PreviewShape> {
  const dates: Partial<PreviewShape> = {};
  for (const event of events) {
    if (
      event.kind === 'accepted' ||
      event.kind === 'resumed' ||
      event.kind === 'upperAnswered' ||
      event.kind === 'ruleApplied' ||
      event.kind === 'extended'
    ) {
      if (event.payload.promisedDue !== undefined) dates.promisedDue = event.payload.promisedDue;
      if (event.payload.statutoryDue !== undefined) dates.statutoryDue = event.payload.statutoryDue;
    }
    if (event.kind === 'notified' && event.payload.dueOn !== undefined) dates.supplementDue = event.payload.dueOn;
    if ((event.kind === 'decided' || event.kind === 'opinionGiven') && event.payload.grant) {
      dates.grant = event.payload.grant.number;
    }
  }
  return dates;
}
