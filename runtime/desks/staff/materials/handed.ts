/** A material as a clerk notes it at the window, and as the command states it. */
import type { CommandOf } from '../../../../engine/index.ts';
import type { AttachmentShape } from '../../../api/index.ts';

export type HandedMaterial = CommandOf<'receive'>['materials'][number];
export interface HandedRow extends Omit<HandedMaterial, 'files'> {
  files: AttachmentShape[];
}

/** What a row is about, whether of a case or of an application being made. */
export interface AskedMaterial {
  id: string;
  name: string;
  necessity: string;
  originality: string;
  originals: number;
  copies: number;
  standard?: string;
  why?: string;
  fromForm: boolean;
  ways: HandedMaterial['way'][];
  maxFiles: number;
}

export const notHanded = ({ id }: Pick<AskedMaterial, 'id'>): HandedRow => ({
  id,
  originals: 0,
  copies: 0,
  way: 'none',
  files: [],
});

/** Ways in which no paper comes over the counter. */
const without: readonly HandedRow['way'][] = ['none', 'commitment', 'licence'];

/** A row after its way was chosen: without paper nothing is counted, paper comes as asked for until counted otherwise. */
export function recounted({ originals, copies }: AskedMaterial, row: HandedRow, way: HandedRow['way']): HandedRow {
  if (without.includes(way)) return { ...row, way, originals: 0, copies: 0 };
  const isUncounted = row.originals + row.copies === 0;
  return { ...row, way, ...(way === 'paper' && isUncounted ? { originals, copies } : {}) };
}

export const toHanded = ({ files, ...row }: HandedRow): HandedMaterial => ({
  ...row,
  files: files.map(({ id }) => id),
});
