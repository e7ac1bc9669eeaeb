/** What becomes of an entry: somebody else of the unit consents or returns it, or whoever entered it gives it up. */
import { earlierStates } from '../../../engine/index.ts';
import type { EarlierAnswerBody, EarlierRevealBody, EarlierRow, RevealShape } from '../../api/index.ts';
import { licenceKey } from '../cases/lookup.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { EarlierDocument } from '../store/earlier-repository.ts';
import { entryFor } from './entry-for.ts';
import { mayConsent, worksOn } from './reach.ts';
import { recordEarlier } from './record.ts';
import { earlierRowOf } from './rows.ts';

const changed = ({ state, answer, byName }: EarlierDocument) =>
  new Refusal('EARLIER_CHANGED', { facts: { who: answer?.name ?? byName, state: earlierStates[state] } });

/** A number that came into the register in the meantime is not taken over a second time. */
async function refuseKnown({ store }: Office, { centre, matter, lines }: EarlierDocument): Promise<void> {
  const keys = lines.map(({ record }) => licenceKey(record.number));
  const known = await store.licences.known(centre, matter, keys);
  const line = lines.find(({ record }) => known.has(licenceKey(record.number)));
  if (line) throw new Refusal('EARLIER_KNOWN_NOW', { facts: { row: line.row } });
}

async function answered(office: Office, caller: StaffCaller, found: EarlierDocument, done: boolean) {
  const now = await entryFor(office, caller, found._id);
  if (!done) throw changed(now);
  return earlierRowOf(office, caller, now);
}

export async function answerEarlier(
  office: Office,
  caller: StaffCaller,
  id: string,
  { consent, reason = '' }: EarlierAnswerBody,
): Promise<EarlierRow> {
  const found = await entryFor(office, caller, id);
  if (found.by === caller.id) throw new Refusal('EARLIER_OWN');
  if (found.state !== 'waiting') throw changed(found);
  if (!mayConsent(caller, found)) throw new Refusal('NOT_ALLOWED');
  const words = reason.trim();
  if (!consent && words === '') throw new Refusal('BODY_WRONG', { pointer: '/reason' });
  if (consent) await refuseKnown(office, found);
  const act = consent ? 'consentEarlier' : 'returnEarlier';
  await recordEarlier(office, caller, act, found, words === '' ? {} : { reason: words });
  const answer = {
    by: caller.id,
    name: caller.name,
    at: office.clock.now(),
    ...(words === '' ? {} : { reason: words }),
  };
  const done = await office.store.earlier.answer(found, consent ? 'entering' : 'returned', answer);
  return answered(office, caller, found, done);
}

export async function withdrawEarlier(office: Office, caller: StaffCaller, id: string): Promise<EarlierRow> {
  const found = await entryFor(office, caller, id);
  if (found.by !== caller.id) throw new Refusal('NOT_ALLOWED');
  if (found.state !== 'waiting' && found.state !== 'returned') throw changed(found);
  await recordEarlier(office, caller, 'withdrawEarlier', found);
  const answer = { by: caller.id, name: caller.name, at: office.clock.now() };
  return answered(office, caller, found, await office.store.earlier.withdraw(found, answer));
}

/** Whoever compares an entry with its paper reads one number whole, for a reason that is written down first. */
export async function revealEarlier(
  office: Office,
  caller: StaffCaller,
  id: string,
  { row, reason }: EarlierRevealBody,
): Promise<RevealShape> {
  const found = await entryFor(office, caller, id);
  if (!worksOn(caller, found)) throw new Refusal('NOT_ALLOWED');
  const line = found.lines.find((one) => one.row === row);
  if (!line || line.record.idNumber === '') throw new Refusal('NOT_FOUND', { pointer: '/row' });
  await recordEarlier(office, caller, 'revealEarlier', found, { row, reason: reason.trim() });
  return { value: line.record.idNumber };
}
