/** The home page of whoever is signed in, and how the matters of their unit stand. */
import { commandNames, lifecycle, systemCommands, type CommandKind, type Transition } from '../../../engine/index.ts';
import type { HomeShape, OverviewShape } from '../../api/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import type { Urgency } from '../store/tally-repository.ts';
import { daysAt } from './listing.ts';
import { rowsOf } from './row.ts';
import { dayStart } from './local-time.ts';
import { seatsOf, staffScope } from './scope-of.ts';

const SHOWN = 5;
/** Acts of one person in one day that are counted. */
const MANY = 1000;

/** The command of people each event is the record of; events that only follow others have none. */
const commandOf: ReadonlyMap<string, CommandKind> = new Map(
  Object.values(lifecycle).flatMap((row) =>
    (Object.entries(row) as [CommandKind, Transition][])
      .filter(([command]) => !systemCommands.some((own) => own === command))
      .flatMap(([command, { events }]) => events.map((event) => [event, command] as const)),
  ),
);

export async function homeOf(office: Office, caller: StaffCaller): Promise<HomeShape> {
  const { store } = office;
  const scope = staffScope(caller);
  const seats = seatsOf(caller);
  const days = daysAt(office, caller.centre);
  const [tallies, urgent, fresh, acts, inbox] = await Promise.all([
    store.tallies.waiting(scope, seats, days),
    store.cases.list(scope, { seats, due: { to: days.soon }, limit: SHOWN }),
    store.cases.moved(scope, seats, SHOWN),
    store.audit.ofAccount(caller.centre, caller.id, dayStart(office, caller.centre), MANY),
    store.tallies.inbox(caller.centre, scope.units),
  ]);
  const nameOf = await matterNames(office, caller.centre);
  return {
    waiting: tallies
      .map((one) => ({ ...one, matterName: nameOf(one.matter) }))
      .sort((a, b) => b.overdue - a.overdue || b.soon - a.soon || b.count - a.count),
    urgent: await rowsOf(office, urgent.items),
    fresh: await rowsOf(office, fresh),
    done: tallyActs(acts.map(({ act }) => act)),
    inbox,
  };
}

/** What somebody did, by command, the most frequent first. */
function tallyActs(events: readonly string[]): HomeShape['done'] {
  const counts = new Map<CommandKind, number>();
  for (const event of events) {
    const command = commandOf.get(event);
    if (command) counts.set(command, (counts.get(command) ?? 0) + 1);
  }
  return [...counts]
    .map(([command, count]) => ({ command, name: commandNames[command], count }))
    .sort((a, b) => b.count - a.count);
}

const none: Urgency = { count: 0, overdue: 0, today: 0, tomorrow: 0, soon: 0 };

export async function overviewOf(office: Office, caller: StaffCaller): Promise<OverviewShape> {
  const { tallies } = office.store;
  const scope = staffScope(caller);
  const days = daysAt(office, caller.centre);
  const since = `${days.today.slice(0, 7)}-01`;
  const [running, decided] = await Promise.all([tallies.running(scope, days), tallies.decided(scope, since)]);
  const nameOf = await matterNames(office, caller.centre);
  const ids = [...new Set([...running, ...decided].map(({ matter }) => matter))];
  const matters = ids.map((matter) => ({
    ...none,
    ...running.find((one) => one.matter === matter),
    matter,
    matterName: nameOf(matter),
    decided: decided.find((one) => one.matter === matter)?.count ?? 0,
  }));
  return { since, matters: matters.sort((a, b) => b.overdue - a.overdue || b.soon - a.soon || b.count - a.count) };
}

async function matterNames(office: Office, centre: string): Promise<(matter: string) => string> {
  const heads = new Map((await office.library.list(centre)).map((head) => [head.matter, head.listing.name]));
  return (matter) => heads.get(matter) ?? matter;
}
