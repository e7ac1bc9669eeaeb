/** Sweeping: reservations whose command never came about, attachments nobody submitted. */
import type { Office } from '../office.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const AT_ONCE = 100;

/**
 * Asks the case of every old reservation whether the command happened, and confirms or releases. Old by the clock of
 * the office, which dated it: by another, a demonstration set back would give away what a command still holds.
 */
export async function sweepReservations({ store, clock }: Office): Promise<void> {
  for (const held of await store.reservations.orphans(new Date(clock.now().getTime() - 2 * MINUTE), AT_ONCE)) {
    const { attempt } = held;
    if (held.case === undefined || held.command === undefined || attempt === undefined) continue;
    const owner = await store.cases.byId({ centre: held.centre, kind: 'system' }, held.case);
    const happened = owner?.commands.some((command) => command.key === held.command) === true;
    if (happened) await store.reservations.confirm(held.centre, held.case, held.command);
    else await store.reservations.release(held.centre, { case: held.case, command: held.command, attempt });
  }
}

/** A blank whose command never came about goes back into stock; one that was used is told by the events of its case. */
export async function sweepBlanks({ store, clock }: Office): Promise<void> {
  for (const held of await store.blanks.orphans(new Date(clock.now().getTime() - 2 * MINUTE), AT_ONCE)) {
    const { centre, command, attempt } = held;
    if (held.case === undefined || command === undefined || attempt === undefined) continue;
    const owner = await store.cases.byId({ centre, kind: 'system' }, held.case);
    if (owner?.commands.some(({ key }) => key === command)) continue;
    await store.blanks.release(centre, { case: held.case, command, attempt });
  }
}

/** Removes attachments that were uploaded and never submitted; a saved draft keeps its files for a month. */
export async function sweepFiles({ store }: Office): Promise<void> {
  for (const file of await store.files.unclaimed(new Date(Date.now() - 31 * DAY), AT_ONCE)) {
    await store.files.remove(file.centre, file._id);
  }
}
