/** One worker thread and the stopwatch over its task. */
import { Worker } from 'node:worker_threads';
import type { Task } from './kinds.ts';

// From source (tsx, jest) the thread needs the loader for TypeScript too; `--import tsx` does nothing in a thread of Node 20.
const source = import.meta.url.endsWith('.ts');
const register = `import { register } from 'node:module'; register('tsx/esm', ${JSON.stringify(import.meta.url)}, { data: true });`;
const entry = new URL(source ? './pool.worker.ts' : './pool.worker.js', import.meta.url);

/** How a task ends: with its answer, or why without one. `failed` is the name of the error. */
export type Outcome = { answer: unknown } | { failed: string } | { stopped: 'time' | 'memory' | 'calledOff' };

export class Thread {
  alive = true;
  readonly #worker: Worker;
  #task: Promise<Outcome> | undefined;

  constructor() {
    this.#worker = new Worker(entry, {
      execArgv: source ? ['--import', `data:text/javascript,${encodeURIComponent(register)}`] : [],
      env: {},
      // A stopwatch, not a jail: buffers are outside this limit.
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    this.#worker.unref();
    this.#worker.once('exit', () => (this.alive = false));
    this.#worker.on('error', () => (this.alive = false));
  }

  /**
   * Runs one task. A thread that is not done within `limit` milliseconds, or is called off, is ended wherever it stands
   * and is then no longer alive.
   */
  run(task: Task, limit: number, signal?: AbortSignal): Promise<Outcome> {
    this.#worker.ref();
    this.#task = this.#race(task, limit, signal).finally(() => this.#worker.unref());
    return this.#task;
  }

  async settled(): Promise<void> {
    await this.#task;
  }

  async end(): Promise<void> {
    this.alive = false;
    await this.#worker.terminate();
  }

  #race(task: Task, limit: number, signal: AbortSignal | undefined): Promise<Outcome> {
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const done = (outcome: Outcome) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', callOff);
        this.#worker.off('message', hear);
        this.#worker.off('exit', died);
        resolve(outcome);
      };
      const end = (stopped: 'time' | 'calledOff') => {
        this.#worker.off('exit', died);
        void this.end().then(() => done({ stopped }));
      };
      const callOff = () => end('calledOff');
      const died = () => done({ stopped: 'memory' });
      const hear = (message: 'begun' | Outcome) => {
        if (message === 'begun') timer = setTimeout(() => end('time'), limit);
        else done(message);
      };
      if (!this.alive) {
        died();
        return;
      }
      signal?.addEventListener('abort', callOff);
      this.#worker.once('exit', died);
      this.#worker.on('message', hear);
      this.#worker.postMessage(task);
    });
  }
}
