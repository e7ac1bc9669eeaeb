/** Threads for what configurations make the server do: check a bundle, try it, fill and write its papers. */
import { Refusal } from '../http/refusal.ts';
import { type Outcome, Thread } from '../thread.ts';
import { type Kind, kinds, type Kinds, type Task } from './kinds.ts';

const MEGABYTES = 256;

export interface PoolOptions {
  /** Threads at most; each is started when it is first needed and then kept ready. */
  workers?: number;
  /** Milliseconds in place of the limit of each kind. */
  limit?: number;
  /** Tasks that may wait, in place of what each kind allows. */
  queue?: number;
}

interface Waiting {
  task: Task;
  signal: AbortSignal | undefined;
  settle: (outcome: Outcome) => void;
  refuse: (refusal: Refusal) => void;
}

/** Close it before the process ends. */
export class Pool {
  readonly #workers: number;
  readonly #options: PoolOptions;
  readonly #idle: Thread<Task>[] = [];
  readonly #busy = new Map<Thread<Task>, Kind>();
  readonly #waiting: Waiting[] = [];
  #unstarted: number;
  #closed = false;

  constructor({ workers = 2, ...options }: PoolOptions = {}) {
    this.#workers = workers;
    this.#unstarted = workers;
    this.#options = options;
  }

  /**
   * Has a thread do it, under the stopwatch of its kind. `signal` calls it off, waiting or begun.
   * @throws Refusal `WORK_BUSY`, `WORK_TIME`, `WORK_MEMORY`, `WORK_FAILED` or `WORK_CALLED_OFF`
   */
  async run<K extends Kind>(kind: K, asked: Kinds[K]['asked'], signal?: AbortSignal): Promise<Kinds[K]['answer']> {
    const { limit, queue } = { ...kinds[kind], ...this.#options };
    const waiting = this.#waiting.filter(({ task }) => task.kind === kind).length;
    if (this.#closed || waiting >= queue) throw new Refusal('WORK_BUSY');
    if (signal?.aborted) throw new Refusal('WORK_CALLED_OFF');
    const outcome = await this.#queued({ kind, asked } as Task, signal);
    if ('answer' in outcome) return outcome.answer as Kinds[K]['answer'];
    if ('failed' in outcome) throw new Refusal('WORK_FAILED', { facts: { why: outcome.failed } });
    throw refusalFor[outcome.stopped](limit);
  }

  /** Refuses what waits, and ends the threads once the tasks they work on are done. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { refuse } of this.#waiting.splice(0)) refuse(new Refusal('WORK_BUSY'));
    await Promise.all([...this.#busy.keys()].map((thread) => thread.settled()));
    await Promise.all(this.#idle.splice(0).map((thread) => thread.end()));
  }

  #queued(task: Task, signal: AbortSignal | undefined): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { task, signal, settle: resolve, refuse: reject };
      this.#waiting.push(waiting);
      signal?.addEventListener('abort', () => {
        const place = this.#waiting.indexOf(waiting);
        if (place >= 0) this.#waiting.splice(place, 1)[0]?.settle({ stopped: 'calledOff' });
      });
      void this.#next();
    });
  }

  /** The first that may begin: work that yields leaves one thread free, where there is more than one. */
  #take(): Waiting | undefined {
    const yielding = [...this.#busy.values()].filter((kind) => kinds[kind].yields).length;
    const room = yielding < Math.max(1, this.#workers - 1);
    const place = this.#waiting.findIndex(({ task }) => room || !kinds[task.kind].yields);
    return place < 0 ? undefined : this.#waiting.splice(place, 1)[0];
  }

  #thread(): Thread<Task> | undefined {
    if (this.#idle.length > 0 || this.#unstarted === 0) return this.#idle.pop();
    this.#unstarted--;
    return new Thread('pool', import.meta.url, MEGABYTES);
  }

  async #next(): Promise<void> {
    if (this.#idle.length === 0 && this.#unstarted === 0) return;
    const waiting = this.#take();
    const thread = waiting && this.#thread();
    if (!thread) return;
    const { task, signal, settle } = waiting;
    this.#busy.set(thread, task.kind);
    const outcome = await thread.run(task, this.#options.limit ?? kinds[task.kind].limit, signal);
    this.#busy.delete(thread);
    // A thread that was stopped or died is replaced by a fresh one, started when it is needed.
    if (thread.alive) this.#idle.push(thread);
    else this.#unstarted++;
    settle(outcome);
    void this.#next();
  }
}

const refusalFor = {
  time: (limit: number) => new Refusal('WORK_TIME', { facts: { seconds: limit / 1000 } }),
  memory: () => new Refusal('WORK_MEMORY'),
  calledOff: () => new Refusal('WORK_CALLED_OFF'),
};
