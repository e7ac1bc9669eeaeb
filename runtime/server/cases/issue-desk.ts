/** Results ready to be handed out or posted, and what was posted and has not arrived. */
import { maskName, unprinted, unsealed, type Case } from '../../../engine/index.ts';
import type { CaseRow, IssueRow } from '../../api/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import type { Page } from '../store/cursor.ts';
import { lookFor } from './lookup.ts';
import { rowsOf } from './row.ts';
import { seatsOf, staffScope } from './scope-of.ts';

interface Asked {
  way?: 'pickUp' | 'mail';
  state?: 'ready' | 'sent';
  words?: string;
  cursor?: string;
  limit: number;
}

/** Only what the caller may hand out: cases that wait at one of the caller's own seats. */
export async function issueDesk(office: Office, caller: StaffCaller, asked: Asked): Promise<Page<IssueRow>> {
  const { way, state = 'ready', words, ...page } = asked;
  const looked = words === undefined ? {} : lookFor(words, await office.digestOf(caller.centre));
  const found = await office.store.cases.list(staffScope(caller), {
    seats: seatsOf(caller),
    stages: ['delivering'],
    delivery: { handedOut: state === 'sent', ...(way === undefined ? {} : { way }) },
    ...looked,
    ...page,
  });
  const rows = await rowsOf(office, found.items);
  const states = await office.store.cases.states(
    caller.centre,
    rows.map(({ id }) => id),
  );
  const byId = new Map(states.map((one) => [one.id, one]));
  return { ...found, items: rows.flatMap((row) => issueRows(row, byId.get(row.id))) };
}

function issueRows(row: CaseRow, one: Case | undefined): IssueRow[] {
  if (!one) return [];
  const { result, handedOut, delivery } = one;
  const { way, address } = delivery;
  const waiting = unsealed(one).length;
  const bare = unprinted(one).length;
  return [
    {
      ...row,
      way,
      ...(result === undefined ? {} : { resultName: result.name }),
      ...(result?.number === undefined ? {} : { resultNumber: result.number }),
      ...receiverOf(one),
      ...(waiting > 0 ? { unsealed: waiting } : {}),
      ...(bare > 0 ? { unprinted: bare } : {}),
      ...(way === 'mail' && address !== undefined ? { address } : {}),
      ...(handedOut === undefined ? {} : { sentOn: handedOut.at }),
      ...(handedOut?.trackingNumber === undefined ? {} : { trackingNumber: handedOut.trackingNumber }),
    },
  ];
}

/** An envelope needs the whole name and the telephone number; at the window the paper shown is looked at. */
function receiverOf({ applicant, delivery: { way } }: Case): Pick<IssueRow, 'receiver' | 'mobile'> {
  const { agent, legalRepresentative, name, mobile } = applicant;
  const receiver = agent?.name ?? legalRepresentative ?? name;
  return way === 'mail' ? { receiver, mobile: agent?.mobile ?? mobile } : { receiver: maskName(receiver) };
}
