/** Starts the whole server: store, centres, matters from files, worker, HTTP; and stops it without dropping work. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { seedRegisters } from './centre/seed-registers.ts';
import { importCentres } from './centres/import.ts';
import { readCentres } from './centres/centres.ts';
import { type Clock, MovableClock, systemClock } from './clock.ts';
import { answerBrokenRequests } from './http/broken-request.ts';
import { release } from './installation.ts';
import { type Office, openOffice } from './office.ts';
import { importMatters } from './publishing/import.ts';
import type { Settings } from './settings.ts';
import { connectStore } from './store/connect.ts';
import { ensureIndexes } from './store/indexes.ts';
import { seedAccounts } from './accounts/seed.ts';
import { startWorker } from './worker/worker.ts';

export interface Running {
  office: Office;
  port: number;
  /** Finishes what is in flight, then closes everything. */
  stop: () => Promise<void>;
}

/** How long requests in flight may still take after SIGTERM. */
const DRAIN_MS = 10_000;

export async function start(settings: Settings, log: Logger): Promise<Running> {
  const centres = await readCentres(settings.configsDir, settings.defaultCentre);
  for (const { folder, problems } of centres.broken) log.error({ folder, problems }, '中心配置有问题，没有启用');
  if (!settings.demonstration && settings.messagesDir === '') {
    log.warn('没有设置 MESSAGES_DIR：验证码和短信不会发出，申请人无法登录');
  }
  const store = await connectStore(settings);
  const startsAt = settings.clock === '' ? undefined : new Date(settings.clock);
  const clock: Clock = settings.demonstration ? new MovableClock(startsAt) : systemClock;
  let closing = false;
  let report: ReturnType<Office['report']> = [];
  const office = openOffice({
    settings,
    release,
    connection: store.connection,
    centres,
    clock,
    log,
    report: () => report,
    closing: () => closing,
  });

  await ensureIndexes(store.connection);
  await importCentres(office);
  report = await importMatters(office);
  await seedRegisters(office);
  if (settings.demonstration) await seedAccounts(office);
  const worker = startWorker(office);
  const server = await listen(createServer(createApp(office, log)), settings.port);
  const { port } = server.address() as AddressInfo;

  return {
    office,
    port,
    stop: async () => {
      closing = true;
      await drain(server);
      await worker.stop();
      await office.replays.close();
      await office.pool.close();
      await store.close();
    },
  };
}

/** Listens, or rejects when the port is taken (a callback of `listen` alone would not tell). */
function listen(server: Server, port: number): Promise<Server> {
  server.headersTimeout = 15_000;
  server.requestTimeout = 60_000;
  answerBrokenRequests(server);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`端口 ${port} 已被占用，请用 PORT 换一个`) : error);
    });
    server.listen(port, () => {
      resolve(server);
    });
  });
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      server.closeAllConnections();
    }, DRAIN_MS);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}
