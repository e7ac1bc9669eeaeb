/** From an issued document to the job that makes it. */
import {
  documentData,
  isOverprint,
  templateFields,
  type CaseEvent,
  type CompiledCentre,
  type CompiledMatter,
  type IssuedDocument,
} from '../../../engine/index.ts';
import type { Job } from '../documents/job.ts';

export interface Papers {
  centre: CompiledCentre;
  matter: CompiledMatter;
  events: readonly CaseEvent[];
  queryCode?: string;
  /** Where the progress of the case is asked for. */
  trackUrl?: string | undefined;
  /** Where a paper is verified, by its id. */
  verifyUrlOf?: (document: string) => string | undefined;
}

/** What every paper ends with: the one it replaces, and, where its template has none, the code to verify it by. */
const replacement = `
{{#if document.replaces}}<p indent="0">本文书替换{{document.replaces}}，被替换的文书作废。</p>{{/if}}`;
const verification = `
{{#if document.verifyUrl}}<qr value="{{document.verifyUrl}}" label="扫码核验" />{{/if}}`;
const endOf = (template: string): string =>
  template.includes('document.verifyUrl') ? replacement : replacement + verification;

/** The job that makes a document; `undefined` when the bundle has no such document. */
export function jobFor(
  { centre, matter, events, queryCode, trackUrl, verifyUrlOf }: Papers,
  document: IssuedDocument,
  format: Job['format'],
): Job | undefined {
  const config = matter.bundle.documents.documents.find((one) => one.id === document.config);
  const template = config && matter.bundle.templates[config.template];
  if (!config || template === undefined) return undefined;
  const verifyUrl = verifyUrlOf?.(document.id);
  const unit = (id: string) => centre.organisation.units.find((one) => one.id === id)?.name ?? id;
  const window = (id: string) => centre.windows.windows.find((one) => one.id === id)?.name ?? id;
  const data = documentData(matter, events, document, {
    centre: centre.centre,
    unitName: unit,
    windowName: window,
    ...(queryCode === undefined ? {} : { queryCode }),
    ...(trackUrl === undefined ? {} : { trackUrl }),
    ...(verifyUrl === undefined ? {} : { verifyUrl }),
  });
  const createdAt = events[document.eventId - 1]?.at ?? `${document.on}T00:00:00.000Z`;
  return {
    format,
    // A pre-printed paper carries nothing but what its template places on it.
    template: isOverprint(template) ? template : template + endOf(template),
    fields: templateFields(matter.bundle.form, [config.act]),
    data,
    title: document.title,
    createdAt,
  };
}
