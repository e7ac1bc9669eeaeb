/** The embedded store as the server uses it: in its worker thread, through the driver, durable on commit. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import mongoose from 'mongoose';
import { startStore } from '../../runtime/embedded/index.ts';

type Figure = { name: string; value: number; unit: string; [key: string]: unknown };
type Cases = mongoose.mongo.Collection<{
  _id: number;
  centre: string;
  no: string;
  state: string;
  at: Date;
  text: string;
}>;

const WAYS = 20;
const SCANNED = 100_000;
const BATCH = 5_000;

const document = (_id: number) => ({
  _id,
  centre: '431100',
  no: `2026${String(_id).padStart(8, '0')}`,
  state: _id % 3 === 0 ? 'accepted' : 'received',
  at: new Date(1_700_000_000_000 + _id * 1000),
  text: '经营场所申报承诺'.repeat(12),
});

/** Acts a second, `ways` of them under way at once. */
async function rate(ways: number, count: number, act: (n: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const started = performance.now();
  const worker = async (): Promise<void> => {
    while (next < count) await act(next++);
  };
  await Promise.all(Array.from({ length: ways }, worker));
  return Math.round((count / (performance.now() - started)) * 1000);
}

async function measure(cases: Cases, report: (figure: Figure) => void): Promise<void> {
  let id = 0;
  const acts: [name: string, count: number, act: (n: number) => Promise<unknown>][] = [
    ['store/insert', 2000, () => cases.insertOne(document(id++))],
    ['store/find', 4000, (n) => cases.findOne({ centre: '431100', no: document((n * 37) % id).no })],
    ['store/update', 2000, (n) => cases.updateOne({ _id: (n * 37) % id }, { $set: { state: `s${n}` } })],
  ];
  for (const [name, count, act] of acts) {
    await rate(WAYS, 200, act);
    const value = await rate(1, count, act);
    report({ name, value, unit: '/s', [`ways${WAYS}`]: await rate(WAYS, count * 2, act) });
  }
}

async function lag(cases: Cases, report: (figure: Figure) => void): Promise<void> {
  await cases.deleteMany({});
  for (let from = 0; from < SCANNED; from += BATCH)
    await cases.insertMany(Array.from({ length: BATCH }, (_, i) => document(from + i)));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const started = performance.now();
  const found = await cases.countDocuments({ text: 'nowhere' });
  const scan = Math.round(performance.now() - started);
  delay.disable();
  if (found !== 0) throw new Error('the scan found what is not there');
  report({ name: 'store/lag', value: Math.round(delay.max / 1e5) / 10, unit: 'ms', scanMs: scan, documents: SCANNED });
}

export async function figures(report: (figure: Figure) => void): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'store-'));
  const store = await startStore({ dataDir });
  const client = await new mongoose.mongo.MongoClient(store.uri, { maxPoolSize: WAYS }).connect();
  try {
    const cases: Cases = client.db().collection('cases');
    await cases.createIndexes([{ key: { centre: 1, no: 1 }, unique: true }, { key: { centre: 1, state: 1, at: -1 } }]);
    await measure(cases, report);
    await lag(cases, report);
  } finally {
    await client.close();
    await store.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
