/** Who works in the centre, and where each of them sits today. */
import { momentAt, seatOn, type CompiledCentre } from '../../../engine/index.ts';
import type { StaffRow } from '../../api/index.ts';
import type { Office } from '../office.ts';
import type { AccountDocument } from '../store/account-repository.ts';
import type { SeatingDocument } from '../store/seating-repository.ts';
import { nameOf } from './seating.ts';

const employments: Readonly<Record<AccountDocument['employment'], string>> = {
  established: '在编',
  seconded: '派驻',
  contracted: '购买服务',
};

const windowPosts = new Set(['clerk', 'issuer']);

export interface Sitting {
  account: AccountDocument;
  window?: string;
  seating?: SeatingDocument;
}

export const momentNow = ({ clock }: Office, { centre }: CompiledCentre) =>
  momentAt(clock.now().toISOString(), centre.utcOffset);

/** Where these people sit today. */
export async function sittingOf(
  office: Office,
  centre: CompiledCentre,
  accounts: readonly AccountDocument[],
): Promise<Sitting[]> {
  const { date } = momentNow(office, centre);
  const seatings = await office.store.seatings.from(centre.centre.id, date);
  return accounts.map((account) => ({ account, ...seatOn(account, seatings, date) }));
}

export function staffRowOf({ posts, units, windowsById }: CompiledCentre, { account, window: at }: Sitting): StaffRow {
  const held = account.posts.flatMap((id) => posts.get(id) ?? []);
  const windowOf = (id: string | undefined) => {
    const window = id === undefined ? undefined : windowsById.get(id);
    return window && { id: window.id, name: nameOf(window) ?? window.name };
  };
  const own = windowOf(account.window);
  const now = windowOf(at);
  return {
    account: account.name,
    displayName: account.displayName,
    posts: held.map(({ title, unit, rank }) => ({
      title,
      unitName: units.get(unit)?.name ?? unit,
      ...(rank === undefined ? {} : { rank }),
    })),
    employment: account.employment,
    employmentName: employments[account.employment],
    ...(own ? { window: own } : {}),
    ...(now ? { today: now } : {}),
    active: account.active,
    seatable: account.active && held.some(({ kind }) => windowPosts.has(kind)),
  };
}
