/** The kinds of licences whose earlier ones a caller may enter: those their units answer for. */
import { earlierColumns, earlierKindsOf, mostEarlier, type EarlierKind } from '../../../engine/index.ts';
import type { EarlierKindShape } from '../../api/index.ts';
import { centreOf } from '../centre/centre-of.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { mayEnter } from './reach.ts';
import { MOST_BYTES } from './receive.ts';

/** A kind as a request names it. */
export interface KindNamed {
  matter: string;
  licence: string;
}

async function kindsOfMatter(office: Office, caller: StaffCaller, matter: string): Promise<EarlierKind[]> {
  const published = await office.library.inForce(caller.centre, matter);
  return published ? earlierKindsOf(published.matter.bundle.matter, centreOf(office, caller).licences) : [];
}

/** @throws Refusal `NOT_FOUND` where there is none, or the caller's units do not answer for it */
export async function kindNamed(
  office: Office,
  caller: StaffCaller,
  { matter, licence }: KindNamed,
): Promise<EarlierKind> {
  const found = (await kindsOfMatter(office, caller, matter)).find((kind) => kind.licence === licence);
  if (!found || !mayEnter(caller, found.unit)) throw new Refusal('NOT_FOUND', { pointer: '/licence' });
  return found;
}

export async function kindsFor(office: Office, caller: StaffCaller) {
  const { units } = centreOf(office, caller);
  const own = (await office.library.list(caller.centre)).filter(({ listing }) => mayEnter(caller, listing.department));
  const kinds = await Promise.all(own.map(({ matter }) => kindsOfMatter(office, caller, matter)));
  const items = kinds.flat().map((kind): EarlierKindShape => {
    const { licence, matter, name, matterName, unit } = kind;
    return {
      ...{ licence, matter, name, matterName },
      unitName: units.get(unit)?.name ?? unit,
      columns: earlierColumns(kind).map(({ options, ...column }) => ({
        ...column,
        ...(options ? { options: [...options] } : {}),
      })),
    };
  });
  return { items, mostLines: mostEarlier, mostBytes: MOST_BYTES };
}
