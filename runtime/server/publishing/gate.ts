/** The gate of publishing and the trial of drafts, in the threads of the pool: a bundle that takes too long stops there, not the server. */
import type { Problem } from '../../../engine/index.ts';
import type { TrialPaper } from '../cases/trial-paper.ts';
import { Refusal } from '../http/refusal.ts';
import type { Pool } from '../pool/pool.ts';
import type { Examination, Examined } from './examine.ts';

export interface Gate {
  /**
   * Everything that is to be said of files as a matter of this centre. A check that had to be stopped is one problem
   * more: `WORK_TIME`, `WORK_MEMORY` or `WORK_FAILED`, and nothing is publishable.
   * @throws Refusal `WORK_BUSY` or `WORK_CALLED_OFF`
   */
  examine: (examination: Examination, signal?: AbortSignal) => Promise<Examined>;
  /** A document of a draft as HTML text or the bytes of a PDF, filled with an example as if it had been through the whole office. */
  trial: (paper: TrialPaper, signal?: AbortSignal) => Promise<string | Uint8Array>;
}

const ofTheBundle = new Set<string>(['WORK_TIME', 'WORK_MEMORY', 'WORK_FAILED']);

/** Fails closed: what could not be looked at to the end does not pass. */
function stopped(error: unknown): Examined {
  if (!(error instanceof Refusal) || !ofTheBundle.has(error.code)) throw error;
  const problem: Problem = { code: error.code, pointer: '', message: error.message, severity: 'error' };
  return { problems: [problem], examples: [], publishable: false };
}

export const gateIn = (pool: Pool): Gate => ({
  examine: (examination, signal) => pool.run('examination', examination, signal).catch(stopped),
  trial: async (paper, signal) => {
    const answer = await pool.run('trial', paper, signal);
    if ('page' in answer) return answer.page;
    if (answer.problems.length === 0) throw new Refusal('NOT_FOUND');
    const errors = answer.problems.map(({ code, pointer, message }) => ({ code, pointer, message }));
    throw new Refusal('NOT_PUBLISHABLE', { errors });
  },
});
