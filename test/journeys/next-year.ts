/** A calendar of 2027 for the journeys: the statutory days alone, as no arrangement for the year is known. */
import type { CalendarYear } from '../../engine/index.ts';
import { jianghuaYear } from '../build/calendars.ts';

const off = (name: string, ...dates: string[]): CalendarYear['layers']['national']['days'] =>
  dates.map((date) => ({ date: `2027-${date}`, kind: 'off', name }));

export const nextYear: CalendarYear = {
  ...jianghuaYear(2026),
  year: 2027,
  layers: {
    national: {
      papers: [{ title: '关于2027年部分节假日安排的通知（演示）' }],
      days: [
        ...off('元旦', '01-01', '01-02', '01-03'),
        ...off('春节', '02-05', '02-06', '02-07', '02-08'),
        ...off('清明节', '04-05'),
        ...off('劳动节', '05-01', '05-02'),
        ...off('端午节', '06-09'),
        ...off('中秋节', '09-15'),
        ...off('国庆节', '10-01', '10-02', '10-03'),
      ],
    },
    local: { papers: [], days: [] },
    halls: [],
  },
};
