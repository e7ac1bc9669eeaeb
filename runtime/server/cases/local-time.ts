import { momentAt } from '../../../engine/index.ts';
import type { Office } from '../office.ts';

/** An instant as the centre's clocks show it: “2026-11-24 09:05”. */
export function localTime({ centres }: Pick<Office, 'centres'>, centre: string, instant: string): string {
  const { date, minute } = momentAt(instant, centres.byId(centre)?.centre.utcOffset ?? '+08:00');
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'));
  return `${date} ${hours}:${minutes}`;
}
