/** The members of staff of a centre by the seats they act from, as the queues know them. */
import { seatsOf } from '../cases/scope-of.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import type { CompiledCentre } from '../../../engine/index.ts';

export interface Staff {
  /** Who may act from any of these seats, those of earlier seats first. */
  at: (seats: readonly string[]) => readonly StaffCaller[];
  /** Clerks at the windows of a matter. */
  clerksFor: (matter: string) => readonly StaffCaller[];
}

export async function staffOf({ store, sessions }: Office, centre: CompiledCentre): Promise<Staff> {
  const accounts = await store.accounts.list(centre.centre.id);
  const callers = await Promise.all(accounts.map(({ _id }) => sessions.staffOf(centre, _id, '')));
  const staff = callers.filter((caller) => caller.kind === 'staff');
  const bySeat = new Map<string, StaffCaller[]>();
  for (const one of staff) for (const seat of seatsOf(one)) bySeat.set(seat, [...(bySeat.get(seat) ?? []), one]);
  const at = (seats: readonly string[]) => [...new Set(seats.flatMap((seat) => bySeat.get(seat) ?? []))];
  return {
    at,
    clerksFor: (matter) =>
      at(
        centre.windows.windows.filter(({ matters }) => matters.includes(matter)).map(({ id }) => `window:${id}`),
      ).filter(({ posts }) => posts.some(({ kind }) => kind === 'clerk')),
  };
}
