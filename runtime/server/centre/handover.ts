/**
 * Staff moves: every post of somebody goes to a successor, and with the posts all open work at once; an account with
 * open work that nobody else could take up is not closed. The audit entry is written first; the same submission sent again
 * finishes what was begun and writes none.
 */
import { createHash } from 'node:crypto';
import { handoverProblem, loneSeats, type Member } from '../../../engine/index.ts';
import type { HandoverBody, StaffWorkShape } from '../../api/index.ts';
import { daysAt } from '../cases/listing.ts';
import type { AuditEntry } from '../chain/audit-chain.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal, refusedFor } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { AccountDocument } from '../store/account-repository.ts';
import { centreOf } from './centre-of.ts';
import { rerouteUnits } from './reroute-units.ts';

const memberOf = ({ name, displayName, posts, window, employment }: AccountDocument): Member => ({
  ...{ name, displayName, posts, employment },
  ...(window === undefined ? {} : { window }),
});

async function inUse({ store }: Office, caller: StaffCaller, name: string, pointer = ''): Promise<AccountDocument> {
  const account = await store.accounts.byName(caller.centre, name);
  if (!account?.active) throw new Refusal('NOT_FOUND', { pointer });
  return account;
}

async function othersThan({ store }: Office, { centre, name }: AccountDocument): Promise<Member[]> {
  const all = await store.accounts.list(centre);
  return all.filter((one) => one.active && one.name !== name).map(memberOf);
}

/** Open cases that would be left without anybody. */
async function leftBehind(office: Office, caller: StaffCaller, account: AccountDocument, others: readonly Member[]) {
  const seats = loneSeats(memberOf(account), others, centreOf(office, caller));
  if (seats.length === 0) return 0;
  const scope = { centre: caller.centre, kind: 'staff', units: [], windows: [], everything: true } as const;
  const tallies = await office.store.tallies.waiting(scope, seats, daysAt(office, caller.centre));
  return tallies.reduce((sum, { count }) => sum + count, 0);
}

export async function staffWorkOf(office: Office, caller: StaffCaller, name: string): Promise<StaffWorkShape> {
  const account = await inUse(office, caller, name);
  const others = await othersThan(office, account);
  const centre = centreOf(office, caller);
  return {
    waiting: await leftBehind(office, caller, account, others),
    successors: others
      .filter((one) => handoverProblem(memberOf(account), one, centre) === undefined)
      .map(({ name: successor, displayName }) => ({ account: successor, displayName })),
  };
}

/** The same submission has one audit entry, under this id. */
const entryOf = (caller: StaffCaller, name: string, body: HandoverBody, key: string): string =>
  createHash('sha256')
    .update(JSON.stringify([caller.id, key, name, body.to, body.close]))
    .digest('hex')
    .slice(0, 24);

/** Why it may not be done; asked before it is recorded, and not again when it is finished. */
async function refuse(
  office: Office,
  caller: StaffCaller,
  account: AccountDocument,
  successor: AccountDocument | undefined,
): Promise<void> {
  if (!successor) {
    const count = await leftBehind(office, caller, account, await othersThan(office, account));
    if (count > 0) throw new Refusal('ACCOUNT_OPEN_WORK', { facts: { count }, more: { count } });
    return;
  }
  const found = handoverProblem(memberOf(account), memberOf(successor), centreOf(office, caller));
  if (found) throw refusedFor('HANDOVER_REFUSED', found);
}

export async function handOver(office: Office, caller: StaffCaller, name: string, body: HandoverBody, key: string) {
  const { store, clock } = office;
  const { to, close, reason } = body;
  const _id = entryOf(caller, name, body, key);
  const isRecorded = (await store.audit.present([_id])).has(_id);
  const account = isRecorded ? await store.accounts.byName(caller.centre, name) : await inUse(office, caller, name);
  if (!account) throw new Refusal('NOT_FOUND');
  if (account._id === caller.id) throw new Refusal('NOT_ALLOWED');
  const successor = to === undefined ? undefined : await inUse(office, caller, to, '/to');
  if (!successor && !close) throw new Refusal('BODY_WRONG', { pointer: '/to' });
  // There is nothing to hand over, or no longer.
  if (account.posts.length === 0 && (!close || !account.active)) return { rerouted: 0, active: account.active };
  if (!isRecorded) {
    await refuse(office, caller, account, successor);
    const entry: AuditEntry = {
      ...{ _id, centre: caller.centre, at: clock.now(), actor: caller.name, by: caller.id, object: name },
      act: close ? 'closeAccount' : 'handOver',
      outcome: 'done',
      detail: { reason, posts: account.posts.join('、'), ...(to === undefined ? {} : { successor: to }) },
    };
    await store.audit.project([entry]);
  }
  if (successor) {
    await store.accounts.takeOver(caller.centre, successor._id, account.posts);
    await store.accounts.giveUp(caller.centre, account._id, !close);
  } else await store.accounts.close(caller.centre, account._id);
  const units = account.posts.flatMap((post) => centreOf(office, caller).posts.get(post)?.unit ?? []);
  return { rerouted: await rerouteUnits(office, caller.centre, units), active: !close };
}
