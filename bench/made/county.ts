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

/** Copies the county of `from` to `to`, and its open cases there until `count` of them wait for something. */
export async function openCounty(from: string, to: string, count: number): Promise<void> {
  await cp(from, to, { recursive: true });
  await withCases(to, async (cases) => {
    const open = await cases.find({ wakeAt: { $exists: true } }).toArray();
    if (open.length === 0) throw new Error('no case of the county is open');
    for (let made = open.length; made < count; made += open.length) {
      const nth = made / open.length;
      await cases.insertMany(
        open.slice(0, count - made).map((row) => again(row, nth)),
        { ordered: false },
      );
    }
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
  if (rows.length === 0) throw new Error('no case of the county has ended');
  await withCases(dataDir, async (cases) => {
    const there = await cases.estimatedDocumentCount();
    for (let missing = count - there, nth = there; missing > 0; nth++) {
      const copies = rows.slice(0, missing).map((row) => again(row, nth));
      await cases.insertMany(copies, { ordered: false });
      missing -= copies.length;
    }
  });
}

/** Copies the county of `from` to `to`, where it has `times` as many cases: of one matter, or of all. */
export async function multiplyCounty(from: string, to: string, times: number, matter?: string): Promise<Crowd> {
  await cp(from, to, { recursive: true });
  return withCases(to, async (cases) => {
    const originals = await cases.find(matter === undefined ? {} : { matter }).toArray();
    for (let nth = 1; nth < times; nth++) {
      for (let at = 0; at < originals.length; at += AT_ONCE) {
        const copies = originals.slice(at, at + AT_ONCE).map((row) => again(row, nth));
        await cases.insertMany(copies, { ordered: false });
      }
    }
    const size = originals.reduce((sum, row) => sum + mongo.BSON.calculateObjectSize(row), 0);
    const open = originals.filter(({ stage }) => stage !== 'concluded' && stage !== 'withdrawn').length;
    return { cases: originals.length * times, open: open * times, bytes: Math.round(size / originals.length) };
  });
}
