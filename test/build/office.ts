/** A whole office in memory: real store, the county of configs/, demonstration accounts, a clock that stands still. */
import type { Express } from 'express';
import mongoose from 'mongoose';
import { pino } from 'pino';
import request, { type Agent } from 'supertest';
import { seedAccounts, demonstrationPassword } from '../../runtime/server/accounts/seed.ts';
import { createApp } from '../../runtime/server/app.ts';
import { seedRegisters } from '../../runtime/server/centre/seed-registers.ts';
import { importCentres } from '../../runtime/server/centres/import.ts';
import { readCentres } from '../../runtime/server/centres/centres.ts';
import { MovableClock } from '../../runtime/server/clock.ts';
import { root } from '../../runtime/server/installation.ts';
import { type Office, openOffice, type OfficeParts } from '../../runtime/server/office.ts';
import { importMatters } from '../../runtime/server/publishing/import.ts';
import { readSettings, type Settings } from '../../runtime/server/settings.ts';
import { ensureIndexes } from '../../runtime/server/store/indexes.ts';
import { onShelf } from './shelf.ts';
import { aStore } from './store.ts';

export interface TestOffice {
  app: Express;
  office: Office;
  clock: MovableClock;
  /** What the server logged, line by line. */
  logged: string[];
  /** A signed-in member of staff; `post` sends the CSRF token along. */
  staff: (name: string, centre?: string) => Promise<Caller>;
  /** The same at the desk they signed in at first. */
  at: (name: string) => Promise<Caller>;
  applicant: (mobile: string, centre?: string) => Promise<Caller>;
  nobody: (centre?: string) => Caller;
  stop: () => Promise<void>;
}

/** A browser of its own, with cookies and token. */
export interface Caller {
  get: (path: string) => request.Test;
  send: (
    method: 'post' | 'put' | 'delete',
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ) => request.Test;
  upload: (bytes: Buffer, name: string, path?: string, headers?: Record<string, string>) => request.Test;
}

/** A Wednesday in an ordinary working week. */
export const aWednesday = '2026-11-18T02:00:00.000Z';

/** Opens on a store and reads the county into it, as far as it is not there yet. */
async function openOn(uri: string, settings: Settings, more: Pick<OfficeParts, 'sealProviders'> = {}) {
  const connection = await mongoose.createConnection(uri, { autoIndex: false, autoCreate: false }).asPromise();
  const centres = await readCentres(settings.configsDir, settings.defaultCentre);
  const clock = new MovableClock();
  clock.move(new Date(aWednesday), true);
  const logged: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  let report: ReturnType<Office['report']> = [];
  const parts = { settings, release: '0.0.0', connection, centres, clock, log };
  const office = openOffice({ ...parts, ...more, report: () => report, closing: () => false });
  await ensureIndexes(connection);
  await importCentres(office);
  report = await importMatters(office);
  await seedRegisters(office);
  if (settings.demonstration) await seedAccounts(office);
  const close = async () => {
    await office.replays.close();
    await office.pool.close();
    await connection.close();
  };
  return { office, clock, logged, close };
}

/** Begins on a copy of a store the county was read into once a run, as an office that opens again. */
export async function anOffice(
  environment: Record<string, string> = {},
  more: Pick<OfficeParts, 'sealProviders'> = {},
): Promise<TestOffice> {
  const settings = readSettings({ DEMONSTRATION: '1', ...environment }, root);
  const filled = await onShelf(settings.demonstration ? 'demonstration' : 'plain', async (uri) => {
    await (await openOn(uri, settings)).close();
  });
  const store = await aStore(filled);
  const { office, clock, logged, close } = await openOn(store.uri, settings, more);
  const app = createApp(office, office.log);

  const callerOf = (agent: Agent, centre: string, token: () => string): Caller => ({
    upload: (bytes, name, path = '/api/attachments', headers = {}) =>
      agent
        .post(path)
        .set('host', `${centre}.localhost`)
        .set('x-csrf-token', token())
        .set(headers)
        .attach('file', bytes, name),
    get: (path) => agent.get(path).set('host', `${centre}.localhost`),
    send: (method, path, body = {}, headers = {}) =>
      agent[method](path).set('host', `${centre}.localhost`).set('x-csrf-token', token()).set(headers).send(body),
  });

  const staff: TestOffice['staff'] = async (name, centre = 'jianghua') => {
    let csrf = '';
    const caller = callerOf(request.agent(app), centre, () => csrf);
    const answer = await caller.send('post', '/api/staff/session', { name, password: demonstrationPassword });
    if (answer.status !== 200) throw new Error(`${name} could not sign in: ${JSON.stringify(answer.body)}`);
    csrf = (answer.body as { csrf: string }).csrf;
    return caller;
  };
  const desks = new Map<string, Caller>();

  return {
    app,
    office,
    clock,
    logged,
    nobody: (centre = 'jianghua') => callerOf(request.agent(app), centre, () => ''),
    staff,
    at: async (name) => {
      const desk = desks.get(name) ?? (await staff(name));
      desks.set(name, desk);
      return desk;
    },
    applicant: async (mobile, centre = 'jianghua') => {
      let csrf = '';
      const caller = callerOf(request.agent(app), centre, () => csrf);
      await caller.send('post', '/api/applicant/code', { mobile });
      const [message] = await office.store.messages.latest(centre, 1);
      const code = /\d{6}/.exec(message?.text ?? '')?.[0];
      const answer = await caller.send('post', '/api/applicant/session', { mobile, code });
      if (answer.status !== 200) throw new Error(`applicant could not sign in: ${JSON.stringify(answer.body)}`);
      csrf = (answer.body as { csrf: string }).csrf;
      return caller;
    },
    stop: async () => {
      await close();
      await store.stop();
    },
  };
}
