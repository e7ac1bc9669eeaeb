/** Writing what a demonstration has changed, with what the worker would make of it; written again, nothing changes. */
import type { Office } from '../office.ts';
import { tellOf } from '../worker/project.ts';
import { keepRegisters } from '../worker/registers.ts';
import type { HeldCases } from './held-cases.ts';
import type { HeldReservations } from './held-reservations.ts';

interface Held {
  cases: HeldCases;
  reservations: HeldReservations;
}

type Registering = Pick<Office, 'store' | 'digestOf' | 'paperDigestOf' | 'library' | 'centres'>;

/** Documents sent to the store at once: well below what one message may hold. */
const AT_ONCE = 500;

function* slices<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += AT_ONCE) yield all.slice(from, from + AT_ONCE);
}

/**
 * What is reserved comes first, the cases that name it next, how far numbers are drawn last.
 * @returns resolves when all is written; what is written was taken before, so that work may go on meanwhile
 */
export function writeBatch(office: Registering, centre: string, held: Held): Promise<void> {
  const { store } = office;
  const { fresh, further } = held.cases.takeChanged();
  const { drawn, values } = held.reservations.takeChanged();
  const done = <T extends { pending: boolean }>(all: readonly T[]) => all.map((one) => ({ ...one, pending: false }));

  return (async () => {
    for (const some of slices(drawn)) await store.reservations.bring(centre, some, []);
    // What they say happened long ago: nobody is to be written to about it now.
    const messages = { ...store.messages, sendOnce: store.messages.keep };
    const told = { audit: store.audit, messages, seals: store.seals };
    for (const some of [...slices(fresh), ...slices(further)]) {
      await Promise.all([tellOf(told, some), keepRegisters(office, some)]);
    }
    for (const some of slices(fresh)) await store.cases.bring(done(some), []);
    for (const some of slices(further)) await store.cases.bring([], done(some));
    await store.reservations.bring(centre, [], values);
  })();
}
