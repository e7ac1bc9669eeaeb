/** Random clocks on random calendars, read by the engine and by counting day by day. */
import fc from 'fast-check';
import { buildCalendar } from '../../../engine/calendar/build-calendar.ts';
import type { Calendar } from '../../../engine/calendar/calendar.ts';
import { momentAt } from '../../../engine/calendar/moment.ts';
import { ledger } from '../../../engine/clocks/ledger.ts';
import type { CalendarDay } from '../../../engine/schema/calendar.ts';
import { aYear } from '../../build/calendars.ts';
import {
  type Mark,
  shifted,
  type SlowAnswer,
  type SlowCalendar,
  type SlowCase,
  slowClock,
} from '../../oracle/slow-clock.ts';

const YEARS = [2025, 2026, 2027] as const;
const HALL = 'outside';
/** So that a calendar is not built for every question. */
const A_CALENDAR = 50;

const day = (first: string, most: number, least = 0) =>
  fc.integer({ min: least, max: most }).map((days) => shifted(first, days));

/** A day marked in the file of its own year, or of the year after as notices may. */
const mark = fc.record({
  date: day('2025-01-01', 1094),
  kind: fc.constantFrom('off' as const, 'work' as const),
  verify: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
  late: fc.boolean(),
});
type Marked = Mark & { late: boolean };
const layer = fc.array(mark, { maxLength: 40 });

const fileOf = ({ date, late }: Marked): number => {
  const year = Number(date.slice(0, 4));
  return late && date.slice(5, 7) === '12' ? Math.min(2027, year + 1) : year;
};
const inFile = (marks: readonly Marked[], year: number): CalendarDay[] =>
  marks.filter((one) => fileOf(one) === year).map(({ date, kind, verify }) => ({ date, kind, name: '安排', verify }));

const calendars = fc.tuple(layer, layer, layer).map(([national, local, hall]): [Calendar, SlowCalendar] => {
  const files = YEARS.map((year) =>
    aYear(year, {
      national: inFile(national, year),
      local: inFile(local, year),
      halls: [{ hall: HALL, papers: [], days: inFile(hall, year) }],
    }),
  );
  const layers = [national, local, hall].map((marks) => YEARS.flatMap((year) => inFile(marks, year) as Mark[]));
  return [buildCalendar(files, HALL), { years: YEARS, layers }];
});

/** The evening of the day before in UTC is the morning of the day in the centre. */
const instantOn = (date: string, hour: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + (hour - 8) * 3_600_000).toISOString();

const maybe = <T>(value: fc.Arbitrary<T>, freq = 2) => fc.option(value, { nil: undefined, freq });
const cases = fc
  .record({ start: day('2025-01-01', 1000), hour: fc.integer({ min: 0, max: 23 }) })
  .chain(({ start, hour }) =>
    fc.record({
      start: fc.constant(start),
      instant: fc.constant(instantOn(start, hour)),
      amount: fc.integer({ min: 0, max: 60 }),
      unit: fc.constantFrom('workingDay' as const, 'naturalDay' as const),
      pauses: fc.array(
        fc
          .record({ from: day(start, 80, -10), long: maybe(fc.integer({ min: 0, max: 40 }), 4) })
          .map(({ from, long }) => ({ from, to: long === undefined ? undefined : shifted(from, long) })),
        { maxLength: 4 },
      ),
      pauseDayCounts: fc.boolean(),
      resumeDayCounts: fc.boolean(),
      extension: maybe(fc.record({ days: fc.integer({ min: 1, max: 20 }), on: day(start, 80) })),
      stoppedOn: maybe(day(start, 100)),
      today: day(start, 120),
      closed: fc.boolean(),
    }),
  );

const basis = '《行政许可法》第四十五条';

/** What the engine says, with what is wrong whatever the right answer is. */
export function ourAnswer(calendar: Calendar, asked: SlowCase, instant: string): SlowAnswer & { fault?: string } {
  const { amount, unit, pauses, pauseDayCounts, resumeDayCounts, extension, stoppedOn, today, closed } = asked;
  const { due, limit, used, left, overdue, state, days } = ledger({
    ...{ calendar, today, closed, limit: { amount, unit } },
    start: momentAt(instant, '+08:00').date,
    pauses: pauses.map(({ from, to }) => ({ name: '专家评审', basis, from, ...(to === undefined ? {} : { to }) })),
    reading: { pauseDay: pauseDayCounts ? 'counts' : 'skips', resumeDay: resumeDayCounts ? 'counts' : 'skips' },
    ...(extension && { extension: { ...extension, basis } }),
    ...(stoppedOn === undefined ? {} : { stoppedOn }),
  });
  const groundless = days.find(
    (one) => one.effect !== 'counted' && one.basis === undefined && one.reason !== '安排放假',
  );
  return {
    due: due.pending ? undefined : due.date,
    ...{ limit, used, left, overdue, state },
    ...(groundless ? { fault: `${groundless.date} is not counted without a ground` } : {}),
  };
}

export interface Compared {
  cases: number;
  /** The first few, as JSON. */
  differences: readonly string[];
}

/** Asks both about at least so many cases. */
export function compare(count: number, seed: number): Compared {
  const differences: string[] = [];
  let compared = 0;
  const asked = fc.tuple(calendars, fc.array(cases, { minLength: A_CALENDAR, maxLength: A_CALENDAR }));
  const numRuns = Math.ceil(count / A_CALENDAR);
  const property = fc.property(asked, ([[calendar, slow], questions]) => {
    for (const { instant, ...question } of questions) {
      compared++;
      const [ours, theirs] = [ourAnswer(calendar, question, instant), slowClock(slow, question)];
      const same = JSON.stringify(ours) === JSON.stringify(theirs);
      if (!same && differences.length < 5) differences.push(JSON.stringify({ question, ours, theirs, seed }));
    }
  });
  fc.assert(property, { numRuns, seed });
  return { cases: compared, differences };
}
