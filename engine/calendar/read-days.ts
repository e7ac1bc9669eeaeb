/** The days of a year as somebody has them at hand: the text of the notice, a table of days, or a calendar file. */
import { isObject } from '../is-object.ts';
import type { CalendarDay } from '../schema/calendar.ts';
import { isDate } from './day-number.ts';
import { readNotice, type Notice, type NoticeFault } from './read-notice.ts';

const kinds: Readonly<Record<string, CalendarDay['kind']>> = {
  放假: 'off',
  休: 'off',
  off: 'off',
  上班: 'work',
  调休上班: 'work',
  班: 'work',
  work: 'work',
};

const pad = (number = '') => number.padStart(2, '0');

/** `2027-1-1`, `2027/1/1` or `2027年1月1日` as `2027-01-01`. */
function dateIn(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text.trim()) ?? [];
  const date = `${year ?? ''}-${pad(month)}-${pad(day)}`;
  return isDate(date) ? date : undefined;
}

/** A day of one line, or why it is none. */
function dayOf(cells: readonly string[]): CalendarDay | string {
  const [written = '', how = '', name = ''] = cells.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const [date, kind] = [dateIn(written), kinds[how]];
  if (date === undefined) return `“${written}”不是真实存在的日期，应当写成 2027-01-01`;
  if (kind === undefined) return `“${how}”应当是“放假”或者“上班”`;
  return name === '' ? '缺少名称，如“国庆节”' : { date, kind, name };
}

const rowOfTable = /^"?\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?"?\s*[,，\t]/;

function sorted(lines: readonly { line: number; text: string; found: CalendarDay | string }[], year?: number): Notice {
  const days: CalendarDay[] = [];
  const faults: NoticeFault[] = [];
  for (const { line, text, found } of lines)
    if (typeof found === 'string') faults.push({ line, text, words: found });
    else days.push(found);
  return { year, days: days.sort((a, b) => a.date.localeCompare(b.date)), faults };
}

/** Every line but a heading is a day. */
function readTable(text: string, year?: number): Notice {
  const lines = text.split(/\r?\n/).map((row, index) => ({ line: index + 1, text: row }));
  const isHeading = ({ line, text: row }: { line: number; text: string }) => line === 1 && !/\d/.test(row);
  const rows = lines.filter((row) => row.text.trim() !== '' && !isHeading(row));
  return sorted(
    rows.map((row) => ({ ...row, found: dayOf(row.text.split(/[,，\t]/)) })),
    year,
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A calendar file, of which the country's days are taken, or a mere list of days. */
function readJson(text: string, ofYear?: number): Notice {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { year: ofYear, days: [], faults: [{ line: 1, text: text.slice(0, 30), words: '不是正确的 JSON' }] };
  }
  const national = isObject(value) && isObject(value.layers) ? value.layers.national : value;
  const list = Array.isArray(national) ? national : isObject(national) ? national.days : undefined;
  const year = isObject(value) && typeof value.year === 'number' ? value.year : ofYear;
  if (!Array.isArray(list))
    return { year, days: [], faults: [{ line: 1, text: text.slice(0, 30), words: '里面没有特殊日期的列表' }] };
  return sorted(
    list.map((item: unknown, index) => {
      const cells = isObject(item) ? [item.date, item.kind, item.name].map(textOf) : [];
      return { line: index + 1, text: cells.join(' '), found: dayOf(cells) };
    }),
    year,
  );
}

/** @param ofYear for a text that does not name its year */
export function readDays(text: string, ofYear?: number): Notice {
  if (/^\s*[[{]/.test(text)) return readJson(text, ofYear);
  return text.split(/\r?\n/).some((line) => rowOfTable.test(line)) ? readTable(text, ofYear) : readNotice(text, ofYear);
}
