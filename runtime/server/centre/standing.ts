/** Who may act for the office in a case, as the registers of the centre stand at this moment; never from memory. */
import type { Case, Context, Holder } from '../../../engine/index.ts';
import { type Digest, numberDigest } from '../cases/lookup.ts';
import { today } from '../cases/today.ts';
import type { Caller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import type { AccountDocument } from '../store/account-repository.ts';

export type Standing = Pick<Context, 'grants' | 'seals' | 'staff' | 'seatings' | 'parties'>;
/** What is the same for every case of a matter. */
export type Registers = Omit<Standing, 'parties'>;

/** An application is signed by nobody; the receipt a window gives for it may carry a seal. */
export const unsigned: Standing = { grants: [], seals: [], staff: [], seatings: [], parties: [] };

/** The seals of these units and of the hall, where the centre registers their use. */
export const sealsOf = (
  { store, centres }: Pick<Office, 'store' | 'centres'>,
  centre: string,
  units: readonly string[],
): Promise<Context['seals']> =>
  centres.byId(centre)?.centre.rules.sealRegister ? store.seals.serving(centre, units) : Promise.resolve([]);

export const holderOf = ({ _id, name, displayName, posts, ties = [] }: AccountDocument): Holder => ({
  ...{ id: _id, name, displayName, posts },
  ties: ties.map(({ digest }) => digest),
});

/** The grants in a matter, and the people of the units that work on it. */
export async function readRegisters(
  { store, centres, clock }: Pick<Office, 'store' | 'centres' | 'clock'>,
  centre: string,
  matter: string,
  department: string,
): Promise<Registers> {
  const [grants, seatings] = await Promise.all([
    store.grants.papersFor(centre, matter),
    store.seatings.from(centre, today({ clock, centres }, centre)),
  ]);
  const units = new Set([department, ...grants.map(({ unit }) => unit)]);
  const posts = (centres.byId(centre)?.organisation.posts ?? []).filter(({ unit }) => units.has(unit));
  const [accounts, seals] = await Promise.all([
    store.accounts.holding(
      centre,
      posts.map(({ id }) => id),
    ),
    sealsOf({ store, centres }, centre, [...units]),
  ]);
  return { grants, seals, seatings, staff: accounts.map(holderOf) };
}

/** Numbers by which people and organisations of a case are recognised, as digests. */
export const partiesOf = ({ applicant: { idNumber, agent } }: Case, digest: Digest): string[] =>
  [idNumber, ...(agent ? [agent.idNumber] : [])].map((number) => numberDigest(number, digest));

/** @param caller added to the people: whoever acts may work elsewhere, as at a shared window */
export async function standingOf(
  office: Pick<Office, 'registersOf' | 'digestOf'>,
  one: Case,
  caller?: Caller,
): Promise<Standing> {
  const { centre, matter } = one;
  const [registers, digest] = await Promise.all([
    office.registersOf(centre, matter.id, matter.department),
    office.digestOf(centre),
  ]);
  const known = caller?.kind !== 'staff' || registers.staff.some(({ id }) => id === caller.id);
  const staff = known ? registers.staff : [...registers.staff, asHolder(caller)];
  return { ...registers, staff, parties: partiesOf(one, digest) };
}

const asHolder = ({ id, account, name: displayName, posts, ties }: Caller & { kind: 'staff' }): Holder => ({
  ...{ id, ties, displayName, name: account },
  posts: posts.map((post) => post.id),
});
