/** Fields on the clipboard, between drafts and matters alike; other programs see their names. */
import type { Bundle, Form, FormItem } from '../../engine/index.ts';
import { readPart } from '../check/read-part.ts';
import { linesIn } from './name-input.tsx';

const FIELDS = 'application/x-yichuang-fields';

export function putFields(clipboard: DataTransfer, fields: readonly FormItem[]): void {
  clipboard.setData(FIELDS, JSON.stringify(fields));
  clipboard.setData('text/plain', fields.map(({ title }) => title).join('\n'));
}

export interface Pasted {
  /** Groups among them. */
  fields: readonly FormItem[];
  /** Names, one a line, when the clipboard holds no fields. */
  names: readonly string[];
  /** Why what says it is fields cannot be taken: anybody may have written to the clipboard. */
  fault?: string | undefined;
}

/** What the clipboard holds for a form. */
export function pastedFrom(clipboard: DataTransfer, bundle: Bundle): Pasted {
  const text = clipboard.getData(FIELDS);
  if (text === '') return { fields: [], names: linesIn(clipboard.getData('text/plain')) };
  const read = readPart(bundle, 'form.json', `{"sections":[{"id":"pasted","title":"粘贴","fields":${text}}]}`);
  if (!read.ok) return { fields: [], names: [], fault: read.faults[0]?.message ?? '' };
  return { fields: (read.value as Form).sections[0]?.fields ?? [], names: [] };
}
