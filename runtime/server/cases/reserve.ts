/** Holds what a command needs from outside its case, before the case is touched. */
import {
  firstSerial,
  momentAt,
  quotaLineOf,
  reservationsFor,
  serialNumber,
  type Case,
  type Command,
  type Context,
  type Reserved,
} from '../../../engine/index.ts';
import { holdBlank } from '../blanks/hold.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { Repositories } from '../repositories.ts';
import type { Holder } from '../store/reservation-repository.ts';
import { quotaPool } from './quota.ts';

const scale = (amount: number, decimals: number): number => Math.round(amount * 10 ** decimals);

/**
 * Serials of numbered documents and licences and the share of a quota, held for this command; it holds the same when sent again.
 * @returns what `decide` is given as `reserved`
 */
export async function reserve(
  office: Office,
  one: Case | undefined,
  command: Command,
  context: Context,
  holder: Holder,
): Promise<Reserved> {
  const answered = reservationsFor(one, command, context);
  if (!answered.ok) return {};
  const { store, clock, centres } = office;
  const { series, licence, quota, blank } = answered.needs;
  const centre = context.centre.id;
  const now = clock.now();
  const numbers: Record<string, string> = {};
  // The year of the paper, which is that of the office: it begins there before it does in UTC.
  const year = momentAt(context.now, context.centre.utcOffset).date.slice(0, 4);
  const draw = async (name: string): Promise<string> => {
    const pool = `series:${name}:${year}`;
    const { value } = await store.reservations.holdSerial(
      centre,
      pool,
      holder,
      now,
      firstSerial(context.centre, name, year),
    );
    return serialNumber(name, year, value);
  };
  for (const { document, series: name } of series) numbers[document] = await draw(name);
  const drawn: Reserved = {
    numbers,
    ...(licence === undefined ? {} : { resultNumber: await draw(licence) }),
    ...(blank ? { blank: await holdBlank(office, context, blank, holder) } : {}),
  };
  if (!quota) return drawn;

  const decimals = context.matter.quota?.decimals ?? 0;
  const total = centres.byId(centre)?.quotas.find((one) => one.ledger === quota.ledger && one.year === quota.year);
  const pool = quotaPool(quota.ledger, quota.year);
  const amount = scale(quota.amount, decimals);
  const whole = scale(total?.total ?? 0, decimals);
  if (one && !(await store.reservations.holds(centre, pool, holder))) {
    await refuseOutOfOrder(store, one, context, { pool, amount, whole });
  }
  const held = await store.reservations.holdAmount(centre, pool, amount, whole, holder, now);
  if ('held' in held) return { ...drawn, quota: held.held._id };
  const left = `${held.left / 10 ** decimals} ${context.matter.quota?.unit ?? ''}`;
  throw new Refusal('QUOTA_EXHAUSTED', { facts: { left, amount: quota.amount } });
}

/** Gives back everything this attempt held. */
export async function giveBack({ reservations, blanks }: Repositories, centre: string, holder: Holder): Promise<void> {
  await Promise.all([reservations.release(centre, holder), blanks.release(centre, holder)]);
}

/**
 * Whoever was accepted earlier is served first where not enough is left for all (行政许可法 第五十七条). What they ask
 * for stays theirs until they are decided on, so that decisions at the same moment cannot change the order.
 */
async function refuseOutOfOrder(
  { cases, reservations }: Pick<Repositories, 'cases' | 'reservations'>,
  one: Case,
  { centre, matter }: Context,
  { pool, amount, whole }: { pool: string; amount: number; whole: number },
): Promise<void> {
  const line = quotaLineOf(one, matter);
  if (!line) return;
  const ahead = await cases.aheadOf(centre.id, one.id, line);
  const left = Math.max(0, whole - (await reservations.drawn(centre.id, pool)));
  if (ahead.count === 0 || ahead.amount + amount <= left) return;
  const { decimals = 0, unit = '' } = matter.quota ?? {};
  const words = (value: number) => `${value / 10 ** decimals} ${unit}`;
  throw new Refusal('QUOTA_ORDER', {
    facts: { count: ahead.count, ahead: words(ahead.amount), left: words(left), amount: words(amount) },
  });
}
