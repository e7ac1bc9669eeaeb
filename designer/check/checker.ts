/** Asks the worker, and hears only the answer to the latest question. */
import type { Bundle } from '../../engine/index.ts';
import type { DesignerCentre } from '../../runtime/api/index.ts';
import type { Checked } from './check.ts';
import type { Answer, Question } from './message.ts';

export interface Checker {
  ask: (bundle: Bundle) => void;
  stop: () => void;
}
export type StartChecker = (centre: DesignerCentre, onChecked: (checked: Checked, bundle: Bundle) => void) => Checker;

export const startChecker: StartChecker = (centre, onChecked) => {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
  const post = (question: Question) => worker.postMessage(question);
  let asked: { number: number; bundle: Bundle } | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (asked?.number === data.number) onChecked(data.checked, asked.bundle);
  });
  post({ kind: 'centre', centre });
  return {
    ask: (bundle) => {
      asked = { number: (asked?.number ?? 0) + 1, bundle };
      post({ kind: 'draft', ...asked });
    },
    stop: () => worker.terminate(),
  };
};
