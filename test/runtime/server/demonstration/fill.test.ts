/** A county filled for trying out is what its people would have made of it over HTTP. */
import { buffer } from 'node:stream/consumers';
import { nameKey } from '../../../../runtime/server/cases/lookup.ts';
import { brokenEntry } from '../../../../runtime/server/chain/audit-chain.ts';
import { brokenCase } from '../../../../runtime/server/chain/case-chain.ts';
import { MovableClock } from '../../../../runtime/server/clock.ts';
import type { Sent } from '../../../../runtime/server/demonstration/county.ts';
import { fill } from '../../../../runtime/server/demonstration/fill.ts';
import { projectCases } from '../../../../runtime/server/worker/project.ts';
import { wakeCases } from '../../../../runtime/server/worker/wake.ts';
import { formats } from '../../../../engine/index.ts';
import { anOffice, type Caller, type TestOffice } from '../../../build/office.ts';

type Row = Record<string, unknown>;
const CASES = 18;
const lastYear = 2025;

async function filled(at: TestOffice, options: { cases?: number; seed?: string; interrupted?: () => boolean } = {}) {
  const centre = at.office.centres.byId('jianghua');
  if (!centre) throw new Error('no centre');
  const sent: Sent[] = [];
  const result = await fill(at.office, {
    ...{ seed: 'test', cases: CASES, year: lastYear, centre, clock: new MovableClock() },
    ...options,
    sent: (one) => void sent.push(one),
  });
  return { ...result, sent };
}

const rowsOf = (at: TestOffice, name: string, filter: Row = {}) =>
  at.office.connection.collection(name).find<Row>(filter).sort({ _id: 1 }).toArray();

/** What chance gave a name, by what it is the name of; so that two offices can be compared. */
async function namesOf(at: TestOffice): Promise<[string, string][]> {
  const named = async (collection: string, name: (row: Row) => string) =>
    (await rowsOf(at, collection)).map((row): [string, string] => [String(row._id), name(row)]);
  const cases = await rowsOf(at, 'cases');
  return [
    ...(await named('accounts', ({ centre, name }) => `account ${String(centre)} ${String(name)}`)),
    ...(await named('applicants', ({ mobile }) => `applicant ${String(mobile)}`)),
    ...(await named(
      'reservations',
      ({ pool, case: one, command }) => `held ${String(pool)} ${String(one)} ${String(command)}`,
    )),
    ...(await named('files', (row) => `file ${String(row.case)} ${String(row.name)}`)),
    ...cases.map((row): [string, string] => [String(row._id), `case ${String(row.number)}`]),
    ...cases.map((row): [string, string] => [String(row.queryCode), `query code of ${String(row.number)}`]),
  ];
}

async function written(at: TestOffice): Promise<Record<string, unknown[]>> {
  const names = new Map(await namesOf(at));
  const pattern = new RegExp([...names.keys()].join('|'), 'g');
  // Links, salts and digests are made of chance, another in each office.
  const chance = new Set(['salt', 'digest', 'chain', 'seq']);
  // A command names the files it brings, which are others in each office.
  const ofCommand = ({ key, version }: Row): Row => ({ key, version });
  // What was written long ago counts as sent; by hand it is sent by a worker nobody has called here.
  const sending = new Set(['nextAt', 'sentAt']);
  const plain = ({ search, ...row }: Row): unknown => {
    const { commands } = row as { commands?: Row[] };
    const told = { ...row, ...(commands && { commands: commands.map(ofCommand) }) };
    const known = { ...told, ...(search === undefined ? {} : { searchedBy: (search as string[]).length }) };
    const text = JSON.stringify(known, (name, value: unknown) =>
      chance.has(name) || sending.has(name) ? undefined : value,
    ).replace(pattern, (id) => names.get(id) ?? id);
    return JSON.parse(text.replace(pattern, (id) => names.get(id) ?? id));
  };
  const sorted = (rows: unknown[]) => rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const of = async (name: string, filter: Row = {}) => sorted((await rowsOf(at, name, filter)).map(plain));
  return {
    cases: await of('cases'),
    audit: await of('audit', { object: { $regex: '^4' } }),
    messages: (await of('messages')).filter((row) => !(row as { text: string }).text.includes('验证码')),
    reservations: await of('reservations'),
    counters: await of('counters', { _id: { $regex: ':(case|series|quota):' } }),
  };
}

/** The submission with the photographs and signatures that its applicant has uploaded here. */
async function uploaded<T extends { command: object }>(from: TestOffice, by: Caller, body: T): Promise<T> {
  const { files } = from.office.store;
  let text = JSON.stringify(body);
  for (const [, id = ''] of text.matchAll(/"id":"([0-9a-f]{24})","name"/g)) {
    const file = await files.byId('jianghua', id);
    if (!file) throw new Error(`the file ${id} was not kept`);
    const answer = await by.upload(await buffer(files.read(file)), file.name);
    expect(answer.body).toMatchObject({ type: 'image/png', size: file.size });
    text = text.replaceAll(id, (answer.body as { id: string }).id);
  }
  return JSON.parse(text) as T;
}

