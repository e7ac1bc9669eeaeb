/** Clocks against counting day by day: `npm run soak` asks about a hundred thousand, this file about a share of them. */
import { jianghua, nationalDays } from '../../build/calendars.ts';
import { type SlowCase, slowClock } from '../../oracle/slow-clock.ts';
import { ourAnswer } from './against-oracle.ts';
import { inTimeZones } from './in-time-zones.ts';

const slowJianghua = { years: [2025, 2026], layers: [nationalDays(2025, 2026)] };

const asked = (start: string, amount: number, more: Partial<SlowCase> = {}): SlowCase => ({
  ...{ start, amount, unit: 'workingDay', pauses: [], pauseDayCounts: true, resumeDayCounts: false },
  ...{ today: start, closed: false },
  ...more,
});

/** Domain §3.9, with the arrangement of 2025. */
const vectors: readonly [words: string, asked: SlowCase, answer: { due?: string; used?: number }][] = [
  ['accepted before the National Day holiday', asked('2025-09-26', 20), { due: '2025-10-30' }],
  ['received before the Spring Festival', asked('2025-01-24', 5), { due: '2025-02-07' }],
  ['submitted online on a Saturday', asked('2025-04-26', 3), { due: '2025-04-29' }],
  ['promised in ten days', asked('2025-09-08', 10), { due: '2025-09-22' }],
  [
    'paused for a week',
    asked('2025-09-08', 10, { pauses: [{ from: '2025-09-12', to: '2025-09-19' }] }),
    { due: '2025-09-28' },
  ],
  [
    'paused for a week whose last day counts',
    asked('2025-09-08', 10, { pauses: [{ from: '2025-09-12', to: '2025-09-19' }], resumeDayCounts: true }),
    { due: '2025-09-26' },
  ],
  ['of natural days', asked('2025-09-03', 30, { unit: 'naturalDay' }), { due: '2025-10-09' }],
  ['used over the National Day holiday', asked('2025-09-26', 20, { today: '2025-10-13' }), { used: 7 }],
];

describe('a clock', () => {
  it.each(vectors)('%s is what was worked out by hand', (_, question, answer) => {
    const slow = slowClock(slowJianghua, question);
    expect(slow).toMatchObject(answer);
    expect(ourAnswer(jianghua(), question, `${question.start}T01:00:00.000Z`)).toEqual(slow);
  });

  it('is what counting day by day says, whatever calendar, pauses and extensions, in any time zone', async () => {
    const answers = await inTimeZones(2000);
    expect(answers.map(({ offset }) => offset)).toEqual([300, -480, -840]);
    expect(answers.flatMap(({ differences }) => differences)).toEqual([]);
    expect(Math.min(...answers.map(({ cases }) => cases))).toBeGreaterThanOrEqual(2000);
  }, 60_000);
});
