/**
 * Submitting an application over HTTP: against a server that only parses and writes, and at a steady pace.
 * Server, store and rival are processes of their own. `BENCH_SECONDS` shortens the steady pace.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mongo } from 'mongoose';
import { anApplication } from '../made/application.ts';
import { Browser } from '../made/browser.ts';
import { launch, launchServer, launchStore, rival } from '../made/child.ts';
import { pairs, share } from '../pairs.ts';
import type { Report } from '../run.ts';

/** Requests under way at once while sides are compared: the windows of a small hall. */
const WAYS = 8;
const PER_SECOND = 20;
/** For each side of a pair. */
const MILLISECONDS = 2000;
/** A hall's server runs for months; until its code is compiled a request costs it three times as much. */
const WARM_UP = 20_000;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 60);

let turn = 0;
const submission = (browser: Browser, application: string) => () =>
  browser.json('POST', '/api/my/cases', application, { 'idempotency-key': `bench-${process.pid}-${++turn}` });

const manyOf = (run: () => Promise<unknown>) => () => Promise.all(Array.from({ length: WAYS }, run));

/** Milliseconds of every submission, sent at the pace whether or not the ones before are answered. */
async function steady(run: () => Promise<unknown>, seconds: number): Promise<number[]> {
  const times: number[] = [];
  const sent: Promise<unknown>[] = [];
  const start = performance.now();
  for (let count = 0; count < seconds * PER_SECOND; count++) {
    await pause(Math.max(0, start + (count * 1000) / PER_SECOND - performance.now()));
    const at = performance.now();
    sent.push(run().then(() => times.push(performance.now() - at)));
  }
  await Promise.all(sent);
  return times;
}

/** Waits until the worker has projected every case. */
const settled = (cases: mongo.Collection) => async () => {
  while ((await cases.countDocuments({ pending: true }, { limit: 1 })) > 0) await pause(20);
};

export async function figures(report: Report): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const store = await launchStore(dataDir);
  const server = await launchServer({ MONGODB_URI: store.said });
  const client = await new mongo.MongoClient(store.said).connect();
  const browser = new Browser(server.said);
  try {
    const rest = settled(client.db().collection('cases'));
    await browser.signIn('15400000001');
    const application = JSON.stringify(await anApplication(browser));
    const ours = submission(browser, application);
    await ours();
    await rest();

    const bare = await launch(rival('bare-submit'), /localhost:(\d+)/, { STORE: store.said });
    const other = new Browser(bare.said);
    const theirs = submission(other, application);
    const compared = await pairs(manyOf(ours), manyOf(theirs), MILLISECONDS, rest, WARM_UP);
    const value = Math.round(compared.value / WAYS);
    report({ name: 'http/submit', unit: 'µs', against: 'bare Express 5 + driver', ...compared, value, ways: WAYS });
    other.close();
    await bare.end('SIGKILL');

    const times = await steady(ours, SECONDS);
    const more = { p50: share(times, 0.5), worst: share(times, 1), perSecond: PER_SECOND, seconds: SECONDS };
    report({ name: 'http/submit-p95', unit: 'ms', value: share(times, 0.95), ...more });
  } finally {
    browser.close();
    await client.close();
    await server.end();
    await store.end();
    await rm(dataDir, { recursive: true, force: true });
  }
}
