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

/** The row a clerk starts from: what is asked for has been handed in on paper. */
export const expected = ({ id, originals, copies }: AskedMaterial): HandedRow => ({
  id,
  originals,
  copies,
  way: 'paper',
  files: [],
});

export const notHanded = ({ id }: Pick<AskedMaterial, 'id'>): HandedRow => ({
  id,
  originals: 0,
  copies: 0,
  way: 'none',
  files: [],
});

export const toHanded = ({ files, ...row }: HandedRow): HandedMaterial => ({
  ...row,
  files: files.map(({ id }) => id),
});
