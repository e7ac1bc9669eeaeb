/** A paper of a trial case, written by the same writer as an issued one; it is kept nowhere. */
import {
  checkData,
  DocumentError,
  frozen,
  paperText,
  parseBlocks,
  renderTemplate,
  writeHtml,
  type IssuedDocument,
} from '../../engine/index.ts';
import { memoryFiles } from '../preview/memory-files.ts';
import type { TrialOffice } from './office.ts';
import { eventsOf, type Trial } from './trial.ts';

export type Paper = { html: string } | { fault: string };

/** No code leads to a case that exists nowhere. */
const noCode = () => ({ size: 1, path: '' });

/** @returns what keeps it from being written, where something does; `undefined` when the draft has no such document */
export function paperOf(
  { centre, units, windows }: TrialOffice,
  trial: Trial,
  document: IssuedDocument,
): Paper | undefined {
  const nameIn = (items: readonly { id: string; name: string }[]) => (id: string) =>
    items.find((one) => one.id === id)?.name ?? id;
  const place = { centre, unitName: nameIn(units), windowName: nameIn(windows) };
  const text = paperText(trial.matter, eventsOf(trial), document, place);
  if (!text) return undefined;
  const [wrong] = checkData(text.fields, text.data);
  if (wrong) return { fault: wrong.message };
  try {
    const blocks = parseBlocks(renderTemplate(text.template, frozen(text.data)));
    const image = (id: string) => memoryFiles.addressOf(id) || undefined;
    return { html: writeHtml(blocks, { qr: noCode, image }) };
  } catch (error) {
    if (error instanceof DocumentError) return { fault: error.problem.message };
    throw error;
  }
}
