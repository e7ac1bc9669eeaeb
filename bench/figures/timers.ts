/** What a look for due cases costs among a hundred thousand open ones, and how long a thousand that are due take. */
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Office } from '../../runtime/server/office.ts';
import { wakeCases } from '../../runtime/server/worker/wake.ts';
import { startWorker } from '../../runtime/server/worker/worker.ts';
import { fillCounty, openCounty } from '../made/county.ts';
import { inFolder } from '../made/in-folder.ts';
import { inOffice } from '../made/in-office.ts';
import { median } from '../pairs.ts';
import type { Report } from '../run.ts';

const OPEN = Number(process.env.BENCH_OPEN ?? 100_000);
const DUE = Math.min(1000, OPEN / 10);
const TICKS = 300;
/** Cases of the county whose open ones are multiplied. */
const FILLED = 300;

const hundredths = (number: number): number => Math.round(number * 100) / 100;

/** The moment of the `nth` timed transition to come. */
async function momentOf({ connection }: Office, nth: number): Promise<Date> {
  const [found] = await connection
    .collection<{ wakeAt: Date }>('cases')
    .find({ wakeAt: { $exists: true } })
    .sort({ wakeAt: 1 })
    .skip(nth)
    .limit(1)
    .toArray();
  if (!found) throw new Error('nothing will ever be due');
  return found.wakeAt;
}

async function idle(office: Office): Promise<number[]> {
  const times: number[] = [];
  for (let tick = 0; tick < TICKS; tick++) {
    const start = performance.now();
    await wakeCases(office);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

/** Seconds until the worker of the product has done so many effects, whatever else it does meanwhile. */
async function worked(office: Office, effects: number): Promise<number> {
  let done = 0;
  const { cases } = office.store;
  const append: typeof cases.append = async (...change) => {
    const won = await cases.append(...change);
    if (won) done++;
    return won;
  };
  const start = performance.now();
  const worker = startWorker({ ...office, store: { ...office.store, cases: { ...cases, append } } });
  while (done < effects) await pause(20);
  const seconds = (performance.now() - start) / 1000;
  await worker.stop();
  return seconds;
}

export const figures = (report: Report): Promise<void> =>
  inFolder(async (folder) => {
    const [made, full] = [path.join(folder, 'made'), path.join(folder, 'full')];
    await fillCounty(made, FILLED);
    await openCounty(made, full, OPEN);
    await inOffice(full, async (office, clock) => {
      clock.move(new Date((await momentOf(office, 0)).getTime() - 1000), true);
      const times = await idle(office);
      const value = hundredths(times[Math.ceil(TICKS * 0.95) - 1] ?? NaN);
      const more = { p50: hundredths(median(times)), worst: hundredths(times.at(-1) ?? NaN), open: OPEN };
      report({ name: 'timers/tick', unit: 'ms', value, ...more });
      clock.move(await momentOf(office, DUE), true);
      report({ name: 'timers/due', unit: 's', value: hundredths(await worked(office, DUE)), due: DUE, open: OPEN });
    });
  });
