/** Numbers of papers: the year is that of the office, and a series goes on where it was before the office began here. */
import mongoose, { type Connection } from 'mongoose';
import type { RunningStore } from '../../../../runtime/embedded/index.ts';
import { reserve } from '../../../../runtime/server/cases/reserve.ts';
import type { Office } from '../../../../runtime/server/office.ts';
import { repositories } from '../../../../runtime/server/repositories.ts';
import { aCase, aCentre, anOffice, aPlan, commands, people } from '../../../build/case.ts';
import { aStore } from '../../../build/store.ts';

const series = '江城管许受字';
const matter = aPlan({
  documents: { accept: [{ id: 'notice', title: '受理通知书', template: 't', seal: 'acceptance', series }] },
});
const office = anOffice({ matter });
const received = aCase('received', office);

describe('a number', () => {
  let running: RunningStore;
  let connection: Connection;
  let server: Office;
  beforeAll(async () => {
    running = await aStore();
    connection = await mongoose.createConnection(running.uri, { autoIndex: false, autoCreate: false }).asPromise();
    const clock = { now: () => new Date() };
    server = { store: repositories(connection), clock } as unknown as Office;
  });
  afterAll(async () => {
    await connection.close();
    await running.stop();
  });

  let commandsGiven = 0;
  async function drawn(now: string, rules: Parameters<typeof aCentre>[0] = {}): Promise<string | undefined> {
    const holder = { case: 'case-1', command: `accept-${++commandsGiven}`, attempt: 'a' };
    const context = { ...office, actor: people.clerk, now, centre: aCentre(rules) };
    return (await reserve(server, received, commands.accept, context, holder)).numbers?.notice;
  }

  it('is of the year it is at the office, also in the night in which it is another year in UTC', async () => {
    expect(await drawn('2025-12-31T15:59:00.000Z')).toBe('江城管许受字〔2025〕1号');
    expect(await drawn('2025-12-31T16:01:00.000Z')).toBe('江城管许受字〔2026〕1号');
  });

  it('follows those drawn before the office began here, from the one the centre names, without a gap', async () => {
    const openingNumbers = [{ series, year: 2027, from: 118 }];
    expect(await drawn('2027-06-01T02:00:00.000Z', { openingNumbers })).toBe('江城管许受字〔2027〕118号');
    expect(await drawn('2027-06-01T02:00:00.000Z', { openingNumbers })).toBe('江城管许受字〔2027〕119号');
  });

  it('leaves no gap for a beginning that somebody names later, and begins the next year at one', async () => {
    const openingNumbers = [{ series, year: 2027, from: 500 }];
    expect(await drawn('2027-06-02T02:00:00.000Z', { openingNumbers })).toBe('江城管许受字〔2027〕120号');
    expect(await drawn('2028-01-04T02:00:00.000Z', { openingNumbers })).toBe('江城管许受字〔2028〕1号');
  });
});
