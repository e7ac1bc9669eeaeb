/** Paper under way between windows and units: what the caller has to sign for, and what was given and is not signed for yet. */
import { clocksOf, openHandOver, type Case } from '../../../engine/index.ts';
import type { HandOverRow } from '../../api/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import type { Page } from '../store/cursor.ts';
import { placeKey, placesOf } from './paper-places.ts';
import { openDossier } from './dossier.ts';
import { rowsOf } from './row.ts';
import { staffScope } from './scope-of.ts';

export async function handOversOf(
  office: Office,
  caller: StaffCaller,
  page: { cursor?: string; limit: number },
): Promise<Page<HandOverRow>> {
  const papersAt = placesOf(caller);
  if (papersAt.length === 0) return { items: [] };
  const found = await office.store.cases.list(staffScope(caller), { papersAt, ...page });
  const rows = await rowsOf(office, found.items);
  const ids = rows.map(({ id }) => id);
  const states = new Map((await office.store.cases.states(caller.centre, ids)).map((one) => [one.id, one]));
  const items = rows.map(async (row): Promise<HandOverRow[]> => {
    const one = states.get(row.id);
    const told = one && (await toldOf(office, one, papersAt));
    return told ? [{ ...row, ...told }] : [];
  });
  return { ...found, items: (await Promise.all(items)).flat() };
}

async function toldOf(office: Office, one: Case, places: readonly string[]) {
  const open = openHandOver(one);
  if (!open) return undefined;
  const { plan, centre } = await openDossier(office, one);
  const time = { now: office.clock.now().toISOString(), centre: centre.centre, calendar: centre.calendar };
  const clock = clocksOf(one, plan, time).find(({ kind }) => kind === 'handOver');
  return {
    from: open.from.name,
    to: open.to.name,
    papers: open.papers.map(({ id, name, originals, copies }) => ({ id, name, originals, copies })),
    by: open.by.name,
    at: open.at,
    mine: places.includes(placeKey(open.to)),
    signBy: clock?.words ?? '',
    overdue: clock?.ledger.state === 'overdue',
  };
}
