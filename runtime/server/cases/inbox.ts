/** What shared windows received for a unit that has not acted yet; from the window's side, what it has handed on. */
import type { Case, Stage } from '../../../engine/index.ts';
import type { InboxRow } from '../../api/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import type { Page } from '../store/cursor.ts';
import type { CaseListed } from '../store/case-repository.ts';
import { rowsOf } from './row.ts';
import { staffScope } from './scope-of.ts';

/** Stages at which a case has left the window and somebody else has it. */
const handedOn: readonly Stage[] = [
  'reviewing',
  'opining',
  'deciding',
  'forwarded',
  'producing',
  'delivering',
  'concluded',
  'archived',
];

interface Asked {
  side?: 'unit' | 'window';
  cursor?: string;
  limit: number;
}

export async function inboxOf(office: Office, caller: StaffCaller, asked: Asked): Promise<Page<InboxRow>> {
  const { side = 'unit', ...page } = asked;
  const scope = staffScope(caller);
  const question = side === 'unit' ? ofUnits(scope.units) : ofWindow(caller.window);
  if (!question) return { items: [] };
  const found = await office.store.cases.list(scope, { ...question, ...page });
  return { ...found, items: await arrivals(office, caller.centre, found.items) };
}

const ofUnits = (inbox: readonly string[]) => (inbox.length === 0 ? undefined : { inbox });
const ofWindow = (window: string | undefined) => (window === undefined ? undefined : { window, stages: handedOn });

async function arrivals(office: Office, centre: string, listed: readonly CaseListed[]): Promise<InboxRow[]> {
  const rows = await rowsOf(office, listed);
  const states = new Map(
    (
      await office.store.cases.states(
        centre,
        rows.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  );
  return rows.map((row) => ({ ...row, ...arrivalOf(office, centre, states.get(row.id)) }));
}

function arrivalOf({ centres }: Office, centre: string, one: Case | undefined) {
  const at = centres.byId(centre);
  const { receivedBy, receivedAt } = one ?? {};
  const windowName = at?.windowsById.get(receivedBy?.window ?? one?.window ?? '')?.name;
  return {
    departmentName: at?.units.get(one?.matter.department ?? '')?.name ?? '',
    ...(windowName === undefined ? {} : { windowName }),
    ...(receivedBy === undefined ? {} : { receivedBy: receivedBy.name }),
    ...(receivedAt === undefined ? {} : { receivedAt }),
  };
}
