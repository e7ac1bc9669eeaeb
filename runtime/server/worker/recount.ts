/** Notices that the calendar of a centre is not the one its due days were told by, and has every open case counted again. */
import { createHash } from 'node:crypto';
import type { CompiledCentre } from '../../../engine/index.ts';
import { recount } from '../cases/recount.ts';
import type { Office } from '../office.ts';

const hashOf = (years: CompiledCentre['calendarYears']): string =>
  createHash('sha256').update(JSON.stringify(years)).digest('hex');

/** Versions of centres whose calendar this process knows to be kept. */
const kept = new WeakMap<Office, WeakSet<CompiledCentre>>();

export async function recountByCalendar(office: Office): Promise<void> {
  const known = kept.get(office) ?? new WeakSet<CompiledCentre>();
  kept.set(office, known);
  for (const centre of office.centres.all) {
    if (known.has(centre)) continue;
    await follow(office, centre);
    known.add(centre);
  }
}

async function follow(office: Office, { centre: { id }, calendarYears: years }: CompiledCentre): Promise<void> {
  const { calendars, audit } = office.store;
  const hash = hashOf(years);
  const told = await calendars.of(id);
  if (!told) return calendars.keep(id, { hash, years });
  if (told.hash === hash) return;

  const now = office.clock.now();
  const added = years.map(({ year }) => year).filter((year) => !told.years.some((known) => known.year === year));
  const next = told.next?.hash === hash ? told.next : { hash, seenAt: now.toISOString() };
  if (next !== told.next) {
    const detail = { years: years.map(({ year }) => year), added };
    await audit.write({
      ...{ centre: id, at: now, actor: '系统', act: 'calendarChanged', object: 'calendar', outcome: 'done', detail },
    });
    await calendars.see(id, next);
  }
  const counted = await recount(office, id, { before: told.years, ...next });
  await calendars.keep(id, { hash, years, recounted: { at: now.toISOString(), added, ...counted } });
  office.log.info({ centre: id, added, ...counted }, '已按新的日历重新计算期限');
}
