/** A yearly limited quantity (数量限制) as its ledger stands. */
import { quotaLineOf, type Case, type MatterPlan } from '../../../engine/index.ts';
import type { WorkShape } from '../../api/index.ts';
import type { Office } from '../office.ts';
import { today } from './today.ts';

/** Pool of a year's ledger; counted in whole units of its smallest decimal. */
export const quotaPool = (ledger: string, year: number): string => `quota:${ledger}:${year}`;

/** What this case needs, what is left this year and who waits before it; `undefined` where nothing is limited. */
export async function quotaOf(
  office: Pick<Office, 'store' | 'centres' | 'clock'>,
  centre: string,
  one: Case,
  matter: MatterPlan,
): Promise<WorkShape['quota']> {
  const { quota } = matter;
  if (!quota || one.business) return undefined;
  const { ledger, unit, decimals, amount } = quota;
  const year = Number(today(office, centre).slice(0, 4));
  const granted = office.centres.byId(centre)?.quotas.find((one) => one.ledger === ledger && one.year === year);
  const used = (await office.store.reservations.drawn(centre, quotaPool(ledger, year))) / 10 ** decimals;
  const left = Number(Math.max(0, (granted?.total ?? 0) - used).toFixed(decimals));
  const line = quotaLineOf(one, matter);
  const ahead = line && (await office.store.cases.aheadOf(centre, one.id, line));
  return {
    ...{ year, unit, left },
    ...(amount === undefined ? {} : { amount }),
    ...(ahead ? { place: ahead.count + 1, ahead: ahead.amount / 10 ** decimals } : {}),
  };
}
