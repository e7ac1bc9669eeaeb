/**
 * Ends of a range in words and signs. 以上、以下、以内 hold the number itself, 不满、超过 do not (民法典第一千二百五十九条).
 * The first word of an end is the one written; of days the second list's.
 */
export type Bound = 'min' | 'minExclusive' | 'max' | 'maxExclusive';

interface Words {
  before: readonly string[];
  behind: readonly string[];
  ofDays: string;
}

const words: Readonly<Record<Bound, Words>> = {
  min: {
    before: ['不少于', '不低于', '不小于', '不早于', '大于等于', '大于或等于', '至少', '>=', '≥'],
    behind: ['及以上', '(含)以上', '以上'],
    ofDays: '不早于',
  },
  minExclusive: { before: ['超过', '多于', '大于', '高于', '晚于', '>'], behind: [], ofDays: '晚于' },
  max: {
    before: ['不超过', '不多于', '不大于', '不高于', '不晚于', '小于等于', '小于或等于', '至多', '<=', '≤'],
    behind: ['及以下', '(含)以下', '以下', '以内'],
    ofDays: '不晚于',
  },
  maxExclusive: { before: ['不足', '不满', '少于', '小于', '低于', '早于', '<'], behind: [], ofDays: '早于' },
};
const bounds = Object.entries(words) as [Bound, Words][];

/** Longer words first: 大于等于 is not 大于. */
const befores = bounds
  .flatMap(([bound, { before }]) => before.map((word) => ({ bound, word })))
  .sort((one, other) => other.word.length - one.word.length);
const behinds = bounds.flatMap(([bound, { behind }]) => behind.map((word) => ({ bound, word })));

/** “不少于 100”, “≥100”, “100以上” → the end and what is written beside it; `undefined` when it is no end. */
export function boundIn(text: string): { bound: Bound; rest: string } | undefined {
  const front = befores.find(({ word }) => text.startsWith(word));
  if (front) return { bound: front.bound, rest: text.slice(front.word.length).trim() };
  const back = behinds.find(({ word }) => text.endsWith(word));
  return back && { bound: back.bound, rest: text.slice(0, -back.word.length).trim() };
}

export const sayBound = (bound: Bound, value: string, isDay: boolean): string =>
  `${isDay ? words[bound].ofDays : (words[bound].before[0] ?? '')} ${value}`;

export const isLow = (bound: Bound): boolean => bound === 'min' || bound === 'minExclusive';
