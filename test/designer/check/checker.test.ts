/** Typing goes on while a draft is checked: the quick answer comes at once, and the analysis is ended by the next change. */
import { checkerOf, type Checked } from '../../../designer/check/checker.ts';
import type { Answer, Question } from '../../../designer/check/message.ts';
import { checkDeeply, checkQuickly } from '../../../designer/check/check.ts';
import { put } from '../../../designer/edits/path.ts';
import type { Bundle } from '../../../engine/index.ts';
import { aBundle } from '../../build/matter.ts';
import { centre, surroundings } from '../build.tsx';

/** A worker whose answers wait until they are asked for. */
class Desk {
  readonly questions: Question[] = [];
  ended = false;
  #hear: (event: { data: Answer }) => void = () => undefined;
  addEventListener(_: string, hear: (event: { data: Answer }) => void) {
    this.#hear = hear;
  }
  postMessage(question: Question) {
    this.questions.push(question);
  }
  terminate() {
    this.ended = true;
  }
  answer() {
    const question = this.questions.at(-1)!;
    if (question.kind === 'centre') throw new Error('nothing was asked');
    const { kind, number, bundle } = question;
    const answer: Answer =
      kind === 'quick'
        ? { kind, number, checked: checkQuickly(bundle, surroundings) }
        : { kind, number, problems: checkDeeply(bundle, surroundings) };
    if (!this.ended) this.#hear({ data: answer });
  }
}

function aChecker() {
  const desks: Desk[] = [];
  const told: { checked: Checked; bundle: Bundle }[] = [];
  const start = checkerOf(() => {
    const desk = new Desk();
    desks.push(desk);
    return desk as unknown as Worker;
  });
  const checker = start(centre, (checked, bundle) => void told.push({ checked, bundle }));
  return { checker, desks, told };
}

const good = aBundle();
const never = put(good, ['materials', 'materials', 1, 'when'], {
  all: [
    { fact: 'answers.place', operator: 'equal', value: 'wall' },
    { fact: 'answers.place', operator: 'equal', value: 'roof' },
  ],
});
const codes = ({ checked }: { checked: Checked }) => checked.problems.map(({ code }) => code);

test('says at once what is wrong with the shape, and then what the analysis finds', () => {
  const { checker, desks, told } = aChecker();
  checker.ask(never);
  desks[0]!.answer();
  expect(told.at(-1)).toMatchObject({ checked: { analysing: true }, bundle: never });
  expect(codes(told.at(-1)!)).toEqual(['EXAMPLE_DIFFERS']);
  desks[1]!.answer();
  expect(told.at(-1)).toMatchObject({ checked: { analysing: false } });
  expect(codes(told.at(-1)!)).toEqual(expect.arrayContaining(['EXAMPLE_DIFFERS', 'MATERIAL_NEVER_NEEDED']));
});

test('ends the analysis under way when the draft changes, and hears only of the newest', () => {
  const { checker, desks, told } = aChecker();
  checker.ask(never);
  desks[0]!.answer();
  checker.ask(good);
  expect(desks.map(({ ended }) => ended)).toEqual([false, true, false]);
  desks[0]!.answer();
  desks[1]!.answer();
  desks[2]!.answer();
  expect(told.map(({ bundle, checked }) => [bundle === good, checked.analysing])).toEqual([
    [false, true],
    [true, true],
    [true, false],
  ]);
  expect(codes(told.at(-1)!)).toEqual([]);
});

test('keeps the worker that analyses while nothing is under way', () => {
  const { checker, desks } = aChecker();
  checker.ask(good);
  desks[0]!.answer();
  desks[1]!.answer();
  checker.ask(never);
  expect(desks).toHaveLength(2);
  checker.stop();
  expect(desks.every(({ ended }) => ended)).toBe(true);
});

test('analyses nothing in a draft that cannot be run', () => {
  const { checker, desks, told } = aChecker();
  checker.ask(put(good, ['matter', 'identity', 'name'], ''));
  desks[0]!.answer();
  expect(told.at(-1)!.checked.analysing).toBe(false);
  expect(desks[1]!.questions.map(({ kind }) => kind)).toEqual(['centre']);
});
