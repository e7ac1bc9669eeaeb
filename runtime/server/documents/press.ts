/** Fills templates and writes documents in worker threads, each job under a stopwatch. */
import { DocumentError } from '../../../engine/index.ts';
import type { Answer, Job, Produced } from './job.ts';
import { problem } from './problems.ts';
import { Thread } from './thread.ts';

export interface PressOptions {
  /** Threads at most; each is started when it is first needed and then kept ready. */
  workers?: number;
  /** Milliseconds a job may take once a thread works on it. */
  limit?: number;
  /** Jobs that may wait; the next is refused. */
  queue?: number;
}

interface Waiting {
  job: Job;
  resolve: (produced: Produced) => void;
  reject: (error: Error) => void;
}

/** A pool of threads. Close it before the process ends. */
export class Press {
  readonly #limit: number;
  readonly #queueLimit: number;
  readonly #idle: Thread[] = [];
  readonly #busy = new Set<Thread>();
  readonly #waiting: Waiting[] = [];
  #unstarted: number;
  #closed = false;

  constructor({ workers = 2, limit = 5000, queue = 200 }: PressOptions = {}) {
    this.#limit = limit;
    this.#queueLimit = queue;
    this.#unstarted = workers;
  }

  /**
   * A page's article or a PDF from a template and its data. The template must have passed `checkTemplate`;
   * the data is checked here against `fields`.
   * @throws DocumentError with the problem: in template or data, `document-time` or `document-busy`.
   */
  produce(job: Job): Promise<Produced> {
    if (this.#closed || this.#waiting.length >= this.#queueLimit) {
      return Promise.reject(new DocumentError(problem('document-busy', '')));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      void this.#next();
    });
  }

  /** Refuses what waits, and ends the threads once the jobs they work on are done. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new DocumentError(problem('document-busy', '')));
    await Promise.all([...this.#busy].map((worker) => worker.settled()));
    await Promise.all(this.#idle.splice(0).map((worker) => worker.end()));
  }

  #thread(): Thread | undefined {
    if (this.#idle.length > 0 || this.#unstarted === 0) return this.#idle.pop();
    this.#unstarted--;
    return new Thread();
  }

  async #next(): Promise<void> {
    const worker = this.#waiting.length > 0 ? this.#thread() : undefined;
    const waiting = worker && this.#waiting.shift();
    if (!worker || !waiting) return;
    this.#busy.add(worker);
    const answer = await worker.run(waiting.job, this.#limit);
    this.#busy.delete(worker);
    // A thread that was stopped or died is replaced by a fresh one.
    this.#idle.push(worker.alive ? worker : new Thread());
    settle(waiting, answer);
    void this.#next();
  }
}

function settle({ resolve, reject }: Waiting, answer: Answer): void {
  if ('problem' in answer) reject(new DocumentError(answer.problem));
  else resolve(answer);
}
