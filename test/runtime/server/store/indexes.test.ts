/** No query of the office reads a whole collection, and no list is sorted after it was read: the store itself says so. */
import { randomBytes } from 'node:crypto';
import mongoose, { type Connection, type mongo } from 'mongoose';
import type { Grant } from '../../../../engine/index.ts';
import type { GrantDocument } from '../../../../runtime/server/store/grant-repository.ts';
import { type Repositories, repositories } from '../../../../runtime/server/repositories.ts';
import { ensureIndexes } from '../../../../runtime/server/store/indexes.ts';
import type { CaseScope } from '../../../../runtime/server/store/scope.ts';
import { fillRegisters, registerLists, registerQueries } from '../../../build/registers.ts';
import { blankLists, blankQueries } from '../../../build/blanks.ts';
import { draftQueries } from '../../../build/drafts.ts';
import { aSeal, sealLists, sealQueries } from '../../../build/seals.ts';
import { aStore } from '../../../build/store.ts';

interface Stage {
  stage: string;
  inputStage?: Stage;
  inputStages?: Stage[];
}
interface Told {
  queryPlanner: { winningPlan: Stage };
}
type Body = Record<string, unknown>;

const stagesOf = ({ stage, inputStage, inputStages = [] }: Stage): string[] => [
  stage,
  ...[...(inputStage ? [inputStage] : []), ...inputStages].flatMap(stagesOf),
];

/** What a command looks for, as a `find` that can be explained. */
const readsOf: Readonly<Record<string, (command: Body) => Body[]>> = {
  find: ({ filter, sort, limit, hint }) => [
    { filter, ...(sort ? { sort } : {}), ...(limit ? { limit } : {}), ...(hint ? { hint } : {}) },
  ],
  aggregate: ({ pipeline, hint }) => [
    { filter: (pipeline as { $match?: object }[])[0]?.$match ?? {}, ...(hint ? { hint } : {}) },
  ],
  distinct: ({ query }) => [{ filter: query ?? {} }],
  findAndModify: ({ query, sort }) => [{ filter: query, ...(sort ? { sort } : {}) }],
  update: ({ updates }) => (updates as { q: object }[]).map(({ q }) => ({ filter: q })),
  delete: ({ deletes }) => (deletes as { q: object }[]).map(({ q }) => ({ filter: q })),
};

