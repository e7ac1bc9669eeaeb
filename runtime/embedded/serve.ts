/** The store in this thread: opens the data directory, listens on a socket, sweeps what has expired. */
import { createServer, type Socket } from 'node:net';
import { answer } from './commands/table.ts';
import { expire } from './commands/expire.ts';
import { claim, running } from './lock.ts';
import { Catalog } from './storage/catalog.ts';
import type { Durability } from './storage/store.ts';
import { type Answer, serveConnection } from './wire/connection.ts';
import { Cursors } from './wire/cursors.ts';

export type StoreOptions = {
  /** The directory that holds the data; made when missing, readable by its owner alone. */
  dataDir: string;
  /** `commit` (default): on disk before a write is answered. `os`: survives the end of the process, not a power cut. */
  durability?: Durability;
  /** The database the URI names. */
  database?: string;
  /** Milliseconds between two looks for expired documents. */
  sweepEvery?: number;
};

export type RunningStore = { uri: string; stop: () => Promise<void> };

const SWEEP_EVERY = 60_000;

/** @param fault told of errors that are faults of the store, not refusals */
export async function serve(
  options: StoreOptions,
  fault: (reason: unknown) => void = reportFault,
): Promise<RunningStore> {
  const { dataDir, durability = 'commit', database = 'main', sweepEvery = SWEEP_EVERY } = options;
  const claimed = await claim(dataDir, database);
  if ('uri' in claimed) return { uri: claimed.uri, stop: () => Promise.resolve() };
  const { lock } = claimed;
  const catalog = new Catalog(lock.directory, durability);
  const context = { catalog, cursors: new Cursors() };
  const sockets = new Set<Socket>();
  const active = new Set<Promise<unknown>>();
  const answering: Answer = (request) => {
    const work = answer(request, context).finally(() => active.delete(work));
    active.add(work);
    return work;
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serveConnection(socket, answering, fault);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ path: lock.socket }, resolve);
  });
  catalog.clearDropped().catch(fault);
  const sweeper = setInterval(() => {
    context.cursors.sweep();
    expire(catalog).catch(fault);
  }, sweepEvery);
  sweeper.unref();
  const stop = async (): Promise<void> => {
    clearInterval(sweeper);
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
    await Promise.allSettled(active);
    await catalog.store.close();
    await lock.release();
  };
  return { uri: running(lock.socket, database), stop };
}

function reportFault(reason: unknown): void {
  process.stderr.write(
    `embedded store: ${reason instanceof Error ? (reason.stack ?? reason.message) : 'unknown fault'}\n`,
  );
}
