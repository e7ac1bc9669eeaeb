import { momentAt } from '../../../engine/index.ts';
import type { Office } from '../office.ts';

/** The centre's day at this moment. */
export function today({ clock, centres }: Pick<Office, 'clock' | 'centres'>, centre: string): string {
  const offset = centres.byId(centre)?.centre.utcOffset ?? '+08:00';
  return momentAt(clock.now().toISOString(), offset).date;
}
