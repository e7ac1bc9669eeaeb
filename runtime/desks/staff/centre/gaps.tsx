import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SigningShape } from '../../../api/index.ts';
import { dayWords } from '../case/moment-words.ts';

/** Matters that nobody may sign on a working day ahead: the first day of each, and why. */
export function Gaps({ signing: { gaps, until } }: { signing: SigningShape }) {
  const { t } = useTranslation('grants');
  if (gaps.length === 0) return <p className="quiet">{t('gaps.none', { until: dayWords(until) })}</p>;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('gaps.some', { until: dayWords(until), count: gaps.length })}
      description={
        <ul className="plain-list">
          {gaps.map(({ matter, matterName, unitName, powerName, day, reasons }) => (
            <li key={matter}>
              <b>{t('gaps.gap', { day: dayWords(day), matter: matterName, power: powerName })}</b>
              <div className="quiet">{unitName}</div>
              {reasons.length === 0 && <div className="quiet">{t('gaps.never')}</div>}
              {reasons.map(({ post, words }) => (
                <div key={post} className="quiet">
                  {t('gaps.reason', { post, words })}
                </div>
              ))}
            </li>
          ))}
        </ul>
      }
    />
  );
}