/** Sends the same over HTTP. */
async function again(at: TestOffice, { from, sent }: { from: TestOffice; sent: readonly Sent[] }): Promise<void> {
  const callers = new Map<string, Caller>();
  const cases = new Map<number, string>();
  const names = new Map(
    (await at.office.store.accounts.list('jianghua')).map(({ displayName, name }) => [displayName, name]),
  );
  const callerOf = async (by: Extract<Sent['act'], { by: unknown }>['by']): Promise<Caller> => {
    if (by.kind === 'none') throw new Error('nobody acts');
    const who = by.kind === 'staff' ? by.name : by.mobile;
    const caller =
      callers.get(who) ??
      (by.kind === 'staff' ? await at.staff(names.get(by.name) ?? '') : await at.applicant(by.mobile));
    callers.set(who, caller);
    return caller;
  };
  for (const { at: moment, nth, key, act } of sent) {
    at.clock.move(new Date(moment), true);
    if (act.kind === 'silence') {
      await wakeCases(at.office);
      continue;
    }
    const desk = act.by.kind === 'staff' ? '/api/desk/cases' : '/api/my/cases';
    const path = act.kind === 'submission' ? desk : `${desk}/${cases.get(nth) ?? ''}/commands`;
    const by = await callerOf(act.by);
    const body = act.kind === 'submission' ? await uploaded(from, by, act.body) : act.body;
    const answer = await by.send('post', path, body, { 'idempotency-key': key });
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
    if (act.kind === 'submission') cases.set(nth, (answer.body as { id: string }).id);
  }
  while (await projectCases(at.office));
}

describe('a county filled with cases', () => {
  let demo: TestOffice;
  let hall: TestOffice;
  let sent: readonly Sent[];

  beforeAll(async () => {
    [demo, hall] = [await anOffice(), await anOffice()];
    ({ sent } = await filled(demo));
    await again(hall, { from: demo, sent });
  }, 180_000);
  afterAll(async () => {
    await demo.stop();
    await hall.stop();
  });

  it.each(['cases', 'audit', 'messages', 'reservations', 'counters'])(
    'has the very %s that the same commands leave over HTTP',
    async (name) => {
      const [made, sentByHand] = [await written(demo), await written(hall)];
      expect(made[name]).toEqual(sentByHand[name]);
      expect(made[name]).not.toEqual([]);
    },
  );

  it('runs again without making anything new', async () => {
    const before = await written(demo);
    const { sent: more, cases } = await filled(demo);
    expect({ cases, more: more.length }).toEqual({ cases: CASES, more: 0 });
    expect(await written(demo)).toEqual(before);
  });

  it('has series without gaps, in the order in which the papers were signed', async () => {
    const series = await rowsOf(demo, 'reservations', { pool: { $regex: '^series:' } });
    for (const pool of new Set(series.map((row) => row.pool))) {
      const own = series.filter((row) => row.pool === pool).sort((a, b) => Number(a.value) - Number(b.value));
      expect(own.map(({ value }) => value)).toEqual(own.map((_, index) => index + 1));
      expect(own.map(({ at }) => Number(at))).toEqual(own.map(({ at }) => Number(at)).sort((a, b) => a - b));
    }
  });

  it('is found by name and by number, and its chains hold', async () => {
    const { cases: all, audit } = demo.office.store;
    const whole = { centre: 'jianghua', kind: 'staff', units: [], windows: [], everything: true } as const;
    const digest = await demo.office.digestOf('jianghua');
    const documents = await all.page('jianghua', '', CASES);
    expect(documents.flatMap((one) => brokenCase(one) ?? [])).toEqual([]);
    const entries = await audit.page('jianghua', 0, 10_000);
    expect(brokenEntry({ seq: 0, chain: '' }, entries)).toBeUndefined();
    for (const { _id, state } of documents.slice(0, 5)) {
      const byNumber = await all.list(whole, { limit: 50, found: [digest(state.applicant.idNumber)] });
      const byName = await all.list(whole, { limit: 50, name: nameKey(state.applicant.name) });
      for (const { items } of [byNumber, byName]) expect(items.map((row) => row._id)).toContain(_id);
    }
  });

  it('names nobody: identity numbers of no county, mobile numbers of no carrier', async () => {
    const found = await rowsOf(demo, 'cases');
    const applicants = found.map(({ state }) => (state as { applicant: Record<string, string> }).applicant);
    expect(applicants.filter(({ mobile }) => !mobile?.startsWith('154'))).toEqual([]);
    for (const { idKind, idNumber = '' } of applicants) {
      const format = formats.get(idKind === 'identityCard' ? 'cn-identity' : 'cn-credit-code');
      expect([format?.fault(idNumber), idNumber.includes('439999')]).toEqual([undefined, true]);
    }
  });
});

describe('filling a county', () => {
  it('interrupted and continued comes to the same as done in one go', async () => {
    const [whole, parts] = [await anOffice(), await anOffice()];
    try {
      await filled(whole);
      let days = 0;
      const first = await filled(parts, { interrupted: () => ++days > 150 });
      expect(first.whole).toBe(false);
      let more = 0;
      await filled(parts, { interrupted: () => ++more > 60 });
      const last = await filled(parts);
      expect(last.whole).toBe(true);
      expect(await written(parts)).toEqual(await written(whole));
    } finally {
      await whole.stop();
      await parts.stop();
    }
  }, 180_000);

  it('makes another county of another seed', async () => {
    const at = await anOffice();
    try {
      const one = await filled(at, { cases: 5 });
      const other = await filled(at, { cases: 5, seed: 'other' });
      const bodies = ({ sent }: typeof one) => sent.flatMap(({ act }) => (act.kind === 'submission' ? [act.body] : []));
      expect(bodies(other)).toHaveLength(5);
      expect(bodies(other)).not.toEqual(bodies(one));
    } finally {
      await at.stop();
    }
  }, 120_000);
});
