import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  years: readonly string[];
  year: string;
  onYear: (year: string) => void;
}

/** Which of the years there are. */
export function YearChoice({ years, year, onYear }: Props) {
  const { t } = useTranslation();
  return (
    <Segmented
      aria-label={t('calendar.years')}
      value={year}
      onChange={onYear}
      options={years.map((one) => ({ value: one, label: t('calendar.year', { year: one }) }))}
    />
  );
}
