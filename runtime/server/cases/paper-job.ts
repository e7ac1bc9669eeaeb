/** From an issued document to the job that makes it. */
import {
  paperText,
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

/** The job that makes a document; `undefined` when the bundle has no such document. */
export function jobFor(
  { centre, matter, events, queryCode, trackUrl, verifyUrlOf }: Papers,
  document: IssuedDocument,
  format: Job['format'],
): Job | undefined {
  const verifyUrl = verifyUrlOf?.(document.id);
  const unit = (id: string) => centre.organisation.units.find((one) => one.id === id)?.name ?? id;
  const window = (id: string) => centre.windows.windows.find((one) => one.id === id)?.name ?? id;
  const text = paperText(matter, events, document, {
    centre: centre.centre,
    unitName: unit,
    windowName: window,
    ...(queryCode === undefined ? {} : { queryCode }),
    ...(trackUrl === undefined ? {} : { trackUrl }),
    ...(verifyUrl === undefined ? {} : { verifyUrl }),
  });
  const createdAt = events[document.eventId - 1]?.at ?? `${document.on}T00:00:00.000Z`;
  return text && { ...text, format, title: document.title, createdAt };
}
