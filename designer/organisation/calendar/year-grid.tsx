import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysLater, type YearOf } from '../../../engine/index.ts';

type MonthOf = YearOf['months'][number];
type DayOf = MonthOf['days'][number];

const WEEK = 7;
/** Days an arrow key goes. */
const ways: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: WEEK, ArrowUp: -WEEK };

/** Monday is 0. */
const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % WEEK;

const lookOf = ({ working, layer }: DayOf): string => {
  if (layer !== undefined) return `${working ? 'work' : 'off'} day-${layer}`;
  return working ? 'plain' : 'weekend';
};

interface Props {
  year: YearOf;
  isFixed: boolean;
  onToggle: (date: string) => void;
}

/** Twelve months; one stop of Tab, arrows from day to day. */
export function YearGrid({ year, isFixed, onToggle }: Props) {
  const { t } = useTranslation();
  const grid = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string>();
  const first = `${year.year}-01-01`;
  const at = stop?.startsWith(`${year.year}-`) ? stop : first;
  const go = (date: string) => {
    const found = grid.current?.querySelector<HTMLButtonElement>(`[data-date="${date}"]`);
    if (!found) return;
    setStop(date);
    found.focus();
  };
  const press = (event: KeyboardEvent) => {
    const by = ways[event.key];
    if (by === undefined) return;
    event.preventDefault();
    go(daysLater(at, by));
  };
  return (
    <>
      <p className="calendar-legend quiet">
        {year.workingDays !== undefined && <b>{t('calendar.workingDays', { count: year.workingDays })}</b>}
        {(['off', 'work', 'weekend'] as const).map((look) => (
          <span key={look}>
            <i className={`day day-${look}`} aria-hidden /> {t(`calendar.${look}`)}
          </span>
        ))}
      </p>
      <div
        ref={grid}
        className="months"
        role="group"
        aria-label={t('calendar.year', { year: year.year })}
        onKeyDown={press}
      >
        {year.months.map((month) => (
          <Month key={month.month} month={month} stop={at} isFixed={isFixed} onStop={setStop} onToggle={onToggle} />
        ))}
      </div>
    </>
  );
}

interface MonthProps {
  month: MonthOf;
  stop: string;
  isFixed: boolean;
  onStop: (date: string) => void;
  onToggle: (date: string) => void;
}

function Month({ month: { month, workingDays, days }, stop, isFixed, onStop, onToggle }: MonthProps) {
  const { t } = useTranslation();
  const names = t('calendar.weekdays', { returnObjects: true }) as string[];
  return (
    <section className="month" aria-label={t('calendar.month', { month })}>
      <h4>
        {t('calendar.month', { month })}{' '}
        <span className="quiet">{t('calendar.monthDays', { count: workingDays ?? 0 })}</span>
      </h4>
      <div className="month-days">
        {names.map((name) => (
          <span key={name} className="quiet" aria-hidden>
            {name}
          </span>
        ))}
        {days.map((day, index) => (
          <button
            key={day.date}
            type="button"
            data-date={day.date}
            className={`day day-${lookOf(day)}`}
            style={index === 0 ? { gridColumnStart: weekdayOf(day.date) + 1 } : undefined}
            aria-label={t('calendar.day', { date: day.date, weekday: names[weekdayOf(day.date)], reason: day.reason })}
            title={day.reason}
            tabIndex={day.date === stop ? 0 : -1}
            aria-disabled={isFixed}
            onFocus={() => onStop(day.date)}
            onClick={() => {
              if (!isFixed) onToggle(day.date);
            }}
          >
            {Number(day.date.slice(8))}
            {day.layer !== undefined && <small>{t(day.working ? 'calendar.workMark' : 'calendar.offMark')}</small>}
          </button>
        ))}
      </div>
    </section>
  );
}
