import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { dueSpans, type HomeShape } from '../../../api/index.ts';
import { listAddress } from '../queue/list-address.ts';
import { CaseLines } from './case-lines.tsx';
import { Panel } from './panel.tsx';

type Span = (typeof dueSpans)[number];
const sum = ({ waiting }: HomeShape, span: Span): number => waiting.reduce((total, one) => total + one[span], 0);

/** What is late and what runs out, the earliest first. */
export function UrgentPanel({ home }: { home: HomeShape }) {
  const { t } = useTranslation();
  return (
    <Panel id="urgent" title={t('home.urgent')}>
      <ul className="spans" aria-label={t('home.spans')}>
        {dueSpans.map((span) => {
          const count = sum(home, span);
          return (
            <li key={span} className={count > 0 ? `span-${span}` : 'span-none'}>
              <Link href={listAddress('/waiting', { due: span })}>
                {t(`due.${span}`)} <b>{count}</b>
              </Link>
            </li>
          );
        })}
      </ul>
      {home.urgent.length === 0 ? <p className="quiet">{t('home.nothingUrgent')}</p> : <CaseLines rows={home.urgent} />}
    </Panel>
  );
}
