/** Checks drafts beside the page, so that typing never waits for it. */
import { check, surroundingsOf, type Surroundings } from './check.ts';
import type { Answer, Question } from './message.ts';

let surroundings: Surroundings | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.kind === 'centre') {
    surroundings = surroundingsOf(data.centre);
    return;
  }
  if (!surroundings) throw new Error('asked before the centre was told');
  const answer: Answer = { number: data.number, checked: check(data.bundle, surroundings) };
  postMessage(answer);
});
