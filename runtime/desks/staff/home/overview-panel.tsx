import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '../../../api/index.ts';
import { dayWords } from '../case/moment-words.ts';
import { call } from '../desk-api.ts';
import { REFRESH_MS } from '../frame/counts.tsx';
import { type Filters, listAddress } from '../queue/list-address.ts';
import { Loaded } from '../resource/loaded.tsx';
import { useResource } from '../resource/use-resource.ts';
import { Panel } from './panel.tsx';

const spans = ['overdue', 'today', 'soon'] as const;

function Figure({ count, filters, mark = '' }: { count: number; filters: Filters; mark?: string }) {
  if (count === 0) return <td className="quiet">0</td>;
  return (
    <td>
      <Link href={listAddress('/cases', filters)} className={mark}>
        {count}
      </Link>
    </td>
  );
}

/** How every matter of the unit — or of the centre — stands: under way, running out, decided this month. */
export function OverviewPanel() {
  const { t } = useTranslation();
  const overview = useResource('overview', (signal) => call(routes.deskOverview, { signal }), REFRESH_MS);
  return (
    <Panel id="overview" title={t('home.overview')} wide>
      <Loaded resource={overview}>
        {({ matters, since }) =>
          matters.length === 0 ? (
            <p className="quiet">{t('home.noOverview')}</p>
          ) : (
            <div className="overview" tabIndex={0} role="region" aria-label={t('home.overview')}>
              <table>
                <caption className="unseen">{t('home.overviewCaption', { since: dayWords(since) })}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('queue.column.matter')}</th>
                    <th scope="col">{t('home.running')}</th>
                    {spans.map((span) => (
                      <th key={span} scope="col">
                        {t(`due.${span}`)}
                      </th>
                    ))}
                    <th scope="col">{t('home.decided')}</th>
                  </tr>
                </thead>
                <tbody>
                  {matters.map(({ matter, matterName, count, decided, ...figures }) => (
                    <tr key={matter}>
                      <th scope="row">{matterName}</th>
                      <Figure count={count} filters={{ queue: 'all', matter, sort: 'due' }} />
                      {spans.map((span) => (
                        <Figure
                          key={span}
                          count={figures[span]}
                          filters={{ queue: 'all', matter, due: span }}
                          mark={`figure-${span}`}
                        />
                      ))}
                      <td>{decided}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
    </Panel>
  );
}
