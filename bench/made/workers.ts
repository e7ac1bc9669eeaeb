/** Applications nobody answers, and three servers whose workers all want to accept them when the five days are over. */
import { setTimeout as pause } from 'node:timers/promises';
import { anApplication } from './application.ts';
import { Browser } from './browser.ts';
import { type Child, launchServer, launchStore } from './child.ts';
import { kept, type Kept } from './kept.ts';

export interface Working {
  dataDir: string;
  cases: number;
}
export interface Worked {
  cases: number;
  /** Cases that were not accepted, and cases that were accepted more than once. */
  undone: number;
  repeated: number;
  /** Acceptances that do not hold from the day of receipt, or do not say when they were made. */
  undated: number;
  badSerials: number;
  unlogged: number;
  /** Milliseconds from the moment the office knew to the last acceptance. */
  took: number;
}

const DAY = 86_400_000;
/** A lease is held for 15 seconds; whoever is frozen longer has lost it. */
const FROZEN = 20_000;
/** Nothing more happens once so long nothing did. */
const QUIET = 10_000;

const accepted = ({ events }: Kept['cases'][number]) => events.filter(({ kind }) => kind === 'accepted');

async function move(server: Child, to: Date): Promise<void> {
  const clerk = new Browser(server.said);
  await clerk.json('PUT', '/api/demo/clock', { now: to.toISOString(), frozen: false });
  clerk.close();
}

/** Waits until as many were accepted as there are, or nothing happens any more. */
async function settled(uri: string, cases: number): Promise<Kept> {
  let [before, since] = [-1, Date.now()];
  for (;;) {
    const found = await kept(uri);
    const done = found.cases.filter((one) => accepted(one).length > 0).length;
    if (done === cases || (done === before && Date.now() - since > QUIET)) return found;
    if (done !== before) [before, since] = [done, Date.now()];
    await pause(500);
  }
}

function judged({ cases, entries, badSerials }: Kept, wanted: number, receivedOn: string): Omit<Worked, 'took'> {
  const all = cases.map(accepted);
  const dated = all.flat().filter(({ on, payload }) => payload.deemedFrom === receivedOn && on > receivedOn);
  const events = cases.reduce((sum, one) => sum + one.events.length, 0);
  return {
    cases: cases.length,
    undone: wanted - all.filter((own) => own.length > 0).length,
    repeated: all.filter((own) => own.length > 1).length,
    undated: all.flat().length - dated.length,
    badSerials,
    unlogged: Math.abs(entries - events),
  };
}

export async function workers({ dataDir, cases }: Working): Promise<Worked> {
  const store = await launchStore(dataDir);
  const environment = { DATA_DIR: dataDir, MONGODB_URI: store.said };
  const servers: Child[] = [];
  for (let nth = 0; nth < 3; nth++) servers.push(await launchServer(environment));
  const [frozen, dying, steady] = servers as [Child, Child, Child];
  try {
    const applicant = new Browser(steady.said);
    await applicant.signIn('15400000001');
    const application = await anApplication(applicant);
    for (let nth = 0; nth < cases; nth++)
      await applicant.json('POST', '/api/my/cases', application, { 'idempotency-key': `workers-${nth}` });
    const received = (await kept(store.said)).cases[0]?.events[0]?.on ?? '';
    applicant.close();

    // A fortnight later nobody has answered; each office learns of it at once.
    const later = new Date(Date.now() + 14 * DAY);
    const from = performance.now();
    await Promise.all(servers.map((server) => move(server, later)));
    await pause(2000);
    frozen.freeze(true);
    await pause(1000);
    await dying.end('SIGKILL');
    await pause(FROZEN);
    frozen.freeze(false);
    const found = await settled(store.said, cases);
    const took = Math.round(performance.now() - from);
    return { ...judged(found, cases, received), took };
  } finally {
    frozen.freeze(false);
    for (const server of servers) await server.end();
    await store.end();
  }
}
