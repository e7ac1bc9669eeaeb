/** What the schema of a calendar year cannot say: days of other years, days twice, hours and seasons that do not fit. */
import { problemTable, type Problem } from '../problems.ts';
import type { CalendarDay, CalendarYear, Season } from '../schema/calendar.ts';
import { dateOf, dayNumber, isDate, isWeekend } from './day-number.ts';
import { inSeason, minuteOf } from './office-hours.ts';

export const calendarWords = {
  'calendar.day-unreal': '{date} 不是真实存在的日期',
  'calendar.day-elsewhere': '{date} 不属于 {year} 年，也不在上一年 12 月；请写进该年的日历文件',
  'calendar.day-twice': '{date} 在同一层出现了两次',
  'calendar.day-idle': { words: '{date} 本来就是工作日，“上班”没有作用；请核对日期', severity: 'warning' },
  'calendar.hall-twice': '大厅 {hall} 出现了两次，请合并',
  'calendar.hours-order': '时段 {open}—{close} 的结束时间应晚于开始时间，且各时段按先后排列、互不重叠',
  'calendar.season-unreal': '{date} 不是真实存在的月日',
  'calendar.season-overlap': '{date} 同时属于“{one}”和“{other}”',
  'calendar.season-gap': { words: '{date} 没有办公时间，按窗口工作小时计算的时限无法计算', severity: 'warning' },
  'calendar.year-twice': '{year} 年的日历出现了两次',
  'calendar.year-missing': { words: '缺少 {year} 年的日历，跨该年的期限将无法确定', severity: 'warning' },
} as const;

const problem = problemTable(calendarWords);

/** A leap year, so that every month and day exists. */
const leapYear = 2024;

function checkDays(days: readonly CalendarDay[], year: number, pointer: string): Problem[] {
  const seen = new Set<string>();
  return days.flatMap(({ date, kind }, index) => {
    const at = `${pointer}/${index}/date`;
    if (!isDate(date)) return [problem('calendar.day-unreal', at, { date })];
    const found: Problem[] = [];
    if (!date.startsWith(`${year}-`) && !date.startsWith(`${year - 1}-12-`))
      found.push(problem('calendar.day-elsewhere', at, { date, year }));
    if (seen.has(date)) found.push(problem('calendar.day-twice', at, { date }));
    if (kind === 'work' && !isWeekend(dayNumber(date))) found.push(problem('calendar.day-idle', at, { date }));
    seen.add(date);
    return found;
  });
}

function checkHours({ hours }: Season, pointer: string): Problem[] {
  let last = -1;
  return hours.flatMap(({ open, close }, index) => {
    const fits = minuteOf(open) > last && minuteOf(open) < minuteOf(close);
    last = minuteOf(close);
    return fits ? [] : [problem('calendar.hours-order', `${pointer}/hours/${index}`, { open, close })];
  });
}

function checkSeasons(seasons: readonly Season[], pointer: string): Problem[] {
  const found = seasons.flatMap((season, index) => [
    ...checkHours(season, `${pointer}/${index}`),
    ...(['from', 'to'] as const)
      .filter((end) => !isDate(`${leapYear}-${season[end]}`))
      .map((end) => problem('calendar.season-unreal', `${pointer}/${index}/${end}`, { date: season[end] })),
  ]);
  const newYear = dayNumber(`${leapYear}-01-01`);
  for (let day = newYear; day < newYear + 366; day++) {
    const date = dateOf(day).slice(5);
    const [one, other] = seasons.filter((season) => inSeason(season, date));
    // The first day tells; the rest of the stretch would only repeat it.
    if (!one) return [...found, problem('calendar.season-gap', pointer, { date })];
    if (other)
      return [...found, problem('calendar.season-overlap', pointer, { date, one: one.name, other: other.name })];
  }
  return found;
}

/** Problems of one year's file; pointers are into that file. */
export function checkCalendarYear({ year, layers, seasons }: CalendarYear): Problem[] {
  const halls = layers.halls.map(({ hall }) => hall);
  return [
    ...checkDays(layers.national.days, year, '/layers/national/days'),
    ...checkDays(layers.local.days, year, '/layers/local/days'),
    ...checkSeasons(seasons, '/seasons'),
    ...layers.halls.flatMap((own, index) => {
      const pointer = `/layers/halls/${index}`;
      return [
        ...(halls.indexOf(own.hall) < index
          ? [problem('calendar.hall-twice', `${pointer}/hall`, { hall: own.hall })]
          : []),
        ...checkDays(own.days, year, `${pointer}/days`),
        ...(own.seasons ? checkSeasons(own.seasons, `${pointer}/seasons`) : []),
      ];
    }),
  ];
}

/** Problems of the years of one centre taken together: a year given twice, a year left out between two others. */
export function checkCalendarYears(years: readonly number[]): Problem[] {
  const sorted = [...years].sort((a, b) => a - b);
  return sorted.flatMap((year, index) => {
    const last = sorted[index - 1] ?? year - 1;
    if (last === year) return [problem('calendar.year-twice', '/year', { year })];
    const missing = Array.from({ length: year - last - 1 }, (_, step) => last + 1 + step);
    return missing.map((gap) => problem('calendar.year-missing', '/year', { year: gap }));
  });
}
