/**
 * The limits of open cases follow the calendar: when a year's notice came in late or was changed, each is counted again.
 * Where a due day moved, that is an event of the case, told to the applicant; where none did, only lists are renewed.
 */
import {
  buildCalendar,
  type Calendar,
  type CalendarYear,
  decide,
  endStages,
  startedSince,
  stages,
  type Stage,
  further,
} from '../../../engine/index.ts';
import { standingOf } from '../centre/standing.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import { systemActor } from './actors.ts';
import { contextOf, openDossier } from './dossier.ts';
import { everyCase } from './every-case.ts';
import { digestOfCommand } from './perform.ts';
import { projectionOf } from './projection.ts';

/** What due days were told by, and since when (instant in UTC) by the calendar named by `hash`. */
export interface ChangedCalendar {
  before: readonly CalendarYear[];
  hash: string;
  seenAt: string;
}

const open = (Object.keys(stages) as Stage[]).filter((stage) => !endStages.includes(stage));
const command = { kind: 'recount' } as const;

/**
 * Counts every open case again; safe to begin anew when it was cut short.
 * @returns how many cases were looked at, and in how many a due day moved
 */
export async function recount(
  office: Office,
  centre: string,
  changed: ChangedCalendar,
): Promise<{ looked: number; moved: number }> {
  const { cases, versions } = office.store;
  const counted = { looked: 0, moved: 0 };
  const before = buildCalendar(changed.before);
  const recountAll = async (found: AsyncGenerator<CaseDocument>) => {
    for await (const one of found) {
      counted.looked += 1;
      if (await recountOne(office, one, changed, before)) counted.moved += 1;
    }
  };
  for (const matter of await versions.matters(centre)) {
    for (const stage of open) {
      await recountAll(everyCase((after, limit) => cases.atStage(centre, matter, stage, after, limit)));
    }
    await recountAll(everyCase((after, limit) => cases.followedUp(centre, matter, after, limit)));
  }
  return counted;
}

/** A case that cannot be opened must not keep the others from being counted. */
async function recountOne(
  office: Office,
  found: CaseDocument,
  changed: ChangedCalendar,
  calendarBefore: Calendar,
): Promise<boolean> {
  const key = `system:recount:${changed.hash}`;
  if (found.commands.some((given) => given.key === key)) return true;
  const { store, log } = office;
  const { state: one, centre, events } = found;
  try {
    const standing = await standingOf(office, one);
    const context = {
      ...contextOf(office, await openDossier(office, one), standing, systemActor),
      calendarBefore,
    };
    const digest = await office.digestOf(centre);
    // Whose clocks began after the change was told by the new calendar already.
    const decided = startedSince(events, changed.seenAt) ? undefined : decide(one, command, context);
    if (!decided?.ok) {
      await store.cases.reproject(found, projectionOf(one, context, digest));
      return false;
    }
    const next = further(one, decided.events);
    const change = projectionOf(next, context, digest);
    return await store.cases.append(found, decided.events, change, { key, hash: digestOfCommand(command) });
  } catch (error) {
    log.error({ err: error, case: found._id }, '办件没有按新的日历重新计算');
    return false;
  }
}
