/** The work that threads do with what configurations say. The functions are in pool.worker.ts. */
import type { TrialAnswer, TrialPaper } from '../cases/trial-paper.ts';
import type { Answer, Job } from '../documents/job.ts';
import type { Examination, Examined } from '../publishing/examine.ts';

/** What each kind is asked and answers: plain data, as it crosses to another thread. */
export interface Kinds {
  document: { asked: Job; answer: Answer };
  examination: { asked: Examination; answer: Examined };
  trial: { asked: TrialPaper; answer: TrialAnswer };
}
export type Kind = keyof Kinds;

interface Rule {
  /** Milliseconds one piece of work may take, once its code is loaded. */
  limit: number;
  /** Pieces that may wait; the next is refused. */
  queue: number;
  /** Leaves a thread to papers, which people at a window wait for. */
  yields: boolean;
}

export const kinds: Readonly<Record<Kind, Rule>> = {
  document: { limit: 5000, queue: 200, yields: false },
  examination: { limit: 5000, queue: 20, yields: true },
  trial: { limit: 5000, queue: 20, yields: true },
};

export type Task = { [K in Kind]: { kind: K; asked: Kinds[K]['asked'] } }[Kind];
