/** Entries of earlier licences as desks read them; numbers of persons are covered, and names to whoever only looks on. */
import {
  applicantKinds,
  earlierColumns,
  earlierStates,
  identityKinds,
  maskIdNumber,
  maskName,
  type EarlierKind,
} from '../../../engine/index.ts';
import type { EarlierEntryShape, EarlierLineRow, EarlierLineShape, EarlierRow } from '../../api/index.ts';
import { centreOf } from '../centre/centre-of.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import { cursorOf, readCursor } from '../store/cursor.ts';
import type { EarlierDocument, EarlierLine, EarlierListed } from '../store/earlier-repository.ts';
import { kindNamed } from './kinds.ts';
import { mayConsent, worksOn } from './reach.ts';

export function earlierRowOf(office: Pick<Office, 'centres'>, caller: StaffCaller, entry: EarlierListed): EarlierRow {
  const { _id: id, name, matter, licence, matterName, unit, state, count, entered, file, byName, at, answer } = entry;
  return {
    ...{ id, name, matter, licence, matterName, state, count, entered },
    ...{ unitName: centreOf(office, caller).units.get(unit)?.name ?? unit, stateName: earlierStates[state] },
    ...{ by: byName, at: at.toISOString(), mayConsent: mayConsent(caller, entry), mine: entry.by === caller.id },
    ...(file === undefined ? {} : { file }),
    ...(answer ? { answeredBy: answer.name, answeredAt: answer.at.toISOString() } : {}),
    ...(answer?.reason === undefined ? {} : { reason: answer.reason }),
  };
}

function lineOf({ row, id, record }: EarlierLine, isTheirs: boolean, isEntered: boolean): EarlierLineRow {
  const { number, holderKind, holder, idKind, idNumber, issuer, issuedOn, validFrom, validTo, archive, note } = record;
  const isPerson = holderKind === 'person';
  return {
    ...{ row, number, issuer, issuedOn, validFrom, archive },
    holderName: isPerson && !isTheirs ? maskName(holder) : holder,
    ...{ idKindName: identityKinds[idKind], idNumber: isPerson ? maskIdNumber(idNumber) : idNumber },
    ...(validTo === undefined ? {} : { validTo }),
    ...(note === undefined ? {} : { note }),
    ...(isEntered ? { licence: id } : {}),
  };
}

/** The one line of a returned entry as it was typed, for whoever typed it. */
function typedLine({ lines: [line] }: EarlierDocument, kind: Pick<EarlierKind, 'ends' | 'holders'>): EarlierLineShape {
  if (!line) return {};
  const { record } = line;
  const said = {
    ...record,
    holderKind: applicantKinds[record.holderKind],
    idKind: identityKinds[record.idKind],
  };
  return Object.fromEntries(
    earlierColumns(kind).flatMap(({ id }) => (said[id] === undefined ? [] : [[id, said[id]] as const])),
  );
}

/** A page of the lines of an entry, in the order of its table. */
export async function earlierEntryOf(
  office: Office,
  caller: StaffCaller,
  entry: EarlierDocument,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<EarlierEntryShape> {
  const [from = '0'] = cursor === undefined ? [] : readCursor(cursor, 1);
  const start = Number(from) || 0;
  const shown = entry.lines.slice(start, start + limit);
  const isTheirs = worksOn(caller, entry);
  const more = start + limit < entry.lines.length;
  const isEntered = entry.state === 'entered';
  const row = earlierRowOf(office, caller, entry);
  const putsRight = row.mine && entry.state === 'returned' && entry.file === undefined;
  const kind = putsRight ? await kindNamed(office, caller, entry) : undefined;
  return {
    entry: row,
    items: shown.map((line) => lineOf(line, isTheirs, isEntered)),
    ...(more ? { next: cursorOf([String(start + limit)]) } : {}),
    ...(kind ? { line: typedLine(entry, kind) } : {}),
  };
}
