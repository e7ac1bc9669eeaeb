/** A county full of cases: a year as `yichuang demo` makes it, and the same cases again under other numbers. */
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { mongo } from 'mongoose';
import { startStore } from '../../runtime/embedded/index.ts';
import { runProduct } from './child.ts';

interface Row {
  _id: string;
  number: string;
  matter: string;
  submitKey: string;
  stage: string;
  state: object;
  summary: object;
  search: string[];
}
export interface Crowd {
  cases: number;
  /** Cases that have not ended. */
  open: number;
  /** Mean size as stored, in bytes. */
  bytes: number;
}

/** Cases sent to the store at once. */
const AT_ONCE = 500;
const ended = ['concluded', 'withdrawn'];

/** A year of `cases` cases in a fresh folder. */
export async function fillCounty(dataDir: string, cases: number): Promise<void> {
  const code = await runProduct(['demo', '--cases', String(cases), '--seed', 'bench'], { DATA_DIR: dataDir });
  if (code !== 0) throw new Error(`the county could not be filled: ${code}`);
}

/** The same case under another id, number and key; its age stays, and with it its place in every list. */
const again = (row: Row, nth: number): Row => {
  const id = row._id.slice(0, 18) + nth.toString(16).padStart(6, '0');
  const number = `${row.number}${String(nth).padStart(3, '0')}`;
  return {
    ...row,
    _id: id,
    number,
    submitKey: `${row.submitKey}/${nth}`,
    state: { ...row.state, id, number },
    summary: { ...row.summary, id, number },
    search: [number, ...row.search.slice(1)],
  };
};

/**
 * Inserts `count` copies of these cases, numbered from `first`. Copies of one case come one after the other: they are
 * neighbours in every index, and a batch writes few pages.
 */
async function insertCopies(
  cases: mongo.Collection<Row>,
  rows: readonly Row[],
  { first, count }: { first: number; count: number },
): Promise<void> {
  if (rows.length === 0) throw new Error('no case of the county to copy');
  const batch: Row[] = [];
  const send = () => cases.insertMany(batch.splice(0), { ordered: false });
  for (const [at, row] of rows.entries()) {
    const own = Math.floor(count / rows.length) + (at < count % rows.length ? 1 : 0);
    for (let nth = 0; nth < own; nth++) {
      batch.push(again(row, first + nth));
      if (batch.length === AT_ONCE) await send();
    }
  }
  if (batch.length > 0) await send();
}

/** Copies the county of `from` to `to`, and its open cases there until `count` of them wait for something. */
export async function openCounty(from: string, to: string, count: number): Promise<void> {
  await cp(from, to, { recursive: true });
  await withCases(to, async (cases) => {
    const open = await cases.find({ wakeAt: { $exists: true } }).toArray();
    await insertCopies(cases, open, { first: 1, count: count - open.length });
  });
}

/** Works on the cases of a county that no server has open. */
async function withCases<T>(dataDir: string, work: (cases: mongo.Collection<Row>) => Promise<T>): Promise<T> {
  const store = await startStore({ dataDir: path.join(dataDir, 'store') });
  const client = await new mongo.MongoClient(store.uri).connect();
  try {
    return await work(client.db().collection<Row>('cases'));
  } finally {
    await client.close();
    await store.stop();
  }
}

/**
 * Adds cases that ended long ago, which nothing waits for, until the county of `dataDir` has `count`.
 * @param from the county they are copied from
 */
export async function growCounty(from: string, dataDir: string, count: number): Promise<void> {
  const rows = await withCases(from, (cases) => cases.find({ stage: { $in: ended } }).toArray());
  await withCases(dataDir, async (cases) => {
    const there = await cases.estimatedDocumentCount();
    await insertCopies(cases, rows, { first: there, count: count - there });
  });
}

/** Copies the county of `from` to `to`, where it has `times` as many cases: of one matter, or of all. */
export async function multiplyCounty(from: string, to: string, times: number, matter?: string): Promise<Crowd> {
  await cp(from, to, { recursive: true });
  return withCases(to, async (cases) => {
    const originals = await cases.find(matter === undefined ? {} : { matter }).toArray();
    await insertCopies(cases, originals, { first: 1, count: originals.length * (times - 1) });
    const size = originals.reduce((sum, row) => sum + mongo.BSON.calculateObjectSize(row), 0);
    const open = originals.filter(({ stage }) => stage !== 'concluded' && stage !== 'withdrawn').length;
    return { cases: originals.length * times, open: open * times, bytes: Math.round(size / originals.length) };
  });
}
