import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { seasonsOf } from '../parts.ts';
import { ThingList } from '../thing-list.tsx';
import { useCentreContent } from '../use-centre.ts';
import { YearChoice } from './year-choice.tsx';

/** Office hours are told by year, in seasons. */
export function HoursPart() {
  const { t } = useTranslation();
  const { calendar } = useCentreContent();
  const years = Object.keys(calendar).sort();
  const [chosen, setYear] = useState('');
  const year = calendar[chosen] ? chosen : (years.at(-1) ?? '');
  return (
    <>
      <div className="toolbar">
        <YearChoice years={years} year={year} onYear={setYear} />
        <span className="quiet">{t('organisation.hoursHint')}</span>
      </div>
      {year !== '' && <ThingList key={year} group={seasonsOf(year)} />}
    </>
  );
}
