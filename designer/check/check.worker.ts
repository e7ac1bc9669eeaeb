/** Checks drafts beside the page, so that typing never waits for it. */
import { checkDeeply, checkQuickly, surroundingsOf, type Surroundings } from './check.ts';
import type { Answer, Question } from './message.ts';

let surroundings: Surroundings | undefined;

function answer(question: Exclude<Question, { kind: 'centre' }>): Answer {
  if (!surroundings) throw new Error('asked before the centre was told');
  const { kind, number, bundle } = question;
  return kind === 'quick'
    ? { kind, number, checked: checkQuickly(bundle, surroundings) }
    : { kind, number, problems: checkDeeply(bundle, surroundings) };
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.kind === 'centre') surroundings = surroundingsOf(data.centre);
  else postMessage(answer(data));
});
