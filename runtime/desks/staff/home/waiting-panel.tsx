import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HomeShape } from '../../../api/index.ts';
import { listAddress } from '../queue/list-address.ts';
import { Panel } from './panel.tsx';

/** What waits for me, by what is to be done and by matter; each line opens the list of just that. */
export function WaitingPanel({ home: { waiting } }: { home: HomeShape }) {
  const { t } = useTranslation();
  return (
    <Panel id="waiting" title={t('home.waiting')}>
      {waiting.length === 0 && <p className="quiet">{t('queue.empty.waiting')}</p>}
      <ul className="panel-list">
        {waiting.map(({ stage, matter, matterName, count, overdue, soon }) => (
          <li key={`${stage} ${matter}`}>
            <Link href={listAddress('/waiting', { stage, matter })}>
              <b>{t(`home.act.${stage}`)}</b> {matterName}
            </Link>
            <span className="panel-figures">
              {overdue > 0 && <span className="figure-overdue">{t('home.overdue', { count: overdue })}</span>}
              {soon > 0 && <span className="figure-soon">{t('home.soon', { count: soon })}</span>}
              <b>{t('home.count', { count })}</b>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
