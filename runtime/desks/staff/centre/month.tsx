import { useTranslation } from 'react-i18next';
import type { CalendarShape } from '../../../api/index.ts';

type MonthOf = CalendarShape['year']['months'][number];
type DayOf = MonthOf['days'][number];

const DAYS = 7;

/** Monday is 0. */
const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % DAYS;

/** What makes a day different from the ordinary week; an ordinary weekend has no layer. */
const markOf = ({ working, layer }: DayOf): 'off' | 'work' | undefined =>
  layer === undefined ? undefined : working ? 'work' : 'off';

function weeksOf(days: readonly DayOf[]): (DayOf | undefined)[][] {
  const lead = Array.from({ length: weekdayOf(days[0]?.date ?? '') }, () => undefined);
  const cells = [...lead, ...days];
  return Array.from({ length: Math.ceil(cells.length / DAYS) }, (_, week) =>
    Array.from({ length: DAYS }, (_day, at) => cells[week * DAYS + at]),
  );
}

interface Props {
  month: MonthOf;
  today: string;
  unconfirmed: ReadonlySet<string>;
}

export function Month({ month: { month, workingDays, days }, today, unconfirmed }: Props) {
  const { t } = useTranslation('centre');
  const names = t('calendar.weekdays', { returnObjects: true }) as string[];
  return (
    <table className="month">
      <caption>
        {t('calendar.month', { month })}
        {workingDays !== undefined && <span className="quiet">{t('calendar.monthDays', { days: workingDays })}</span>}
      </caption>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week, index) => (
          <tr key={index}>
            {week.map((day, at) => (
              <Day key={at} day={day} isToday={day?.date === today} waits={unconfirmed.has(day?.date ?? '')} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, isToday, waits }: { day: DayOf | undefined; isToday: boolean; waits: boolean }) {
  const { t } = useTranslation('centre');
  if (!day) return <td />;
  const mark = markOf(day);
  const look = mark ?? (day.working === undefined ? 'unknown' : day.working ? 'plain' : 'weekend');
  return (
    <td className={`day-${look}`} title={day.reason} aria-current={isToday ? 'date' : undefined}>
      {Number(day.date.slice(8))}
      {mark && <small>{t(`calendar.${mark}`)}</small>}
      {waits && <small className="day-waits">？</small>}
    </td>
  );
}
