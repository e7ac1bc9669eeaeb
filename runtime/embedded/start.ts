/** Starts the store in a worker thread, so that its scans never hold up the thread that serves people. */
import { Worker } from 'node:worker_threads';
import type { RunningStore, StoreOptions } from './serve.ts';

type Told = { uri?: string; error?: string; stopped?: true };

const fromSource = import.meta.url.endsWith('.ts');

/** A worker does not inherit the loader for TypeScript; registering it by itself is what Node 20 understands. */
function loader(): string[] {
  const code = `import { register } from 'node:module'; register('tsx/esm', ${JSON.stringify(import.meta.url)}, { data: true });`;
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
}

/**
 * Starts the store for a data directory, or finds the one that already runs there.
 * @returns its URI once it listens; `stop` answers what is under way, closes the files and ends the thread
 * @throws Error when the directory cannot be opened or the platform has no unix sockets
 */
export async function startStore(options: StoreOptions): Promise<RunningStore> {
  const worker = new Worker(new URL(fromSource ? './store.worker.ts' : './store.worker.js', import.meta.url), {
    workerData: options,
    execArgv: fromSource ? loader() : [],
  });
  const told = await new Promise<Told>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the embedded store ended while starting (${code})`)));
  });
  const { uri } = told;
  if (uri === undefined) throw new Error(told.error ?? 'the embedded store did not start');
  const stop = async (): Promise<void> => {
    worker.ref();
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.postMessage('stop');
    await ended;
  };
  worker.unref();
  return { uri, stop };
}
