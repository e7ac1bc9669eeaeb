import { useTranslation } from 'react-i18next';
import type { LicenceRow } from '../../../api/index.ts';
import { dateWords } from '../frame/date-words.ts';

/** The licence a case has issued or is about, as it stands today. */
export function LicenceNote({ licence: { name, number, stateName, validTo } }: { licence: LicenceRow }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="licence">
      <h2 id="licence">{t('business.held')}</h2>
      <p>{t('business.found', { name, number, state: stateName })}</p>
      {validTo !== undefined && <p className="quiet">{t('business.until', { day: dateWords(validTo) })}</p>}
    </section>
  );
}
