/** Archiving (归档): one electronic file per case (国办发〔2023〕26号), listed with its digests and locked. */
import { daysLater } from '../calendar/later.ts';
import type { Case } from './case.ts';
import type { OfficeTime } from './context.ts';

/** What a file is made of. */
export const archiveParts = {
  form: '申请表数据',
  material: '申请材料',
  document: '文书',
  metadata: '元数据',
  unlocking: '启封记录',
  log: '过程记录',
} as const;

export interface ArchiveItem {
  part: keyof typeof archiveParts;
  title: string;
  /** Files of it, or entries. */
  count: number;
  /** sha256, hex. */
  digest: string;
}

const endedOn = ({ concludedOn, withdrawal, termination }: Case): string | undefined =>
  concludedOn ?? withdrawal?.on ?? termination?.on;

/** The first day it may be archived; the system does on that day, where the centre says after how many days. */
export function archivableOn(one: Case, { centre }: Pick<OfficeTime, 'centre'>): string | undefined {
  const ended = endedOn(one);
  return ended === undefined ? undefined : daysLater(ended, centre.rules.archiveDays ?? 0);
}
