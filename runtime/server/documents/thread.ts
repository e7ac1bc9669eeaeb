/** One worker thread and the stopwatch over its job. */
import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../thread.ts';
import type { Answer, Job } from './job.ts';
import { problem } from './problems.ts';

export class Thread {
  alive = true;
  readonly #worker: Worker;
  readonly #ready: Promise<unknown>;
  #job: Promise<Answer> | undefined;

  constructor() {
    // A stopwatch, not a jail: buffers are outside this limit.
    this.#worker = startThread('document', import.meta.url, { maxOldGenerationSizeMb: 256 });
    this.#worker.unref();
    this.#worker.once('exit', () => (this.alive = false));
    this.#worker.on('error', () => (this.alive = false));
    this.#ready = Promise.race([once(this.#worker, 'message'), once(this.#worker, 'exit')]).catch(() => undefined);
  }

  /** Runs one job; a thread that is not done within `limit` milliseconds is stopped and is then no longer alive. */
  run(job: Job, limit: number): Promise<Answer> {
    this.#worker.ref();
    this.#job = this.#race(job, limit).finally(() => this.#worker.unref());
    return this.#job;
  }

  async settled(): Promise<void> {
    await this.#job;
  }

  async end(): Promise<void> {
    this.alive = false;
    await this.#worker.terminate();
  }

  async #race(job: Job, limit: number): Promise<Answer> {
    await this.#ready;
    if (!this.alive) return { problem: problem('document-failed', '', { detail: 'worker' }) };
    return new Promise((resolve) => {
      const done = (answer: Answer) => {
        clearTimeout(timer);
        this.#worker.removeAllListeners('message');
        this.#worker.off('exit', died);
        resolve(answer);
      };
      const died = () => done({ problem: problem('document-failed', '', { detail: 'memory' }) });
      const timer = setTimeout(() => {
        this.#worker.off('exit', died);
        void this.end().then(() => done({ problem: problem('document-time', '', { seconds: limit / 1000 }) }));
      }, limit);
      this.#worker.once('exit', died);
      this.#worker.once('message', done);
      this.#worker.postMessage(job);
    });
  }
}
