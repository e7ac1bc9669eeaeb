import { readFileSync } from 'node:fs';
import {
  addWorkingDays,
  buildCalendar,
  daysLater,
  ledger,
  type Calendar,
  type CalendarYear,
  type LedgerInput,
} from '../../engine/index.ts';
import { dueWithPauses, findWorkday } from '../against/chinese-days.ts';
import { pairs } from '../pairs.ts';

interface Figure {
  name: string;
  value: number;
  unit: string;
  against?: string;
  ratio?: number;
  [more: string]: unknown;
}

const years = [2025, 2026];
const readYear = (year: number): CalendarYear =>
  JSON.parse(readFileSync(new URL(`../../configs/jianghua/calendar/${year}.json`, import.meta.url), 'utf8'));

interface Question {
  date: string;
  count: number;
}

/** Every day of the years with 1 to 60 working days, as far as the answer lies inside them. */
const questions = (calendar: Calendar): Question[] =>
  Array.from({ length: 730 }, (_, index) => daysLater('2025-01-01', index)).flatMap((date) =>
    Array.from({ length: 60 }, (_, index) => ({ date, count: index + 1 })).filter(
      ({ count }) => typeof addWorkingDays(calendar, date, count) === 'string',
    ),
  );

/** Walks through the questions with a stride, so that neighbours do not follow each other. */
const inTurn = (asked: readonly Question[], answer: (date: string, count: number) => unknown) => {
  let turn = 0;
  return () => {
    const { date, count } = asked[(turn = (turn + 9973) % asked.length)]!;
    return answer(date, count);
  };
};

/** Adding working days, and reading a ledger of twenty working days with two pauses. */
export async function figures(report: (figure: Figure) => void): Promise<void> {
  const calendar = buildCalendar(years.map(readYear));
  const asked = questions(calendar);
  const ours = (date: string, count: number) => addWorkingDays(calendar, date, count);
  const differences = asked.filter(({ date, count }) => ours(date, count) !== findWorkday(date, count)).length;
  const added = await pairs(inTurn(asked, ours), inTurn(asked, findWorkday));
  report({ name: 'deadline/add', unit: 'µs', against: 'chinese-days', ...added, differences, compared: asked.length });

  const pauses = [
    { name: '专家评审', basis: '《行政许可法》第四十五条', from: '2025-09-12', to: '2025-09-19' },
    { name: '听证', basis: '《行政许可法》第四十五条', from: '2025-10-13', to: '2025-10-17' },
  ];
  const input: LedgerInput = {
    start: '2025-09-08',
    today: '2025-10-20',
    limit: { amount: 20, unit: 'workingDay' },
    pauses,
    calendar,
  };
  const { due } = ledger(input);
  if (due.pending || due.date !== dueWithPauses(input.start, 20, pauses)) throw new Error('the due days differ');
  const read = await pairs(
    () => ledger(input),
    () => dueWithPauses(input.start, 20, pauses),
  );
  report({ name: 'deadline/ledger', unit: 'µs', against: 'chinese-days (due day only)', ...read });
}
