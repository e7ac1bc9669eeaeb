import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { barKinds, liftingGrounds } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import { dayWords } from './moment-words.ts';

/** What the case bars its applicant from, and what lifted it. */
export function BarLines({ view: { case: one } }: { view: CaseView }) {
  const { t } = useTranslation();
  const { bars = [] } = one;
  if (bars.length === 0) return null;
  return (
    <section>
      <h3>{t('bar.title')}</h3>
      <ul className="documents">
        {bars.map(({ kind, on, until, lifting }) => (
          <li key={kind}>
            <span>
              <b>{barKinds[kind]}</b>{' '}
              {lifting && <Tag variant="outlined">{t('bar.lifted', { day: dayWords(lifting.on) })}</Tag>}
            </span>
            <span className="quiet">
              {until === undefined
                ? t('bar.untilRepair', { from: dayWords(on) })
                : t('bar.period', { from: dayWords(on), to: dayWords(until) })}
            </span>
            {lifting && (
              <span className="quiet">
                {t('bar.lifting', {
                  ground: liftingGrounds[lifting.ground],
                  authority: lifting.authority,
                  number: lifting.number,
                  by: lifting.by.name,
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
