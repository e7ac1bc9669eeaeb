/** Arranging who sits where. The audit entry is written first: what cannot be recorded does not happen. */
import { seatingProblem, seatOn, type CompiledCentre, type Seated } from '../../../engine/index.ts';
import type { SeatBody, SeatingRow } from '../../api/index.ts';
import { today } from '../cases/today.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal, refusedFor } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { SeatingDocument } from '../store/seating-repository.ts';
import { rerouteUnits } from './reroute-units.ts';
import { centreOf } from './centre-of.ts';

type Arranged = Pick<SeatingDocument, 'account' | 'window' | 'coversFor' | 'from' | 'to'>;

const record = ({ store, clock }: Office, caller: StaffCaller, act: 'seat' | 'unseat', arranged: Arranged) => {
  const { account, window, coversFor, from, to } = arranged;
  return store.audit.write({
    centre: caller.centre,
    at: clock.now(),
    actor: caller.name,
    by: caller.id,
    act,
    object: account,
    outcome: 'done',
    detail: {
      from,
      to,
      ...(window === undefined ? {} : { window }),
      ...(coversFor === undefined ? {} : { coversFor }),
    },
  });
};

async function personOf({ store }: Office, centre: string, name: string, pointer: string): Promise<Seated> {
  const account = await store.accounts.byName(centre, name);
  if (!account?.active) throw new Refusal('NOT_FOUND', { pointer });
  return account;
}

/** Whom a deputy covers for, and where that person sits on the first day. */
async function coveredBy(office: Office, centre: string, { coversFor, from }: SeatBody) {
  if (coversFor === undefined) return undefined;
  const person = await personOf(office, centre, coversFor, '/coversFor');
  const { window } = seatOn(person, await office.store.seatings.of(centre, person.name, from), from);
  return { person, ...(window === undefined ? {} : { window }) };
}

/** Makes an arrangement; the same submission makes it once. */
export async function seat(office: Office, caller: StaffCaller, body: SeatBody, key: string): Promise<SeatingRow> {
  const { store, clock } = office;
  const centre = centreOf(office, caller);
  const own = `${caller.id}:${key}`;
  const before = await store.seatings.byKey(caller.centre, own);
  if (before) return before.account === body.account ? rowIn(office, caller, before) : keyReused();

  const person = await personOf(office, caller.centre, body.account, '/account');
  const covered = await coveredBy(office, caller.centre, body);
  const at = body.window ?? covered?.window;
  const window = at === undefined ? undefined : centre.windowsById.get(at);
  if (at !== undefined && !window) throw new Refusal('NOT_FOUND', { pointer: '/window' });
  const found = seatingProblem(
    {
      asked: body,
      person,
      today: today(office, caller.centre),
      ...(window ? { window } : {}),
      ...(covered ? { covered } : {}),
    },
    centre,
  );
  if (found) throw refusedFor('SEATING_REFUSED', found);

  const { account, coversFor, from, to } = body;
  const arranged = {
    ...{ account, from, to },
    ...(window ? { window: window.id } : {}),
    ...(coversFor === undefined ? {} : { coversFor }),
  };
  await record(office, caller, 'seat', arranged);
  const people = [account, ...(coversFor === undefined ? [] : [coversFor])];
  await store.seatings.add({ ...arranged, centre: caller.centre, people, by: caller.name, at: clock.now(), key: own });
  await follow(office, centre, person);
  const made = await store.seatings.byKey(caller.centre, own);
  return made ? rowIn(office, caller, made) : keyReused();
}

/** Whoever is away leaves the work to their deputy, and takes it up again. */
const follow = (office: Office, { centre, posts }: CompiledCentre, person: Pick<Seated, 'posts'>) =>
  rerouteUnits(
    office,
    centre.id,
    person.posts.flatMap((id) => posts.get(id)?.unit ?? []),
  );

function keyReused(): never {
  throw new Refusal('KEY_REUSED');
}

/** Takes an arrangement back. */
export async function unseat(office: Office, caller: StaffCaller, id: string): Promise<void> {
  const found = await office.store.seatings.byId(caller.centre, id);
  if (!found) throw new Refusal('NOT_FOUND');
  await record(office, caller, 'unseat', found);
  await office.store.seatings.remove(caller.centre, id);
  const person = await office.store.accounts.byName(caller.centre, found.account);
  if (person) await follow(office, centreOf(office, caller), person);
}

const rowIn = async (office: Office, caller: StaffCaller, made: SeatingDocument): Promise<SeatingRow> => {
  const [row] = await rowsOf(office, caller, [made]);
  return row ?? keyReused();
};

/** Rows with the names people know. */
export async function rowsOf(
  office: Office,
  caller: StaffCaller,
  found: readonly SeatingDocument[],
): Promise<SeatingRow[]> {
  const { windowsById } = centreOf(office, caller);
  const names = new Map((await office.store.accounts.list(caller.centre)).map((one) => [one.name, one.displayName]));
  const day = today(office, caller.centre);
  return found.map(({ _id, account, window, coversFor, from, to, by, at }) => ({
    ...{ id: _id, account, from, to, by },
    displayName: names.get(account) ?? account,
    at: at.toISOString(),
    current: from <= day && day <= to,
    ...(window === undefined ? {} : { window: { id: window, name: nameOf(windowsById.get(window)) ?? window } }),
    ...(coversFor === undefined ? {} : { coversFor: names.get(coversFor) ?? coversFor }),
  }));
}

/** A window as it is called in the hall. */
export const nameOf = (window: { number: string; name: string } | undefined): string | undefined =>
  window && `${window.number}号 ${window.name}`;
