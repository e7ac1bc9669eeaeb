/**
 * What happens to a seal. The audit entry is written first: what cannot be recorded does not happen. The same submission
 * counts once. A seal that is lost or withdrawn is refused from the next use on; papers that wait for it go elsewhere.
 */
import { sealProblem, type CompiledCentre, type Seal, type SealState } from '../../../engine/index.ts';
import type { SealBody, SealEndBody, SealKeepersBody, SealRow } from '../../api/index.ts';
import { newId } from '../accounts/secret.ts';
import { reroute, sealedStages } from '../cases/reroute.ts';
import { today } from '../cases/today.ts';
import { centreOf } from '../centre/centre-of.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal, refusedFor } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { SealDocument } from '../store/seal-repository.ts';
import { heads, keeps, manages, sealRowsOf } from './rows.ts';

type Act = 'registerSeal' | 'rekeepSeal' | 'withdrawSeal' | 'reportSealLost';

export async function registerSeal(office: Office, caller: StaffCaller, body: SealBody, key: string): Promise<SealRow> {
  const { store, sealProviders } = office;
  const centre = centreOf(office, caller);
  const own = `${caller.id}:${key}`;
  const before = await store.seals.byKey(caller.centre, own);
  if (before) return told(office, centre, caller, before._id);
  const { provider = 'paper', ...terms } = body;
  const seal: Seal = { ...terms, provider, id: newId(), state: 'inUse' };
  check(centre, seal, Object.keys(sealProviders));
  const taken = new Refusal('SEAL_CODE_TAKEN', { pointer: '/code' });
  if (await store.seals.byCode(caller.centre, seal.code)) throw taken;
  await record(office, caller, 'registerSeal', seal);
  if (!(await store.seals.add(caller.centre, seal, own))) throw taken;
  return told(office, centre, caller, `${caller.centre}:${seal.id}`);
}

export const rekeepSeal = (office: Office, caller: StaffCaller, id: string, body: SealKeepersBody, key: string) =>
  turn(office, caller, { id, key, may: manages, act: 'rekeepSeal', reason: body.reason }, (seal, centre) => {
    const next = { ...seal, keepers: body.keepers };
    check(centre, next, Object.keys(office.sealProviders));
    return next;
  });

const ending =
  (act: Act, state: SealState, may: Turn['may']) =>
  (office: Office, caller: StaffCaller, id: string, { reason }: SealEndBody, key: string) =>
    turn(office, caller, { id, key, may, act, reason }, (seal) => ({ ...seal, state }));

export const withdrawSeal = ending('withdrawSeal', 'withdrawn', manages);
export const reportSealLost = ending(
  'reportSealLost',
  'lost',
  (caller, seal) => manages(caller) || keeps(seal, caller) || heads(seal, caller),
);

interface Turn {
  id: string;
  key: string;
  act: Act;
  reason: string;
  /** Whoever may not does not find the seal. */
  may: (caller: StaffCaller, seal: SealDocument) => boolean;
}

async function turn(
  office: Office,
  caller: StaffCaller,
  { id, key, act, reason, may }: Turn,
  next: (seal: Seal, centre: CompiledCentre) => Seal,
): Promise<SealRow> {
  const { store } = office;
  const centre = centreOf(office, caller);
  const own = `${caller.id}:${key}`;
  const found = await store.seals.byId(caller.centre, id);
  if (!found || !may(caller, found)) throw new Refusal('NOT_FOUND');
  if (found.keys.includes(own)) return told(office, centre, caller, id);
  if (found.seal.state !== 'inUse') throw new Refusal('SEAL_OVER');
  const seal = next(found.seal, centre);
  await record(office, caller, act, seal, reason);
  const ended = seal.state === 'inUse' ? undefined : { on: today(office, caller.centre), by: caller.name, reason };
  if (!(await store.seals.change(found, seal, ended, own))) throw new Refusal('SEAL_CHANGED');
  await reroute(office, caller.centre, await mattersOf(office, centre, seal), sealedStages);
  return told(office, centre, caller, id);
}

/** Matters whose papers the seal may be on. */
async function mattersOf({ library }: Office, { centre }: CompiledCentre, { unit, shared }: Seal): Promise<string[]> {
  const served = (await library.list(centre.id)).filter(
    ({ listing: { department, otherUnits } }) => shared === true || department === unit || otherUnits.includes(unit),
  );
  return served.map(({ matter }) => matter);
}

function check({ units, posts }: CompiledCentre, seal: Seal, providers: readonly string[]): void {
  const found = sealProblem(seal, { units, posts, providers });
  if (found) throw refusedFor('SEAL_REFUSED', found);
}

const record = ({ store, clock }: Office, caller: StaffCaller, act: Act, seal: Seal, reason?: string) =>
  store.audit.write({
    ...{ centre: caller.centre, at: clock.now(), actor: caller.name, by: caller.id, act, outcome: 'done' },
    object: seal.code,
    detail: { seal: seal.name, posts: seal.keepers.join('、'), ...(reason === undefined ? {} : { reason }) },
  });

async function told(office: Office, centre: CompiledCentre, caller: StaffCaller, id: string): Promise<SealRow> {
  const found = await office.store.seals.byId(caller.centre, id);
  const [row] = found ? await sealRowsOf(office, centre, caller, [found]) : [];
  if (!row) throw new Refusal('NOT_FOUND');
  return row;
}
