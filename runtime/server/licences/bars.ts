/** Bars to applying again: entered and lifted by events, read when somebody applies or promises. */
import type { Applicant, Bar, BarKind, CaseEvent } from '../../../engine/index.ts';
import { numberDigest } from '../cases/lookup.ts';
import { today } from '../cases/today.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';

type Lifted = Extract<CaseEvent, { kind: 'barLifted' }>;

/** The id under which the register has the bar that was lifted: that of its kind the case entered last before. */
function idOfLifted({ _id, events }: CaseDocument, before: number, bar: BarKind): string {
  const index = events.findLastIndex(
    (event, at) => at < before && event.kind === 'barred' && event.payload.kind === bar,
  );
  return idOf(_id, index);
}

const idOf = (id: string, index: number): string => `${id}:${index + 1}`;

const liftingOf = ({ on, by, payload: { ground, authority, number } }: Lifted) => ({
  ...{ on, by: by.name, ground, authority, number },
});

/** Enters what these cases say; said again, nothing changes. */
export async function enterBars(
  { store, digestOf }: Pick<Office, 'store' | 'digestOf'>,
  found: readonly CaseDocument[],
): Promise<void> {
  for (const one of found) {
    const { _id, centre, matter, state, events } = one;
    if (!state.bars) continue;
    const digest = numberDigest(state.applicant.idNumber, await digestOf(centre));
    await store.bars.enter(
      events.flatMap((event, index) =>
        event.kind === 'barred'
          ? [{ _id: idOf(_id, index), centre, digest, matter, on: event.on, ...event.payload }]
          : [],
      ),
    );
    for (const [index, event] of events.entries()) {
      if (event.kind !== 'barLifted') continue;
      await store.bars.lift(centre, idOfLifted(one, index, event.payload.bar), liftingOf(event));
    }
  }
}

/** What stands against the applicant today. */
export async function barsAgainst(
  office: Pick<Office, 'store' | 'digestOf' | 'clock' | 'centres'>,
  centre: string,
  { idNumber }: Pick<Applicant, 'idNumber'>,
): Promise<Bar[]> {
  const digest = numberDigest(idNumber, await office.digestOf(centre));
  return office.store.bars.against(centre, [digest], today(office, centre));
}
