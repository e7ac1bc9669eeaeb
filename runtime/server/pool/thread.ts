/** One worker thread and the stopwatch over its task. */
import type { Worker } from 'node:worker_threads';
import { startThread } from '../thread.ts';
import type { Task } from './kinds.ts';

/** How a task ends: with its answer, or why without one. `failed` is the name of the error. */
export type Outcome = { answer: unknown } | { failed: string } | { stopped: 'time' | 'memory' | 'calledOff' };

export class Thread {
  alive = true;
  // A stopwatch, not a jail: buffers are outside this limit.
  readonly #worker: Worker = startThread('pool', import.meta.url, { maxOldGenerationSizeMb: 256 });
  #task: Promise<Outcome> | undefined;

  constructor() {
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
