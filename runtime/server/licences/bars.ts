/** Bars to applying again: entered from events, read when somebody applies or promises. */
import type { Applicant, Bar } from '../../../engine/index.ts';
import { numberDigest } from '../cases/lookup.ts';
import { today } from '../cases/today.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';

export async function enterBars(
  { store, digestOf }: Pick<Office, 'store' | 'digestOf'>,
  found: readonly CaseDocument[],
): Promise<void> {
  for (const { _id, centre, matter, state, events } of found) {
    if (!state.barred) continue;
    const digest = numberDigest(state.applicant.idNumber, await digestOf(centre));
    await store.bars.enter(
      events.flatMap((event, index) =>
        event.kind === 'barred'
          ? [{ _id: `${_id}:${index + 1}`, centre, digest, matter, on: event.on, ...event.payload }]
          : [],
      ),
    );
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
