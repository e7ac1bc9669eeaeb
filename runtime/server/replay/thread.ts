/** The thread of one replay, under a stopwatch: a draft is written by people who may be wrong. */
import type { Worker } from 'node:worker_threads';
import { startThread } from '../thread.ts';
import type { ReplayAnswer, ReplayJob } from './job.ts';

/** Starting, compiling two versions, or judging one page of cases takes far less. */
const LIMIT_MS = 30_000;

export class ReplayThread {
  readonly #worker: Worker = startThread('replay', import.meta.url, { maxOldGenerationSizeMb: 512 });
  #alive = true;

  constructor() {
    this.#worker.once('exit', () => (this.#alive = false));
    this.#worker.on('error', () => (this.#alive = false));
  }

  /** One job after the other; answers `broken` when the thread died or takes too long. */
  run(job: ReplayJob): Promise<ReplayAnswer> {
    if (!this.#alive) return Promise.resolve({ broken: '比较时出错' });
    return new Promise((resolve) => {
      const done = (answer: ReplayAnswer) => {
        clearTimeout(timer);
        this.#worker.off('message', done);
        this.#worker.off('exit', died);
        resolve(answer);
      };
      const died = () => done({ broken: '比较时出错' });
      const timer = setTimeout(() => done({ broken: '比较用的时间太长，已经停止' }), LIMIT_MS);
      this.#worker.once('message', done);
      this.#worker.once('exit', died);
      this.#worker.postMessage(job);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
