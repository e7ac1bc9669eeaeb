/** Worker threads of the server, each with the stopwatch over what it does; the same from sources and from dist/. */
import { Worker } from 'node:worker_threads';

// From source (tsx, jest) a thread needs the loader for TypeScript too; `--import tsx` does nothing in a thread of Node 20.
const source = import.meta.url.endsWith('.ts');
const register = `import { register } from 'node:module'; register('tsx/esm', ${JSON.stringify(import.meta.url)}, { data: true });`;

/** How a task ends: with its answer, or why without one. `failed` is the name of the error. */
export type Outcome<A = unknown> = { answer: A } | { failed: string } | { stopped: 'time' | 'memory' | 'calledOff' };

/** What a thread says: once its code is loaded and the stopwatch may run, and at the end of a task. */
export type Said<A = unknown> = 'begun' | { answer: A } | { failed: string };

export class Thread<Task, A = unknown> {
  alive = true;
  readonly #worker: Worker;
  #task: Promise<Outcome<A>> | undefined;

  /**
   * Starts the thread in `<name>.worker.ts` beside the module that asks.
   * @param beside `import.meta.url` of that module
   * @param megabytes it may use; a stopwatch, not a jail: buffers are outside this limit
   */
  constructor(name: string, beside: string, megabytes: number) {
    this.#worker = new Worker(new URL(`./${name}.worker.${source ? 'ts' : 'js'}`, beside), {
      execArgv: source ? ['--import', `data:text/javascript,${encodeURIComponent(register)}`] : [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    this.#worker.unref();
    this.#worker.once('exit', () => (this.alive = false));
    this.#worker.on('error', () => (this.alive = false));
  }

  /**
   * Runs one task. A thread that is not done within `limit` milliseconds, or is called off, is ended wherever it stands
   * and is then no longer alive.
   */
  run(task: Task, limit: number, signal?: AbortSignal): Promise<Outcome<A>> {
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

  #race(task: Task, limit: number, signal: AbortSignal | undefined): Promise<Outcome<A>> {
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const done = (outcome: Outcome<A>) => {
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
      const hear = (said: Said<A>) => {
        if (said === 'begun') timer = setTimeout(() => end('time'), limit);
        else done(said);
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
