/**
 * Interests a member of staff registers: the number of a relative or of an organisation goes in and only its digest
 * stays, under the key by which parties of cases are found. The audit entry is written first and holds no number.
 */
import { createHash } from 'node:crypto';
import { recusalRelations } from '../../../engine/index.ts';
import type { TieBody, TiesShape } from '../../api/index.ts';
import { numberDigest } from '../cases/lookup.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { rerouteUnits } from './reroute-units.ts';

/** Numbers one person may register. */
const MOST = 100;

const isRelation = (text: string): text is keyof typeof recusalRelations => Object.hasOwn(recusalRelations, text);

export async function tiesOf({ store }: Office, caller: StaffCaller): Promise<TiesShape> {
  const { ties = [] } = (await store.accounts.byId(caller.centre, caller.id)) ?? {};
  return {
    items: ties.map(({ id, relation, at }) => ({
      ...{ id, at: at.toISOString() },
      relation: isRelation(relation) ? recusalRelations[relation] : relation,
    })),
  };
}

const record = ({ store, clock }: Office, caller: StaffCaller, act: 'registerTie' | 'dropTie', relation: string) =>
  store.audit.write({
    ...{ centre: caller.centre, at: clock.now(), actor: caller.name, by: caller.id, act, outcome: 'done' },
    ...{ object: caller.account, detail: { relation } },
  });

/** The same number registered again changes nothing. */
export async function registerTie(office: Office, caller: StaffCaller, { relation, number }: TieBody) {
  const { store, clock } = office;
  const digest = numberDigest(number, await office.digestOf(caller.centre));
  const { ties = [] } = (await store.accounts.byId(caller.centre, caller.id)) ?? {};
  if (!ties.some((tie) => tie.digest === digest)) {
    if (ties.length >= MOST) throw new Refusal('TOO_MANY');
    await record(office, caller, 'registerTie', relation);
    // An id of the row, so that the digest itself is not told.
    const id = createHash('sha256').update(`${caller.id}:${digest}`).digest('hex').slice(0, 24);
    await store.accounts.tie(caller.centre, caller.id, { id, relation, digest, at: clock.now() });
    await rerouteUnits(
      office,
      caller.centre,
      caller.posts.map(({ unit }) => unit),
    );
  }
  return tiesOf(office, caller);
}

export async function dropTie(office: Office, caller: StaffCaller, id: string): Promise<void> {
  const { ties = [] } = (await office.store.accounts.byId(caller.centre, caller.id)) ?? {};
  const found = ties.find((tie) => tie.id === id);
  if (!found) throw new Refusal('NOT_FOUND');
  await record(office, caller, 'dropTie', found.relation);
  await office.store.accounts.untie(caller.centre, caller.id, id);
  await rerouteUnits(
    office,
    caller.centre,
    caller.posts.map(({ unit }) => unit),
  );
}
