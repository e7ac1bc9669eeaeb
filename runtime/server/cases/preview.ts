/** What a command would do, before it is signed: the same judgement, nothing reserved, nothing written. */
import type { Response } from 'express';
import {
  decide,
  type CaseCommand,
  type CaseEvent,
  type IssuedDocument,
  further,
  openActs,
} from '../../../engine/index.ts';
import type { PreviewShape } from '../../api/index.ts';
import { standingOf } from '../centre/standing.ts';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import { licenceFor } from '../licences/of-case.ts';
import { fileFor } from './archive-file.ts';
import { contextOf } from './dossier.ts';
import { sendDocx } from './documents.ts';
import { jobFor, type Papers } from './paper-job.ts';
import { pictured } from './pictured.ts';
import { trackUrlOf } from './track-url.ts';
import { renewalFor } from './renewal.ts';
import { actorFor, commandRefused, dossierFor, openCase } from './perform.ts';

/** Stands where a number is drawn when the command is signed. */
const NOT_YET = '(签发时编号)';

interface Foreseen {
  fresh: readonly IssuedDocument[];
  events: readonly CaseEvent[];
  papers: Papers;
  found: CaseDocument;
}

/** The events the command would add, and the papers that would come out of it. */
async function foresee(office: Office, caller: Caller, id: string, asked: CaseCommand): Promise<Foreseen> {
  const found = await openCase(office, caller, id);
  const one = found.state;
  const [{ dossier, command }, standing, digest] = await Promise.all([
    dossierFor(office, one, asked),
    standingOf(office, one, caller),
    office.digestOf(one.centre),
  ]);
  const numbers = Object.fromEntries(dossier.matter.documents.map(({ item }) => [item.id, NOT_YET]));
  const signatures = Object.fromEntries(one.documents.map((paper) => [paper.id, NOT_YET]));
  const actor = actorFor(office, caller, one, command, { dossier, standing });
  const reserved = { numbers, resultNumber: NOT_YET, quota: 'preview', signatures };
  const [file, renewed, about] = await Promise.all([
    fileFor(office, command, found, dossier),
    renewalFor(office, command, one, dossier),
    licenceFor(office, command, one),
  ]);
  const context = contextOf(office, dossier, standing, actor, { reserved, digest, ...file, ...renewed, ...about });
  const decided = decide(one, command, context);
  if (!decided.ok) throw commandRefused(decided.problem, openActs(one, context));
  const next = further(one, decided.events);
  return {
    found,
    fresh: next.documents.slice(one.documents.length),
    events: decided.events,
    papers: {
      ...dossier,
      events: [...found.events, ...decided.events],
      queryCode: found.queryCode,
      trackUrl: trackUrlOf(office, dossier.centre, found.number),
    },
  };
}

export async function preview(
  office: Office,
  caller: Caller,
  id: string,
  { command }: { command: CaseCommand },
): Promise<PreviewShape> {
  const { fresh, events, papers, found } = await foresee(office, caller, id, command);
  return {
    events: [...events],
    ...datesOf(events),
    documents: await Promise.all(
      fresh.map(async (document) => {
        const job = await pictured(office, found, jobFor(papers, document, 'html'));
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

/** One of the papers that would come out, to go on writing in. */
export async function sendDraft(
  office: Office,
  caller: Caller,
  { id, config }: { id: string; config: string },
  { command }: { command: CaseCommand },
  response: Response,
): Promise<void> {
  const { fresh, papers, found } = await foresee(office, caller, id, command);
  const document = fresh.find((one) => one.config === config);
  const job = document && (await pictured(office, found, jobFor(papers, document, 'docx')));
  if (!job) throw new Refusal('NOT_FOUND');
  await sendDocx(office, job, `${document.title}（草稿）`, response);
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
