import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type OverviewShape, routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';
import { REFRESH_MS } from '../frame/counts.tsx';
import { type Filters, listAddress } from '../queue/list-address.ts';
import { type RowCell, RowList } from '../resource/row-list.tsx';
import { Panel } from './panel.tsx';

const spans = ['overdue', 'today', 'soon'] as const;
type Row = OverviewShape['matters'][number];

/** A figure that opens the list of just those cases. */
function Figure({ count, filters, mark = '' }: { count: number; filters: Filters; mark?: string }) {
  if (count === 0) return <span className="quiet">0</span>;
  return (
    <Link href={listAddress('/cases', { queue: 'all', ...filters })} className={mark}>
      {count}
    </Link>
  );
}

/** How every matter of the unit — or of the centre — stands: under way, running out, decided this month. */
export function OverviewPanel() {
  const { t } = useTranslation();
  const overview = useResource('overview', (signal) => call(routes.deskOverview, { signal }), REFRESH_MS);
  const cells: RowCell<Row & { id: string }>[] = [
    { title: t('queue.column.matter'), of: ({ matterName }) => matterName },
    { title: t('home.running'), of: ({ count, matter }) => <Figure count={count} filters={{ matter, sort: 'due' }} /> },
    ...spans.map((span) => ({
      title: t(`due.${span}`),
      of: ({ matter, ...figures }: Row) => (
        <Figure count={figures[span]} filters={{ matter, due: span }} mark={`figure-${span}`} />
      ),
    })),
    { title: t('home.decided'), of: ({ decided }) => decided },
  ];
  return (
    <Panel id="overview" title={t('home.overview')} wide>
      <Loaded resource={overview}>
        {({ matters }) => (
          <>
            {matters.length === 0 && <p className="quiet">{t('home.noOverview')}</p>}
            <RowList
              name={t('home.overview')}
              rows={matters.map((one) => ({ ...one, id: one.matter }))}
              cells={cells}
            />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
