/**
 * The yearly notice on days off (国务院办公厅关于部分节假日安排的通知) as days of a calendar. Every sentence of an
 * arrangement is read whole or told as not understood; its own counts and weekdays are held against the dates.
 */
import type { CalendarDay } from '../schema/calendar.ts';
import { dateOf, dayNumber, isDate } from './day-number.ts';

export interface NoticeFault {
  /** From 1, in the text as it was given. */
  line: number;
  /** The sentence, as written. */
  text: string;
  /** What is wrong with it, in plain words. */
  words: string;
}

export interface Notice {
  /** `undefined` when neither the text nor the caller says it. */
  year: number | undefined;
  title?: string;
  /** Number of the paper, as 国办发明电〔2025〕7号. */
  number?: string;
  /** Day it was issued. */
  date?: string;
  days: CalendarDay[];
  faults: NoticeFault[];
}

const weekdays = '日一二三四五六';
const dayPattern = '(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:（([^）]*)）)?';
const one = new RegExp(`^${dayPattern}$`);
const range = new RegExp(
  `^(${dayPattern})(?:至(${dayPattern}))?放假(?:调休)?(?:，?(?:共)?(\\d+)天)?(?:，(?:不调休|与周末连休))?$`,
);
/** Where an arrangement begins: 三、清明节： */
const heading = /[一二三四五六七八九十]+、([^：:，。]{2,20})[：:]/g;
/** A list of days to work on ends with it. */
const works = '上班';

interface Sentence {
  line: number;
  name: string;
  text: string;
}

const halfWidth = (text: string) =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll(/[ \t\u3000]/g, '');

/** The sentences of the arrangements, and those with days off that stand under no heading. */
function sentencesIn(lines: readonly string[]): Sentence[] {
  let name = '';
  return lines.flatMap((text, index) => {
    const parts: Sentence[] = [];
    let from = 0;
    const take = (until: number) => {
      for (const sentence of text.slice(from, until).split(/[。；;]/))
        if (sentence !== '') parts.push({ line: index + 1, name, text: sentence });
    };
    for (const found of text.matchAll(heading)) {
      take(found.index);
      name = found[1] ?? '';
      from = found.index + found[0].length;
    }
    take(text.length);
    return parts.filter((sentence) => /\d日.*(?:放假|上班)/.test(sentence.text));
  });
}

const pad = (number: string) => number.padStart(2, '0');

/** Days of one sentence, or why it gives none. */
function daysOf({ name, text }: Sentence, year: number): CalendarDay[] | string {
  let month = '';
  let last = String(year);
  const read = (written: string): string | { fault: string } => {
    const [, ofYear = last, ofMonth = month, day = '', aside = ''] = one.exec(written) ?? [];
    [last, month] = [ofYear, ofMonth];
    const date = `${ofYear}-${pad(ofMonth)}-${pad(day)}`;
    if (!isDate(date)) return { fault: `“${written}”不是真实存在的日期` };
    const said = /(?:周|星期)([日一二三四五六天])/.exec(aside)?.[1]?.replace('天', '日');
    const is = weekdays[(((dayNumber(date) + 4) % 7) + 7) % 7] ?? '';
    return said === undefined || said === is ? date : { fault: `${date} 是周${is}，通知写的是周${said}` };
  };
  if (name === '') return '前面没有节日名称（如“三、清明节：”）';

  if (text.endsWith(works)) {
    const days: CalendarDay[] = [];
    for (const written of text.slice(0, -works.length).split(/、(?![^（]*）)/)) {
      const date = one.test(written) ? read(written) : { fault: '没有读懂' };
      if (typeof date !== 'string') return date.fault;
      days.push({ date, kind: 'work', name });
    }
    return days;
  }

  const found = range.exec(text);
  if (!found) return '没有读懂';
  const [first = '', second = first, count] = [found[1], found[6], found[11]];
  const from = read(first);
  if (typeof from !== 'string') return from.fault;
  // Read again, a day alone says the same; the end of a range may leave out the month.
  const to = read(second);
  if (typeof to !== 'string') return to.fault;
  const length = dayNumber(to) - dayNumber(from) + 1;
  if (length < 1 || length > 31) return `从 ${from} 到 ${to} 不是一段日期`;
  if (count !== undefined && Number(count) !== length) return `写明共 ${count} 天，${from} 到 ${to} 却是 ${length} 天`;
  return Array.from({ length }, (_, step) => ({ date: dateOf(dayNumber(from) + step), kind: 'off', name }));
}

const titlePattern = /关于(\d{4})年部分节假日安排的通知/;
const issued = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** @param ofYear for a text that does not name its year */
export function readNotice(text: string, ofYear?: number): Notice {
  const lines = text.split(/\r?\n/).map(halfWidth);
  const title = lines.find((line) => titlePattern.test(line));
  const named = title === undefined ? undefined : titlePattern.exec(title)?.[1];
  const year = named === undefined ? ofYear : Number(named);
  const number = /[\u4e00-\u9fa5]{2,10}〔\d{4}〕\d+号/.exec(lines.join('\n'))?.[0];
  const [, ...issue] = lines.map((line) => issued.exec(line)).find((found) => found !== null) ?? [];
  const told = {
    ...(title === undefined ? {} : { title }),
    ...(number === undefined ? {} : { number }),
    ...(issue.length === 3 ? { date: issue.map(pad).join('-') } : {}),
  };
  if (year === undefined) return { year, ...told, days: [], faults: [] };

  const days: CalendarDay[] = [];
  const faults: NoticeFault[] = [];
  for (const sentence of sentencesIn(lines)) {
    const { line } = sentence;
    const found = daysOf(sentence, year);
    if (typeof found === 'string') faults.push({ line, text: sentence.text, words: found });
    else days.push(...found);
  }
  return { year, ...told, days: days.sort((a, b) => a.date.localeCompare(b.date)), faults };
}
