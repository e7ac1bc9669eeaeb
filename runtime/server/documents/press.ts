/** Fills templates and writes documents in the threads of the pool. */
import { DocumentError } from '../../../engine/index.ts';
import type { Pool } from '../pool/pool.ts';
import type { Job, Produced } from './job.ts';

export interface Press {
  /**
   * A page's article or a PDF from a template and its data. The template must have passed `checkTemplate`;
   * the data is checked here against `fields`.
   * @throws DocumentError with the problem in template or data; Refusal when the pool could not
   */
  produce: (job: Job) => Promise<Produced>;
}

export const pressIn = (pool: Pool): Press => ({
  produce: async (job) => {
    const answer = await pool.run('document', job);
    if ('problem' in answer) throw new DocumentError(answer.problem);
    return answer;
  },
});
