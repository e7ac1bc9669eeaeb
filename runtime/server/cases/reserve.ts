/** Holds what a command needs from outside its case, before the case is touched. */
import {
  reservationsFor,
  serialNumber,
  type Case,
  type Command,
  type Context,
  type Reserved,
} from '../../../engine/index.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { Holder } from '../store/reservation-repository.ts';
import { quotaPool } from './quota.ts';

const scale = (amount: number, decimals: number): number => Math.round(amount * 10 ** decimals);

/**
 * Serials of numbered documents and licences and the share of a quota, held for this command; it holds the same when sent again.
 * @returns what `decide` is given as `reserved`
 */
export async function reserve(
  { store, clock, centres }: Office,
  one: Case | undefined,
  command: Command,
  context: Context,
  holder: Holder,
): Promise<Reserved> {
  const answered = reservationsFor(one, command, context);
  if (!answered.ok) return {};
  const { series, licence, quota } = answered.needs;
  const centre = context.centre.id;
  const now = clock.now();
  const numbers: Record<string, string> = {};
  const year = context.now.slice(0, 4);
  const draw = async (name: string): Promise<string> => {
    const { value } = await store.reservations.holdSerial(centre, `series:${name}:${year}`, holder, now);
    return serialNumber(name, year, value);
  };
  for (const { document, series: name } of series) numbers[document] = await draw(name);
  const drawn: Reserved = { numbers, ...(licence === undefined ? {} : { resultNumber: await draw(licence) }) };
  if (!quota) return drawn;

  const decimals = context.matter.quota?.decimals ?? 0;
  const total = centres.byId(centre)?.quotas.find((one) => one.ledger === quota.ledger && one.year === quota.year);
  const held = await store.reservations.holdAmount(
    centre,
    quotaPool(quota.ledger, quota.year),
    scale(quota.amount, decimals),
    scale(total?.total ?? 0, decimals),
    holder,
    now,
  );
  if ('held' in held) return { ...drawn, quota: held.held._id };
  const left = `${held.left / 10 ** decimals} ${context.matter.quota?.unit ?? ''}`;
  throw new Refusal('QUOTA_EXHAUSTED', { facts: { left, amount: quota.amount } });
}
