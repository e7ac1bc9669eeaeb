/** A day as people write it in tables and on papers, read as `YYYY-MM-DD`. */
import { isDate, dateOf, dayNumber } from '../../calendar/day-number.ts';

/** The day spreadsheets count from; the other one is that of old books from a Macintosh. */
export type DayZero = '1899-12-30' | '1904-01-01';

/** A number this large is a day of this century or the last, not a year. */
const serial = { first: 10_000, last: 80_000 } as const;

const inFigures = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?|(\d{2})(\d{2}))$/u;
const inWords = /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/u;
const atMidnight = /[ T]0{1,2}:00(:00(\.0+)?)?$/u;

const figures = '〇一二三四五六七八九';
const figureOf = (sign: string): number => figures.indexOf(sign.replace(/[零○]/u, '〇'));

/** 二十一 is 21, 十 is 10, 三 is 3. */
function countOf(words: string): number {
  const [tens, ones = ''] = words.includes('十') ? words.split('十') : ['', words];
  const ten = words.includes('十') ? (tens === '' ? 1 : figureOf(tens ?? '')) * 10 : 0;
  return ten + (ones === '' ? 0 : figureOf(ones));
}

const day = (year: number | string, month: number | string, dayOfMonth: number | string): string | undefined => {
  const text = [String(year), String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-');
  return isDate(text) ? text : undefined;
};

/** The day with this number in a spreadsheet; nothing where the number is no day of our time. */
export function daySerial(value: number, zero: DayZero = '1899-12-30'): string | undefined {
  const whole = Math.floor(value);
  if (whole < serial.first || whole > serial.last) return undefined;
  return dateOf(dayNumber(zero) + whole);
}

/**
 * `2023-5-1`, `2023/05/01`, `2023.5.1`, `2023年5月1日`, `20230501`, `二〇二三年五月一日`, or the number a spreadsheet has for
 * a day. Nothing where the text is none of these or there is no such day: `5/1/2023` may be of May or of January.
 */
export function writtenDay(written: string, zero?: DayZero): string | undefined {
  const text = written.normalize('NFKC').replace(atMidnight, '').replace(/\s/gu, '');
  const [, year, ...rest] = inFigures.exec(text) ?? [];
  const [month, dayOfMonth] = rest.filter(Boolean);
  if (year !== undefined && month !== undefined && dayOfMonth !== undefined) return day(year, month, dayOfMonth);
  const [, years, months, days] = inWords.exec(text) ?? [];
  if (years !== undefined && months !== undefined && days !== undefined) {
    return day(Array.from(years, figureOf).join(''), countOf(months), countOf(days));
  }
  return /^\d{5}$/u.test(text) ? daySerial(Number(text), zero) : undefined;
}
