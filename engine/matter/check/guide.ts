/** The wording of a guide: what a permit needs, and nothing that says other than what is computed beside it. */
import type { Problem } from '../../problems.ts';
import type { Bundle } from '../../schema/matter.ts';
import { limitWords } from '../limit-words.ts';
import { matterProblem } from '../problems.ts';
import { numberIn } from './number-in.ts';

/** A text of the guide with its JSON Pointer. */
interface Wording {
  text: string;
  at: string;
}

function wordingsOf({ introduction, applicable, rights, questions, notes = [] }: Bundle['guide']): Wording[] {
  const parts = Object.entries({ introduction, applicable, rights }).flatMap(([name, text]) =>
    text === undefined ? [] : [{ text, at: `/${name}` }],
  );
  return [
    ...parts,
    ...questions.map(({ question, answer }, index) => ({ text: question + answer, at: `/questions/${index}/answer` })),
    ...notes.map((text, index) => ({ text, at: `/notes/${index}` })),
  ];
}

const numeral = '(\\d{1,3}|[零一二两三四五六七八九十]{1,3})';

/** How a guide tells something that is computed, and what contradicts it. */
interface Claim {
  said: RegExp;
  /** The problem with a claim of that number, if it is one. */
  against: (said: string, value: number, matter: Bundle['matter'], at: string) => Problem[];
}

const claims: readonly Claim[] = [
  {
    said: /不收费|不收取(任何)?费用|免费办理/gu,
    against: (said, _value, { fees }, at) => {
      const fee = fees.find(({ when }) => !when);
      return fee ? [matterProblem('GUIDE_FEE_DIFFERS', at, { said, name: fee.name })] : [];
    },
  },
  {
    said: /(收费|收取|缴纳|缴费|工本费)[^，。；]{0,8}?(\d{1,6}(?:\.\d{1,2})?) ?元/gu,
    against: (said, value, { fees }, at) => {
      const agrees = fees.some(({ amount }) => amount === undefined || amount === Math.round(value * 100));
      const words = fees.map(({ name, standard }) => `${name}：${standard}`).join('、') || '不收费';
      return agrees ? [] : [matterProblem('GUIDE_CHARGE_DIFFERS', at, { said, fees: words })];
    },
  },
  {
    said: new RegExp(`(办结|办好|办完|办理时限|承诺时限|法定时限)[^，。；]{0,8}?${numeral} ?个?工作日`, 'gu'),
    against: (said, value, { limits: { promised, statutory } }, at) => {
      const limits = [promised, statutory].filter((limit) => limit !== undefined);
      const agrees = limits.some(({ amount, unit }) => unit === 'workingDay' && amount === value);
      const words = limits.map(limitWords).join('、');
      return agrees ? [] : [matterProblem('GUIDE_LIMIT_DIFFERS', at, { said, limits: words })];
    },
  },
  {
    said: new RegExp(`(最多跑|只跑|只需跑|需要到现场|到现场) ?${numeral} ?次`, 'gu'),
    against: (said, value, { identity: { visits } }, at) =>
      value === visits ? [] : [matterProblem('GUIDE_VISITS_DIFFERS', at, { said, visits })],
  },
];

const contradicted = ({ matter, guide }: Bundle): Problem[] =>
  wordingsOf(guide).flatMap(({ text, at }) =>
    claims.flatMap(({ said, against }) =>
      [...text.matchAll(said)].flatMap((found) => against(found[0], numberIn(found.at(-1) ?? ''), matter, at)),
    ),
  );

export const checkGuide = (bundle: Bundle): Problem[] => [
  ...(bundle.matter.identity.type === '01' && bundle.guide.questions.length === 0
    ? [matterProblem('QUESTION_MISSING', '/questions')]
    : []),
  ...contradicted(bundle),
];
