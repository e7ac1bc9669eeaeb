/** Seals as desks show them: who keeps each today, and whether the caller may report it lost. */
import { sealKinds, sealStates, type CompiledCentre } from '../../../engine/index.ts';
import type { SealRow } from '../../api/index.ts';
import { holdersOf } from '../centre/grant-rows.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import type { SealDocument } from '../store/seal-repository.ts';

const posts = ({ posts: held }: StaffCaller): string[] => held.map(({ id }) => id);
export const keeps = ({ keepers }: SealDocument, caller: StaffCaller): boolean =>
  posts(caller).some((post) => keepers.includes(post));
export const heads = ({ unit }: SealDocument, caller: StaffCaller): boolean =>
  caller.posts.some((post) => post.kind === 'leader' && post.unit === unit);
export const manages = (caller: StaffCaller): boolean => caller.posts.some(({ kind }) => kind === 'centreManager');
export const oversees = (caller: StaffCaller): boolean =>
  manages(caller) || caller.posts.some(({ kind }) => kind === 'supervisor');

export async function sealRowsOf(
  office: Office,
  centre: CompiledCentre,
  caller: StaffCaller,
  found: readonly SealDocument[],
): Promise<SealRow[]> {
  const holders = await holdersOf(office, centre.centre.id);
  return found.map((one) => {
    const { seal, ended } = one;
    const { code, name, kind, unit, shared, provider, state, verify } = seal;
    return {
      ...{ id: one._id, code, name, kind, provider, state },
      kindName: sealKinds[kind],
      unitName: centre.units.get(unit)?.name ?? unit,
      shared: shared === true,
      keepers: seal.keepers.map((id) => ({ id, title: centre.posts.get(id)?.title ?? id, holders: holders(id) })),
      stateName: sealStates[state],
      ...(ended ? { endedOn: ended.on, endReason: ended.reason } : {}),
      mayReport: state === 'inUse' && (keeps(one, caller) || heads(one, caller) || manages(caller)),
      ...(verify ? { verify } : {}),
    };
  });
}

/** The seals a member of staff keeps; the head of a unit answers for all of the unit. */
export async function ownSeals({ store }: Office, caller: StaffCaller): Promise<SealDocument[]> {
  const units = caller.posts.filter(({ kind }) => kind === 'leader').map(({ unit }) => unit);
  const [kept, ...ofUnits] = await Promise.all([
    store.seals.keptBy(caller.centre, posts(caller)),
    ...units.map((unit) => store.seals.ofUnit(caller.centre, unit)),
  ]);
  const all = new Map([...kept, ...ofUnits.flat()].map((one) => [one._id, one]));
  return [...all.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
}
