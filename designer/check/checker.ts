/**
 * Asks two workers: one answers every draft at once, the other analyses it afterwards. Whoever types on ends the analysis
 * that is under way, wherever it stands, and only answers to the latest draft are heard.
 */
import type { Bundle, ExampleResult } from '../../engine/index.ts';
import type { DesignerCentre } from '../../runtime/api/index.ts';
import type { DraftProblem } from './check.ts';
import type { Answer, Question } from './message.ts';

export interface Checked {
  problems: readonly DraftProblem[];
  /** Empty while the draft cannot be run. */
  examples: readonly ExampleResult[];
  /** The analysis is still to come. */
  analysing: boolean;
}

export interface Checker {
  ask: (bundle: Bundle) => void;
  stop: () => void;
}
export type StartChecker = (centre: DesignerCentre, onChecked: (checked: Checked, bundle: Bundle) => void) => Checker;

interface Asked {
  number: number;
  bundle: Bundle;
  /** What the quick check said, while the analysis is under way. */
  said?: Checked;
}

/** A checker whose workers come from `startWorker`. */
export const checkerOf =
  (startWorker: () => Worker): StartChecker =>
  (centre, onChecked) => {
    let asked: Asked | undefined;
    const started = (hear: (answer: Answer) => void) => {
      const worker = startWorker();
      const post = (question: Question) => worker.postMessage(question);
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
      post({ kind: 'centre', centre });
      return { post, end: () => worker.terminate() };
    };
    const hear = (answer: Answer) => {
      if (asked?.number !== answer.number) return;
      const { number, bundle, said } = asked;
      if (answer.kind === 'quick') {
        const { problems, examples, runs } = answer.checked;
        asked.said = { problems, examples, analysing: runs };
        onChecked(asked.said, bundle);
        if (runs) deep.post({ kind: 'deep', number, bundle });
      } else if (said) {
        asked.said = { ...said, problems: [...said.problems, ...answer.problems], analysing: false };
        onChecked(asked.said, bundle);
      }
    };
    const quick = started(hear);
    let deep = started(hear);
    return {
      ask: (bundle) => {
        if (asked?.said?.analysing) {
          deep.end();
          deep = started(hear);
        }
        const number = (asked?.number ?? 0) + 1;
        asked = { number, bundle };
        quick.post({ kind: 'quick', number, bundle });
      },
      stop: () => {
        quick.end();
        deep.end();
      },
    };
  };

export const startChecker = checkerOf(
  () => new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' }),
);
