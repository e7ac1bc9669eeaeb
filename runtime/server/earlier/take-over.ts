/** Takes licences over into the register once their entry was consented to, some at a time; taken over again, nothing changes. */
import { momentAt, takenOver, type EarlierRecord } from '../../../engine/index.ts';
import { licenceKey, nameKey, numberDigest, type Digest } from '../cases/lookup.ts';
import { isMadePublic, publicHolder } from '../decisions/made-public.ts';
import type { Office } from '../office.ts';
import type { DecisionDocument } from '../store/decision-repository.ts';
import type { EarlierDocument, EarlierLine } from '../store/earlier-repository.ts';

type Registering = Pick<Office, 'store' | 'digestOf' | 'library' | 'centres'>;

const AT_ONCE = 50;
const ENTRIES = 5;

function decisionOf({ id, record }: EarlierLine, entry: EarlierDocument, takenOn: string): DecisionDocument {
  const { number, holder, holderKind, issuedOn, validFrom, validTo }: EarlierRecord = record;
  const { centre, matter, matterName, unit } = entry;
  return {
    ...{ _id: id, centre, matter, matterName, unit, on: issuedOn, licence: number, validFrom, takenOn },
    ...(validTo === undefined ? {} : { validTo }),
    ...{ ...publicHolder(holderKind, holder), search: [licenceKey(number)], version: 1 },
  };
}

async function takeOne(
  { store }: Registering,
  entry: EarlierDocument,
  line: EarlierLine,
  { digest, takenOn, isPublic }: { digest: Digest; takenOn: string; isPublic: boolean },
): Promise<void> {
  const { _id, centre, matter, matterName, name, places, byName, answer } = entry;
  const { number, holder, idNumber } = line.record;
  const holderDigest = numberDigest(idNumber, digest);
  const origin = { entry: _id, matter, matterName, enteredBy: byName, consentedBy: answer?.name ?? '', takenOn };
  const version = takenOver(line.record, holderDigest, { name, row: line.row, ...origin });
  const keys = { places, search: [licenceKey(number), holderDigest], name: nameKey(holder) };
  await Promise.all([
    store.licences.enter(centre, line.id, version, keys),
    ...(isPublic ? [store.decisions.publish(decisionOf(line, entry, takenOn))] : []),
  ]);
}

async function takeEntry(office: Registering, entry: EarlierDocument): Promise<void> {
  const { store, digestOf, library, centres } = office;
  const { centre, matter, lines } = entry;
  const offset = centres.byId(centre)?.centre.utcOffset ?? '+08:00';
  const published = await library.inForce(centre, matter);
  const how = {
    digest: await digestOf(centre),
    takenOn: momentAt((entry.answer?.at ?? entry.at).toISOString(), offset).date,
    isPublic: published !== undefined && isMadePublic(published.matter),
  };
  for (let from = entry.entered; from < lines.length; from += AT_ONCE) {
    const some = lines.slice(from, from + AT_ONCE);
    await Promise.all(some.map((line) => takeOne(office, entry, line, how)));
    await store.earlier.progress(entry, from + some.length);
  }
  await store.earlier.finish(entry);
}

/** @returns whether there may be more */
export async function takeOverEarlier(office: Registering): Promise<boolean> {
  const found = await office.store.earlier.entering(ENTRIES);
  for (const entry of found) await takeEntry(office, entry);
  return found.length === ENTRIES;
}
