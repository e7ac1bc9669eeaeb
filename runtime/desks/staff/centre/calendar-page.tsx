import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type CalendarShape } from '../../../api/index.ts';
import { dayWords } from '../case/moment-words.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';
import { Month } from './month.tsx';
import { VerifyMark } from './verify-mark.tsx';

/** A year of the centre: working days, days off and made up, office hours; what is not published is said so. */
export function CalendarPage() {
  const [year, setYear] = useState<number>();
  const calendar = useResource(`calendar ${year ?? ''}`, (signal) =>
    call(routes.centreCalendar, { query: year === undefined ? {} : { year }, signal }),
  );
  return <Loaded resource={calendar}>{(data) => <Year data={data} onYear={setYear} />}</Loaded>;
}

const monthDayWords = (text: string): string => `${Number(text.slice(0, 2))}月${Number(text.slice(3))}日`;

function Year({ data, onYear }: { data: CalendarShape; onYear: (year: number) => void }) {
  const { t } = useTranslation('centre');
  const { year, today, publishedYears, papers, recounted } = data;
  const special = year.months.flatMap(({ days }) => days).filter(({ layer }) => layer !== undefined);
  const unconfirmed = new Set(year.unconfirmed.map(({ date }) => date));
  return (
    <>
      <div className="year-head">
        <Button icon={<LeftOutlined />} aria-label={t('calendar.before')} onClick={() => onYear(year.year - 1)} />
        <h2>{t('calendar.year', { year: year.year })}</h2>
        <Button icon={<RightOutlined />} aria-label={t('calendar.after')} onClick={() => onYear(year.year + 1)} />
        {year.workingDays !== undefined && <span>{t('calendar.workingDays', { days: year.workingDays })}</span>}
        <span className="quiet">{t('calendar.published', { years: publishedYears.join('、') })}</span>
      </div>
      {!year.published && (
        <Alert
          type="warning"
          showIcon
          title={t('calendar.unpublished', { year: year.year })}
          description={t('calendar.unpublishedHint')}
        />
      )}
      {recounted && (
        <Alert
          type="info"
          showIcon
          title={t(recounted.added.length > 0 ? 'calendar.added' : 'calendar.changed', {
            day: dayWords(recounted.on),
            years: recounted.added.join('、'),
          })}
          description={t('calendar.recounted', { looked: recounted.looked, moved: recounted.moved })}
        />
      )}
      {year.published && <p className="quiet">{t('calendar.legend')}</p>}
      <div className="months">
        {year.months.map((month) => (
          <Month key={month.month} month={month} today={today} unconfirmed={unconfirmed} />
        ))}
      </div>
      {year.unconfirmed.length > 0 && (
        <section>
          <h3>
            {t('calendar.unconfirmed')} <VerifyMark verify />
          </h3>
          <ul className="plain-list">
            {year.unconfirmed.map(({ date, name, basis }) => (
              <li key={date}>
                {dayWords(date)} {name}
                {basis !== undefined && <span className="quiet"> {basis}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {year.seasons.length > 0 && (
        <section>
          <h3>{t('calendar.seasons')}</h3>
          <ul className="plain-list">
            {year.seasons.map(({ name, from, to, hours, verify }) => (
              <li key={name}>
                {t('calendar.season', {
                  name,
                  from: monthDayWords(from),
                  to: monthDayWords(to),
                  hours: hours.map(({ open, close }) => `${open}—${close}`).join('，'),
                })}{' '}
                <VerifyMark verify={verify} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {special.length > 0 && (
        <section>
          <h3>{t('calendar.special')}</h3>
          <ul className="plain-list special-days">
            {special.map(({ date, reason }) => (
              <li key={date}>
                {dayWords(date)} {reason}
              </li>
            ))}
          </ul>
          <p className="quiet">
            {t('calendar.papers')}：
            {papers.map(({ title, number }) => (number ? `${title}（${number}）` : title)).join('；')}
          </p>
        </section>
      )}
    </>
  );
}
