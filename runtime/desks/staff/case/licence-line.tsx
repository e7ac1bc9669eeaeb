import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseView } from '../../../api/index.ts';
import { LicenceStateTag } from '../licences/licence-state.tsx';
import { dayWords } from './moment-words.ts';

/** The licence the case has issued or is about, as it stands in the register. */
export function LicenceLine({ view: { licence } }: { view: CaseView }) {
  const { t } = useTranslation('licences');
  if (!licence) return null;
  const { id, name, number, validTo } = licence;
  return (
    <section>
      <h3>{t('ofCase')}</h3>
      <ul className="documents">
        <li>
          <span>
            <b>{name}</b> {number} <LicenceStateTag licence={licence} />
          </span>
          <span className="quiet">
            {validTo === undefined ? t('endless') : t('business.until', { day: dayWords(validTo) })}
          </span>
          <span className="document-links">
            <Link href={`/licences/${id}`}>{t('open')}</Link>
          </span>
        </li>
      </ul>
    </section>
  );
}
