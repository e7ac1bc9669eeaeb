/** Public notices (公告): when what was announced counts as known. */
import { daysLater } from '../calendar/later.ts';
import type { OfficeTime } from './context.ts';

/** Natural days, where the centre names none (《民事诉讼法》第九十五条). */
const ANNOUNCE_DAYS = 30;

/** The day what was announced on a day counts as served. */
export const announcedUntil = (from: string, { centre }: Pick<OfficeTime, 'centre'>): string =>
  daysLater(from, centre.rules.announceDays ?? ANNOUNCE_DAYS);
