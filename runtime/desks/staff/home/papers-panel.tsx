import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';
import { REFRESH_MS } from '../frame/counts.tsx';
import { Panel } from './panel.tsx';

const SHOWN = 5;

/** Paper that waits to be signed for, here or by whoever it was given to; what is late comes first. */
export function PapersPanel() {
  const { t } = useTranslation('papers');
  const query = { limit: SHOWN };
  const papers = useResource('papers-panel', (signal) => call(routes.deskHandOvers, { query, signal }), REFRESH_MS);
  return (
    <Panel id="papers" title={t('title')}>
      <Loaded resource={papers}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{t('none')}</p>
          ) : (
            <ul className="panel-list">
              {items.map(({ id, number, from, to, signBy, overdue }) => (
                <li key={id}>
                  <span>
                    <Link href={`/cases/${id}`} className="case-number">
                      {number}
                    </Link>{' '}
                    <span className="quiet">{t('way', { from, to })}</span>
                  </span>
                  {overdue ? <Tag color="red">{signBy}</Tag> : <span>{signBy}</span>}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Link href="/papers">{t('open')}</Link>
    </Panel>
  );
}
