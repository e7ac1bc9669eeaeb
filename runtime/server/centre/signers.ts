/** Who would sign what on a day and why, and the days ahead on which nobody may. */
import {
  candidatesFor,
  daysLater,
  deputyReasons,
  powers,
  signingGaps,
  signingPower,
  type Candidate,
  type CompiledCentre,
  type Grant,
  type Power,
  type Staffing,
} from '../../../engine/index.ts';
import type { SignersShape, SigningShape } from '../../api/index.ts';
import { today } from '../cases/today.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { grantableBy } from './grant-choices.ts';
import { holdersOf } from './grant-rows.ts';
import { holderOf } from './standing.ts';
import { matterNames } from './windows.ts';

const isPower = (text: string): text is Power => Object.hasOwn(powers, text);

/** Natural days looked ahead. */
const AHEAD = 30;

/** The registers of the whole centre, as the question about one case reads them. @param papers the grants to be asked */
async function staffingOf(
  { store }: Office,
  { centre, organisation }: CompiledCentre,
  on: string,
  papers: Promise<Grant[]>,
): Promise<Staffing> {
  const [grants, accounts, seatings] = await Promise.all([
    papers,
    store.accounts.list(centre.id),
    store.seatings.from(centre.id, on),
  ]);
  return {
    ...{ on, grants, seatings, posts: organisation.posts },
    staff: accounts.filter(({ active }) => active).map(holderOf),
    deputies: centre.rules.deputyActs ?? 'absence',
  };
}

/** Everybody who could act from today on, under the papers that still hold. */
export function currentStaffing(office: Office, centre: CompiledCentre): Promise<Staffing> {
  const on = today(office, centre.centre.id);
  return staffingOf(office, centre, on, office.store.grants.current(centre.centre.id, on));
}

/** The same for the designer of a matter, who need not know by name who is away. */
export function withoutNames({ staff, seatings, ...more }: Staffing): Staffing {
  const numbers = new Map(staff.map(({ name }, index) => [name, String(index + 1)]));
  return {
    ...more,
    staff: staff.map(({ name, posts }) => {
      const number = numbers.get(name) ?? '';
      return { id: number, name: number, displayName: number, posts, ties: [] };
    }),
    seatings: seatings.flatMap(({ account, window, from, to, coversFor }) => {
      const number = numbers.get(account);
      const covered = coversFor === undefined ? undefined : numbers.get(coversFor);
      if (number === undefined) return [];
      return [
        {
          ...{ account: number, from, to },
          ...(window === undefined ? {} : { window }),
          ...(covered === undefined ? {} : { coversFor: covered }),
        },
      ];
    }),
  };
}

/** Who signs without a grant. */
const byOffice = {
  preliminary: '初审以后由分管领导决定',
  collective: '由集体讨论决定',
  otherLevel: '由上级决定',
} as const;

/** The matters that somebody here signs for, the powers, and where nobody may sign on a working day ahead. */
export async function signingOf(office: Office, centre: CompiledCentre): Promise<SigningShape> {
  const date = today(office, centre.centre.id);
  const names = await matterNames(office, centre);
  const decided = await everyMatter(office, centre);
  const gaps = signingGaps(decided, await currentStaffing(office, centre), centre.calendar, AHEAD);
  return {
    ...{ date, until: daysLater(date, AHEAD - 1) },
    matters: decided.map(({ id, name, mode }) => ({ id, name, power: signingPower[mode] ?? 'decide' })),
    powers: Object.entries(powers).map(([id, name]) => ({ id, name })),
    gaps: gaps.map(({ matter, power, day, reasons }) => ({
      ...{ matter, day, matterName: names.get(matter) ?? matter, powerName: powers[power] },
      unitName: centre.units.get(decided.find(({ id }) => id === matter)?.unit ?? '')?.name ?? '',
      reasons: reasons.map(({ post, words }) => ({ post: centre.posts.get(post)?.title ?? post, words })),
    })),
  };
}

async function everyMatter(office: Office, centre: CompiledCentre) {
  const heads = await office.library.list(centre.centre.id);
  const units = new Set(heads.flatMap(({ listing: { department, otherUnits } }) => [department, ...otherUnits]));
  const elsewhere = new Set(
    heads.filter(({ listing }) => listing.handling === 'handledElsewhere').map((one) => one.matter),
  );
  const found = await Promise.all([...units].map((unit) => grantableBy(office, centre, unit)));
  return found.flat().filter(({ id }) => !elsewhere.has(id));
}

/** Who would sign a matter on a day, and what keeps the others from it; a matter nobody here decides is not found. */
export async function signersOf(
  office: Office,
  centre: CompiledCentre,
  { matter, power, on }: { matter: string; power: string; on: string },
): Promise<SignersShape> {
  const published = await office.library.inForce(centre.centre.id, matter);
  if (!published || !isPower(power)) throw new Refusal('NOT_FOUND');
  const holders = await holdersOf(office, centre.centre.id);
  const { mode } = published.matter.bundle.matter.decision;
  // Papers may have run out by now and yet tell why nobody signs.
  const papers = office.store.grants.papersFor(centre.centre.id, matter);
  const asked = { ...(await staffingOf(office, centre, today(office, centre.centre.id), papers)), matter, power, on };
  const rowOf = ({ post, use, reason }: Candidate) => ({
    post: post.id,
    postTitle: post.title,
    unitName: centre.units.get(post.unit)?.name ?? post.unit,
    holders: holders(post.id),
    signs: !reason,
    ...(use ? { number: use.number } : {}),
    ...(use?.because ? { because: deputyReasons[use.because] } : {}),
    ...(reason ? { reason: reason.words } : {}),
    ...(post.rank === undefined ? {} : { rank: post.rank }),
  });
  return {
    items: candidatesFor(asked).map(rowOf),
    ...(mode in byOffice ? { office: byOffice[mode as keyof typeof byOffice] } : {}),
  };
}
