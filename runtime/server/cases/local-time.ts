import { momentAt } from '../../../engine/index.ts';
import type { Office } from '../office.ts';

/** An instant as the centre's clocks show it: “2026-11-24 09:05”. */
export function localTime({ centres }: Pick<Office, 'centres'>, centre: string, instant: string): string {
  const { date, minute } = momentAt(instant, centres.byId(centre)?.centre.utcOffset ?? '+08:00');
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'));
  return `${date} ${hours}:${minutes}`;
}

/** The instant the centre's day began. */
export function dayStart({ clock, centres }: Pick<Office, 'clock' | 'centres'>, centre: string): Date {
  const now = clock.now();
  const { minute } = momentAt(now.toISOString(), centres.byId(centre)?.centre.utcOffset ?? '+08:00');
  return new Date(Math.floor(now.getTime() / 60_000) * 60_000 - minute * 60_000);
}
