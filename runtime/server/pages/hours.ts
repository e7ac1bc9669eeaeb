/** The centre's office hours by season, in words. */
import type { CompiledCentre } from '../../../engine/index.ts';

interface SeasonWords {
  words: string;
  /** The season today is in. */
  now: boolean;
}

const dayWords = (monthDay: string): string => `${Number(monthDay.slice(0, 2))}月${Number(monthDay.slice(3))}日`;
const timeWords = (time: string): string => time.replace(/^0/, '');

export function hoursOf({ calendarYears }: CompiledCentre, today: string): SeasonWords[] {
  const year = calendarYears.find((one) => one.year === Number(today.slice(0, 4)));
  return (year?.seasons ?? []).map(({ name, from, to, hours }) => {
    const spans = hours.map(({ open, close }) => `${timeWords(open)}—${timeWords(close)}`).join('，');
    const day = today.slice(5);
    const now = from <= to ? from <= day && day <= to : from <= day || day <= to;
    return { words: `${name}（${dayWords(from)}至${dayWords(to)}）${spans}`, now };
  });
}
