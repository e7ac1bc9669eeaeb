/** What is in the store of a county after all, read past the server: cases, their events, serials, the audit log. */
import { mongo } from 'mongoose';
import { setTimeout as pause } from 'node:timers/promises';

interface Row {
  _id: string;
  number: string;
  submitKey: string;
  version: number;
  state: { documents: readonly { number?: string }[] };
  events: readonly { kind: string; at: string; on: string; payload: Record<string, unknown> }[];
}
interface Serial {
  pool: string;
  value: number;
  state: string;
  case?: string;
}

export interface Kept {
  cases: readonly Row[];
  /** Entries of the audit log about events of cases. */
  entries: number;
  /** Serials missing in a series that nobody gave back, serials used twice, and serials held by nobody any more. */
  badSerials: number;
}

const serialOf = (number = ''): [series: string, value: number] | undefined => {
  const [, series, value] = /^(.+)〔\d{4}〕(\d+)号$/.exec(number) ?? [];
  return series === undefined ? undefined : [series, Number(value)];
};

/** Serials of each series as the papers bear them. */
function borne(cases: readonly Row[]): Map<string, number[]> {
  const series = new Map<string, number[]>();
  for (const { number } of cases.flatMap(({ state }) => state.documents)) {
    const [name, value] = serialOf(number) ?? [];
    if (name !== undefined && value !== undefined) series.set(name, [...(series.get(name) ?? []), value]);
  }
  return series;
}

/** A series is whole when each number up to its last is on one paper, or was given back and waits to be drawn. */
function badSerials(cases: readonly Row[], serials: readonly Serial[]): number {
  let bad = serials.filter(({ state }) => state === 'held').length;
  for (const [name, values] of borne(cases)) {
    const free = serials.filter(({ pool, state }) => pool.startsWith(`series:${name}:`) && state === 'free');
    const known = [...values, ...free.map(({ value }) => value)];
    bad += known.length - new Set(known).size + Math.max(...known) - new Set(known).size;
  }
  return bad;
}

/** Waits until the worker has nothing left to project, then reads everything. */
export async function kept(uri: string): Promise<Kept> {
  const client = await new mongo.MongoClient(uri).connect();
  const store = client.db();
  try {
    while ((await store.collection('cases').countDocuments({ pending: true }, { limit: 1 })) > 0) await pause(100);
    const cases = await store.collection<Row>('cases').find().toArray();
    const serials = await store.collection<Serial>('reservations').find().toArray();
    const entries = await store.collection('audit').countDocuments({ 'detail.event': { $exists: true } });
    const series = serials.filter(({ pool }) => pool.startsWith('series:'));
    return { cases, entries, badSerials: badSerials(cases, series) };
  } finally {
    await client.close();
  }
}
