/** Documents of a case: made from the version the case is bound to, the same today and in ten years. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { dayText, fold, isOverprint, type CasePaper, type IssuedDocument } from '../../../engine/index.ts';
import { contentDisposition } from '../attachments/name.ts';
import type { Job } from '../documents/job.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import { openDossier } from './dossier.ts';
import { jobFor, type Papers } from './paper-job.ts';
import { pictured } from './pictured.ts';
import { codeOf } from '../verify/code.ts';
import { trackUrlOf, verifyUrl } from './track-url.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Sends a copy to go on writing in; what is issued is the PDF. */
export async function sendDocx({ press }: Office, job: Job, name: string, response: Response): Promise<void> {
  const produced = await press.produce(job);
  if (produced.format !== 'docx') throw new Refusal('NOT_FOUND');
  response.setHeader('content-type', DOCX);
  response.setHeader('content-disposition', contentDisposition(`${name}.docx`));
  response.end(Buffer.from(produced.bytes));
}

/** Fixed id of a document's bytes, so that making it twice stores it once. */
const fileId = (caseId: string, document: string): string =>
  createHash('sha256').update(`${caseId}:${document}`).digest('hex').slice(0, 24);

/** By the version the case was bound to when the document came out. */
async function papersOf(office: Office, found: CaseDocument, { eventId }: IssuedDocument): Promise<Papers> {
  const { centre, matter } = await openDossier(office, fold(found.events.slice(0, eventId)));
  const { events, queryCode, number } = found;
  const digest = await office.paperDigestOf(found.centre);
  const verifyUrlOf = (document: string) => verifyUrl(office, centre, codeOf(digest, found._id, document));
  return { centre, matter, events, queryCode, trackUrl: trackUrlOf(office, centre, number), verifyUrlOf };
}

/** Makes the PDF of an issued document and keeps it; made already, by whomever, nothing happens. */
export async function keepDocument(office: Office, found: CaseDocument, document: IssuedDocument) {
  const { store, press } = office;
  const id = fileId(found._id, document.id);
  const kept = await store.files.byId(found.centre, id);
  if (kept) return kept;
  const job = await pictured(office, found, jobFor(await papersOf(office, found, document), document, 'pdf'));
  const produced = job && (await press.produce(job));
  if (produced?.format !== 'pdf') throw new Refusal('DOCUMENT_FAILED', { facts: { why: document.title } });
  const sink = store.files.write();
  await pipeline(Readable.from([produced.bytes]), sink.stream).catch(async (error: unknown) => {
    await sink.abort();
    throw error;
  });
  const file = {
    ...{ _id: id, centre: found.centre, owner: 'system', bytes: sink.id },
    case: found._id,
    name: `${document.title}.pdf`,
    type: 'application/pdf',
    size: produced.bytes.length,
    digest: createHash('sha256').update(produced.bytes).digest('hex'),
    claimed: true,
    createdAt: new Date(job?.createdAt ?? document.on),
  };
  return (await store.files.add(file)) ? file : ((await store.files.byId(found.centre, id)) ?? file);
}

/** Sends a document of a case as PDF (moved as the printer needs, where it is overprinted), as a page, or to go on writing in. */
export async function sendDocument(
  office: Office,
  found: CaseDocument,
  id: string,
  { format, printer }: { format: Job['format']; printer?: NonNullable<Job['offset']> | undefined },
  response: Response,
): Promise<void> {
  const document = found.state.documents.find((one) => one.id === id);
  if (!document) throw new Refusal('NOT_FOUND');
  if (format === 'html') {
    const job = await pictured(office, found, jobFor(await papersOf(office, found, document), document, 'html'));
    const produced = job && (await office.press.produce(job));
    if (produced?.format !== 'html') throw new Refusal('NOT_FOUND');
    response.type('html').send(documentPage(document.title, produced.html, stampOf(document)));
    return;
  }
  if (format === 'docx') {
    const job = await pictured(office, found, jobFor(await papersOf(office, found, document), document, 'docx'));
    if (!job) throw new Refusal('NOT_FOUND');
    await sendDocx(office, job, `${document.title}-${found.number}`, response);
    return;
  }
  response.setHeader('content-type', 'application/pdf');
  response.setHeader('content-disposition', contentDisposition(`${document.title}-${found.number}.pdf`, 'inline'));
  const stamp = stampOf(document);
  const job =
    stamp === undefined && !printer
      ? undefined
      : await pictured(office, found, jobFor(await papersOf(office, found, document), document, 'pdf'));
  const offset = printer && job && isOverprint(job.template) ? { right: printer.right, down: printer.down } : undefined;
  if (stamp === undefined && !offset) {
    await pipeline(office.store.files.read(await keepDocument(office, found, document)), response);
    return;
  }
  const marks = { ...(stamp === undefined ? {} : { stamp }), ...(offset ? { offset } : {}) };
  const produced = job && (await office.press.produce({ ...job, ...marks }));
  if (produced?.format !== 'pdf') throw new Refusal('DOCUMENT_FAILED', { facts: { why: document.title } });
  response.end(Buffer.from(produced.bytes));
}

/** What a paper that counts no more is marked with whenever it is opened; the bytes that were issued stay as they are. */
const stampOf = ({ voided }: CasePaper): string | undefined => voided && `作废（${dayText(voided.on)}）`;

/** A printable page around an article; its style sheet is served, never inline. */
export const documentPage = (title: string, article: string, stamp?: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title.replace(/[<&]/g, '')}</title><link rel="stylesheet" href="/document.css"></head><body>` +
  `${stamp === undefined ? '' : `<p class="document-stamp">${stamp}</p>`}${article}</body></html>`;
