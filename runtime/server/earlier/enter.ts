/**
 * Enters licences issued before 一窗, one by hand or all of a file; they wait for the consent of somebody else. The audit
 * entry is written first; a submission counts once however often it is sent.
 */
import { earlierStates, type EarlierKind } from '../../../engine/index.ts';
import type { EarlierBody, EarlierRow } from '../../api/index.ts';
import { newId } from '../accounts/secret.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { readSentTable } from '../sheets/read-table.ts';
import type { EarlierDocument } from '../store/earlier-repository.ts';
import { everywhere } from '../store/scope.ts';
import { entryFor } from './entry-for.ts';
import { type Judged, judgeLine, judgeTable, refuseFaulty, waitingKey } from './judge.ts';
import { kindNamed, type KindNamed } from './kinds.ts';
import { recordEarlier } from './record.ts';
import type { SentTable } from './receive.ts';
import { earlierRowOf } from './rows.ts';

interface Submission extends KindNamed {
  /** The returned entry it puts right. */
  replaces?: string;
  file?: string;
}

type Judge = (kind: EarlierKind, own: readonly string[]) => Promise<Judged>;

export const enterLine = (office: Office, caller: StaffCaller, { line, ...named }: EarlierBody, key: string) =>
  enter(office, caller, named, key, (kind, own) => judgeLine(office, caller, kind, line, own));

export async function enterFile(
  office: Office,
  caller: StaffCaller,
  named: KindNamed & { replaces?: string },
  { name, bytes }: SentTable,
  key: string,
): Promise<EarlierRow> {
  const table = readSentTable(bytes);
  return enter(office, caller, { ...named, file: name }, key, (kind, own) =>
    judgeTable(office, caller, kind, table, own),
  );
}

async function enter(
  office: Office,
  caller: StaffCaller,
  submission: Submission,
  key: string,
  judge: Judge,
): Promise<EarlierRow> {
  const { store } = office;
  const kind = await kindNamed(office, caller, submission);
  const own = `${caller.id}:${key}`;
  const before = await store.earlier.bySubmission(caller.centre, own);
  if (before) return earlierRowOf(office, caller, before);
  const { replaces } = submission;
  const returned = replaces === undefined ? undefined : await returnedEntry(office, caller, kind, replaces);
  const judged = await judge(kind, returned?.numbers ?? []);
  refuseFaulty(judged);
  const entry = entryOf(office, caller, kind, judged, submission, own);
  const act = returned ? 'correctEarlier' : 'enterEarlier';
  await recordEarlier(office, caller, act, { ...entry, _id: returned?._id ?? entry._id });
  const done = returned
    ? await store.earlier.correct(returned, correctedBy(entry), own)
    : await store.earlier.add(entry);
  const now = await store.earlier.bySubmission(caller.centre, own);
  if (now) return earlierRowOf(office, caller, now);
  if (done) throw new Refusal('INTERNAL');
  throw await lost(office, entry, returned);
}

/** Why it was not entered: one of its numbers was, in the meantime; or what it puts right is no longer as it was. */
async function lost({ store }: Office, entry: EarlierDocument, returned: EarlierDocument | undefined) {
  const { centre, matter, lines, numbers = [] } = entry;
  const others = numbers.filter((number) => returned?.numbers?.includes(number) !== true);
  const waiting = await store.earlier.waiting(centre, others);
  const line = lines.find(({ record }) => waiting.has(waitingKey(matter, record.number)));
  if (line) return new Refusal('EARLIER_TAKEN', { facts: { number: line.record.number } });
  return new Refusal('EARLIER_CHANGED', { facts: { who: entry.byName, state: earlierStates.waiting } });
}

/** What the caller entered, somebody returned, and is of the same kind. */
async function returnedEntry(
  office: Office,
  caller: StaffCaller,
  { matter, licence }: EarlierKind,
  id: string,
): Promise<EarlierDocument> {
  const found = await entryFor(office, caller, id);
  const isOfKind = found.matter === matter && found.licence === licence;
  if (found.by !== caller.id || found.state !== 'returned' || !isOfKind) {
    throw new Refusal('NOT_FOUND', { pointer: '/replaces' });
  }
  return found;
}

const correctedBy = ({ lines, numbers = [], count, at, file }: EarlierDocument) => ({
  ...{ lines, numbers, count, at },
  ...(file === undefined ? {} : { file }),
});

/** Ids in the order of the table: of lists that begin with the newest the first line is the first. */
const lineId = (at: number): string => newId().slice(0, -4) + (0xffff - at).toString(16);

function entryOf(
  { clock }: Office,
  caller: StaffCaller,
  { licence, name, matter, matterName, unit }: EarlierKind,
  { entered }: Judged,
  { file }: Submission,
  submission: string,
): EarlierDocument {
  return {
    ...{ _id: newId(), centre: caller.centre, unit, places: [everywhere, unit] },
    ...{ matter, matterName, licence, name, state: 'waiting' },
    ...(file === undefined ? {} : { file }),
    ...{ by: caller.id, byName: caller.name, at: clock.now(), count: entered.length, entered: 0 },
    numbers: entered.map(({ record }) => waitingKey(matter, record.number)),
    lines: entered.map((one, at) => ({ ...one, id: lineId(at) })),
    ...{ submissions: [submission], revision: 1 },
  };
}