const now = new Date('2026-11-18T02:00:00.000Z');
const holder = { case: 'c1', command: 'k1', attempt: 't1' };
const id = randomBytes(12).toString('hex');
const mine = { centre: 'a', kind: 'applicant', applicant: 'p1' } as const;
const system: CaseScope = { centre: 'a', kind: 'system' };
const unit = { centre: 'a', kind: 'staff', units: ['u1', 'u2'], windows: ['w1'], everything: false } as const;
const whole = { centre: 'a', kind: 'staff', units: [], windows: [], everything: true } as const;
const days = { today: '2026-11-18', tomorrow: '2026-11-19', soon: '2026-11-21' };
const seats = ['window:w1', 'chief:u1'];
const cursorOf = (...values: string[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

const aCase = {
  ...{ centre: 'a', number: '1', matter: 'm', applicant: 'p1', stage: 'reviewing', version: 1, submitKey: 'p1:k0' },
  ...{
    places: ['u1', 'w1'],
    seats,
    search: ['1', 'd1'],
    name: '演示甲',
    inbox: 'u1',
    line: { ledger: 'timber', order: '2026-11-18 1', amount: 10 },
    papersAt: ['*', 'window:w1', 'unit:u1'],
    papersDue: '2026-11-18T05:00:00.000Z',
    due: '2026-11-20',
    earliestDue: '2026-11-20',
    pending: true,
    wakeAt: now,
    events: [],
  },
};

const aPaper: Grant = {
  ...{ id: 'g1', number: '1号', unit: 'u1', post: 'p', matters: ['m'], powers: ['decide'] },
  ...{ from: '2026-01-01', to: '2026-12-31' },
};
const aGrant: GrantDocument = {
  ...{ _id: id, centre: 'a', unit: 'u1', number: '1号', numbers: ['1号'], paperIds: ['g1'], matters: ['m'] },
  ...{ papers: [aPaper], revision: 1, keys: ['k'] },
};

type Question = readonly [what: string, ask: (store: Repositories) => Promise<unknown>];

const lists: readonly Question[] = [
  ...registerLists,
  ...sealLists,
  ...blankLists,
  ['the cases of an applicant', ({ cases }) => cases.mine(mine, { limit: 20 })],
  ['their next page', ({ cases }) => cases.mine(mine, { limit: 20, cursor: cursorOf(id) })],
  ['the queue of a seat', ({ cases }) => cases.list(unit, { limit: 20, seats })],
  ['its next page', ({ cases }) => cases.list(unit, { limit: 20, seats, cursor: cursorOf('2026-11-20', '1') })],
  ['what runs out at a seat', ({ cases }) => cases.list(unit, { limit: 20, seats, due: { to: '2026-11-21' } })],
  ['what came to a seat last', ({ cases }) => cases.moved(unit, seats, 5)],
  ['the cases of a unit', ({ cases }) => cases.list(unit, { limit: 20 })],
  ['their next page', ({ cases }) => cases.list(unit, { limit: 20, cursor: cursorOf('1') })],
  ['those of a unit in some stages', ({ cases }) => cases.list(unit, { limit: 20, stages: ['reviewing', 'deciding'] })],
  ['those of a matter', ({ cases }) => cases.list(unit, { limit: 20, matter: 'm' })],
  ['those of some days', ({ cases }) => cases.list(unit, { limit: 20, numbers: { from: '1', to: '2' } })],
  ['those of a unit by due date', ({ cases }) => cases.list(unit, { limit: 20, byDue: true })],
  ['those overdue', ({ cases }) => cases.list(unit, { limit: 20, due: { from: '0', to: '2026-11-17' } })],
  ['a search by number or digest', ({ cases }) => cases.list(unit, { limit: 20, found: ['1', 'd1'] })],
  ['a search by the beginning of a name', ({ cases }) => cases.list(unit, { limit: 20, name: '演' })],
  ['its next page', ({ cases }) => cases.list(unit, { limit: 20, name: '演', cursor: cursorOf('演示甲', '1') })],
  ['the inbox of a unit', ({ cases }) => cases.list(unit, { limit: 20, inbox: ['u1', 'u2'] })],
  ['paper under way', ({ cases }) => cases.list(unit, { limit: 20, papersAt: ['unit:u1', 'window:w1'] })],
  [
    'its next page',
    ({ cases }) =>
      cases.list(unit, { limit: 20, papersAt: ['unit:u1'], cursor: cursorOf('2026-11-18T05:00:00.000Z', '1') }),
  ],
  ['what a window handed on', ({ cases }) => cases.list(unit, { limit: 20, window: 'w1', stages: ['reviewing'] })],
  [
    'results to post',
    ({ cases }) => cases.list(unit, { limit: 20, seats, delivery: { way: 'mail', handedOut: false } }),
  ],
  ['every case of a centre', ({ cases }) => cases.list(whole, { limit: 20 })],
  ['their next page', ({ cases }) => cases.list(whole, { limit: 20, cursor: cursorOf('1') })],
  ['a search by a supervisor', ({ cases }) => cases.list(whole, { limit: 20, name: '演示甲' })],
  ['what one account did today', ({ audit }) => audit.ofAccount('a', 'p1', now, 100)],
  ['what runs out in a centre', ({ cases }) => cases.runningOut('a', '2026-11-25', { limit: 20 })],
  [
    'its next page',
    ({ cases }) => cases.runningOut('a', '2026-11-25', { limit: 20, cursor: cursorOf('2026-11-20', id) }),
  ],
  ['cases to be projected', ({ cases }) => cases.pending(50)],
  ['cases to be woken', ({ cases }) => cases.waking(now, 50)],
  ['versions of a centre', ({ versions }) => versions.heads('a')],
  ['versions of a matter', ({ versions }) => versions.headsOf('a', 'm')],
  ['the newest version of a matter', ({ versions }) => versions.newest('a', 'm')],
  ['whether somebody published', ({ versions }) => versions.mark('a')],
  ['reservations left behind', ({ reservations }) => reservations.orphans(now, 100)],
  ['attachments nobody claimed', ({ files }) => files.unclaimed(now, 100)],
  ['accounts of a centre', ({ accounts }) => accounts.list('a')],
  ['a page of accounts', ({ accounts }) => accounts.page('a', 50, cursorOf('n'))],
  ['the arrangements of seats', ({ seatings }) => seatings.list('a', '2026-11-18', 50)],
  ['their next page', ({ seatings }) => seatings.list('a', '2026-11-18', 50, cursorOf('2026-11-20', id))],
  ['the grants of a unit', ({ grants }) => grants.page('a', 'u1', 50)],
  ['their next page', ({ grants }) => grants.page('a', 'u1', 50, cursorOf('u1', '1号'))],
  ['the grants of a centre', ({ grants }) => grants.page('a', undefined, 50)],
  ['their next page', ({ grants }) => grants.page('a', undefined, 50, cursorOf('u1', '1号'))],
  ['the grants for the matters of a window', ({ grants }) => grants.pageNaming('a', ['m', 'n'], 50)],
  ['their next page', ({ grants }) => grants.pageNaming('a', ['m', 'n'], 50, cursorOf('1号'))],
  ['the cases of a matter at a stage', ({ cases }) => cases.atStage('a', 'm', 'deciding', undefined, 50)],
  ['the newest cases of a matter', ({ cases }) => cases.facts('a', 'm', undefined, 50)],
  ['those before them', ({ cases }) => cases.facts('a', 'm', '2', 50)],
  ['the audit log of an act', ({ audit }) => audit.sift('a', { act: 'reveal', limit: 50 })],
  [
    'its next page',
    ({ audit }) => audit.sift('a', { act: 'reveal', limit: 50, cursor: cursorOf(now.toISOString(), id) }),
  ],
  ['the audit log of an object', ({ audit }) => audit.sift('a', { object: '1', limit: 50 })],
  ['the whole audit log', ({ audit }) => audit.sift('a', { limit: 50 })],
  ['the audit log', ({ audit }) => audit.latest('a', 50)],
  ['the audit log from its beginning', ({ audit }) => audit.page('a', 0, 100)],
  ['every case from the first', ({ cases }) => cases.page('a', undefined, 100)],
  ['every case behind another', ({ cases }) => cases.page('a', id, 100)],
  ['the outbox', ({ messages }) => messages.latest('a', 50)],
  ['what was written to a number', ({ messages }) => messages.inbox('a', '15400000001', 20)],
  ['messages that wait to be sent', ({ messages }) => messages.unsent(now, 50)],
];

const others: readonly Question[] = [
  ['messages sent', ({ messages }) => messages.sent([id], now)],
  ['a message that was not sent', ({ messages }) => messages.failed(id, 1, now)],
  ...registerQueries,
  ...sealQueries,
  ...blankQueries,
  ...draftQueries,
  ['a case by its id', ({ cases }) => cases.byId(mine, id)],
  ['the links of cases', ({ cases }) => cases.chains('a', [id])],
  ['which entries are there', ({ audit }) => audit.present([id])],
  [
    'an act without a case',
    ({ audit }) =>
      audit.write({ centre: 'a', at: now, actor: 'p1', act: 'signIn', object: 'session', outcome: 'done' }),
  ],
  ['a case by its number', ({ cases }) => cases.byNumber('a', '1')],
  ['a case by its submission', ({ cases }) => cases.bySubmitKey('a', 'p1:k1')],
  ['what waits at some seats', ({ tallies }) => tallies.waiting(unit, seats, days)],
  ['how the matters of a unit stand', ({ tallies }) => tallies.running(unit, days)],
  ['what a unit decided', ({ tallies }) => tallies.decided(unit, '2026-11-01')],
  ['how many lie in an inbox', ({ tallies }) => tallies.inbox('a', ['u1'])],
  ['the key of a centre', ({ keys }) => keys.of('a', 'search')],
  ['the running cases of a matter', ({ cases }) => cases.running('a', 'm')],
  ['unmarking cases', ({ cases }) => cases.projected([{ _id: id, version: 1 }])],
  ['a case for the sweeper', ({ cases }) => cases.byId(system, id)],
  ['matters that have a version', ({ versions }) => versions.matters('a')],
  ['versions that take cases along', ({ versions }) => versions.moving('a')],
  ['whether cases were taken along', ({ moves }) => moves.of('v')],
  ['which versions took cases along', ({ moves }) => moves.list('a', 'm')],
  ['the content of a version', ({ versions }) => versions.filesOf('a', 'h')],
  ['drawing a serial', ({ reservations }) => reservations.holdSerial('a', 'series:x:2026', holder, now)],
  ['holding a quota', ({ reservations }) => reservations.holdAmount('a', 'quota:x:2026', 1, 9, holder, now)],
  ['confirming', ({ reservations }) => reservations.confirm('a', 'c1', 'k1')],
  ['releasing', ({ reservations }) => reservations.release('a', holder)],
  ['a file', ({ files }) => files.byId('a', id)],
  ['several files', ({ files }) => files.byIds('a', [id])],
  ['claiming files', ({ files }) => files.claim('a', [id], 'p1', 'c1')],
  ['giving files back', ({ files }) => files.unclaim('a', 'c1')],
  ['an account', ({ accounts }) => accounts.byName('a', 'n')],
  ['the seats of a day', ({ seatings }) => seatings.from('a', '2026-11-18')],
  ['the seat of an account', ({ seatings }) => seatings.of('a', 'n', '2026-11-18')],
  ['an arrangement by its submission', ({ seatings }) => seatings.byKey('a', 'p1:k1')],
  ['an arrangement', ({ seatings }) => seatings.byId('a', id)],
  ['taking an arrangement back', ({ seatings }) => seatings.remove('a', id)],
  ['people in some posts', ({ accounts }) => accounts.holding('a', ['p', 'q'])],
  ['taking over posts', ({ accounts }) => accounts.takeOver('a', id, ['p'])],
  ['giving posts up', ({ accounts }) => accounts.giveUp('a', id, true)],
  ['closing an account', ({ accounts }) => accounts.close('a', id)],
  ['a tie', ({ accounts }) => accounts.tie('a', id, { id, relation: 'self', digest: 'd', at: now })],
  ['dropping a tie', ({ accounts }) => accounts.untie('a', id, id)],
  ['the grants of a centre that count', ({ grants }) => grants.current('a', '2026-11-18')],
  ['the papers for a matter', ({ grants }) => grants.papersFor('a', 'm')],
  ['all the grants for the matters of a window', ({ grants }) => grants.naming('a', ['m', 'n'])],
  ['every grant of a unit', ({ grants }) => grants.ofUnit('a', 'u1')],
  ['a grant', ({ grants }) => grants.byId('a', id)],
  ['a grant by its number', ({ grants }) => grants.byNumber('a', '1号')],
  ['a grant by one of its papers', ({ grants }) => grants.byPaper('a', id)],
  ['a grant by its submission', ({ grants }) => grants.byKey('a', 'p1:k1')],
  ['changing a grant', ({ grants }) => grants.change({ ...aGrant, revision: 7 }, [aPaper], 'p1:k2')],
  [
    'projecting a case anew',
    ({ cases }) => cases.reproject({ _id: id, centre: 'a', version: 9 }, { seats, summary: {} } as never),
  ],
  ['cases that await a check of what was promised', ({ cases }) => cases.followedUp('a', 'm', id, 10)],
  ['the calendar of a centre', ({ calendars }) => calendars.of('a')],
  ['another calendar', ({ calendars }) => calendars.see('a', { hash: 'h', seenAt: now.toISOString() })],
  ['the calendar kept', ({ calendars }) => calendars.keep('a', { hash: 'h', years: [] })],
  ['an applicant', ({ accounts }) => accounts.applicant('a', '15400000001', now)],
  ['a session', ({ accounts }) => accounts.session('d')],
  ['a one-time code', ({ accounts }) => accounts.useCode('a', '15400000001', 'd', now)],
  ['tries', ({ attempts }) => attempts.begin('a', 'code', 's', now, { tries: 5, minutes: 5 })],
  ['a draft', ({ formDrafts }) => formDrafts.read('a', 'p1', 'm')],
  ['ending drafts', ({ formDrafts }) => formDrafts.drop([{ centre: 'a', applicant: 'p1', matter: 'm', at: now }])],
  ['a lease', ({ leases }) => leases.take('job', 'me', now, now)],
];

describe('the queries of the office', () => {
  let store: Awaited<ReturnType<typeof aStore>>;
  let connection: Connection;
  let all: Repositories;
  const seen: { name: string; command: Body }[] = [];

  beforeAll(async () => {
    store = await aStore();
    connection = await mongoose
      .createConnection(store.uri, { autoIndex: false, autoCreate: false, monitorCommands: true })
      .asPromise();
    await ensureIndexes(connection);
    all = repositories(connection);
    // Lists in a document make an index read differently; one document is enough for the store to know.
    await connection.collection<{ _id: string }>('cases').insertOne({ _id: id, ...aCase });
    await connection.collection('grants').insertOne(aGrant as never);
    await fillRegisters(all);
    await connection.collection('seals').insertOne(aSeal as never);
    connection.getClient().on('commandStarted', ({ commandName, command }: mongo.CommandStartedEvent) => {
      seen.push({ name: commandName, command });
    });
  }, 30_000);
  afterAll(async () => {
    await connection.close();
    await store.stop();
  });

  /** The stages by which the store reads for every command a question sends. */
  async function stages([, ask]: Question): Promise<string[][]> {
    seen.length = 0;
    await ask(all);
    const asked = seen.flatMap(({ name, command }) =>
      (readsOf[name]?.(command) ?? []).map((read) => ({ find: command[name], ...read })),
    );
    const told: string[][] = [];
    for (const find of asked) {
      const answer = (await connection.db?.command({ explain: find })) as Told;
      told.push(stagesOf(answer.queryPlanner.winningPlan));
    }
    return told;
  }

  const titled = (questions: readonly Question[]) => questions.map((question) => [question[0], question] as const);

  it.each(titled(lists))('list in the order of an index: %s', async (_, question) => {
    const found = (await stages(question)).flat();
    expect(found).toContain('IXSCAN');
    expect(found).not.toContain('COLLSCAN');
    expect(found).not.toContain('SORT');
  });

  it.each(titled(others))('go through an index: %s', async (_, question) => {
    const found = await stages(question);
    expect(found.length).toBeGreaterThan(0);
    expect(found.flat()).not.toContain('COLLSCAN');
    expect(found.flat()).not.toContain('SORT');
  });
});
