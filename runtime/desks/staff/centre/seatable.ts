/** Whom and where one can seat. */
import { routes, type StaffRow } from '../../../api/index.ts';
import { call } from '../../../signed-in/index.ts';

export interface Option {
  value: string;
  label: string;
}

export interface Seatable {
  today: string;
  /** Everybody; those who sit at windows are marked. */
  people: readonly (Option & { ranks: readonly string[]; sits: boolean })[];
  windows: Option[];
}

const LIMIT = 100;

async function everybody(signal: AbortSignal): Promise<StaffRow[]> {
  const found: StaffRow[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: LIMIT, ...(cursor === undefined ? {} : { cursor }) };
    const page = await call(routes.centreStaff, { query, signal });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

export async function readSeatable(signal: AbortSignal): Promise<Seatable> {
  const [staff, { date, zones }] = await Promise.all([everybody(signal), call(routes.centreWindows, { signal })]);
  return {
    today: date,
    people: staff
      .filter(({ active }) => active)
      .map(({ account, displayName, posts, seatable }) => ({
        sits: seatable,
        value: account,
        label: displayName,
        ranks: posts.flatMap(({ rank }) => rank ?? []),
      })),
    windows: zones.flatMap(({ floor, windows }) =>
      windows.map(({ id, number, name }) => ({ value: id, label: `${floor} ${number} ${name}` })),
    ),
  };
}
