import { Button, type TableColumnsType, Tag } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type StaffRow } from '../../../api/index.ts';
import { call } from '../../../signed-in/index.ts';
import { HandoverDialog } from './handover-dialog.tsx';
import { PagedTable } from './paged-table.tsx';
import { type SeatPlan, SeatDialog } from './seat-dialog.tsx';
import { useArranges } from './use-arranges.ts';
import { usePages } from './use-pages.ts';

interface Acts {
  onSeat: (plan: SeatPlan) => void;
  onHandOver: (row: StaffRow) => void;
}

const columnsOf = (t: TFunction<'centre'>, acts?: Acts): TableColumnsType<StaffRow> => [
  { title: t('staff.name'), dataIndex: 'displayName', width: '18%' },
  {
    title: t('staff.posts'),
    key: 'posts',
    render: (_, { posts }) =>
      posts.map(({ title, unitName, rank }) => (
        <div key={`${unitName}${title}`}>
          {unitName} · {title}
          {rank !== undefined && <Tag className="rank-tag">{t('staff.rank', { rank })}</Tag>}
        </div>
      )),
  },
  { title: t('staff.employment'), dataIndex: 'employmentName', width: '9%' },
  {
    title: t('staff.window'),
    key: 'window',
    width: '15%',
    render: (_, { window, seatable }) =>
      window?.name ?? (seatable ? '' : <span className="quiet">{t('staff.noWindow')}</span>),
  },
  {
    title: t('staff.today'),
    key: 'today',
    width: '15%',
    render: (_, { today, seatable }) =>
      today?.name ?? (seatable ? <span className="quiet">{t('staff.away')}</span> : ''),
  },
  {
    title: t('staff.state'),
    key: 'state',
    width: '8%',
    render: (_, { active }) => t(active ? 'staff.active' : 'staff.inactive'),
  },
  ...(acts
    ? [
        {
          title: t('staff.acts'),
          key: 'seat',
          width: '12%',
          render: (_: unknown, row: StaffRow) =>
            row.active && (
              <div className="grant-acts">
                <Button
                  size="small"
                  onClick={() => acts.onSeat({ way: row.seatable ? 'seat' : 'away', account: row.account })}
                >
                  {t(row.seatable ? 'staff.seat' : 'staff.leave')}
                  <span className="unseen">{row.displayName}</span>
                </Button>
                <Button size="small" onClick={() => acts.onHandOver(row)}>
                  {t('handover.open')}
                  <span className="unseen">{row.displayName}</span>
                </Button>
              </div>
            ),
        },
      ]
    : []),
];

/** Accounts with their posts, how they are employed, and where they sit today. */
export function StaffPage() {
  const { t } = useTranslation('centre');
  const arranges = useArranges();
  const [plan, setPlan] = useState<SeatPlan>();
  const [leaving, setLeaving] = useState<StaffRow>();
  const pages = usePages('staff', (cursor, signal) => call(routes.centreStaff, { query: cursor, signal }));
  return (
    <>
      <PagedTable
        name={t('staff.table')}
        pages={pages}
        columns={columnsOf(t, arranges ? { onSeat: setPlan, onHandOver: setLeaving } : undefined)}
        rowKey="account"
        empty={t('staff.none')}
      />
      {leaving && <HandoverDialog row={leaving} onClose={() => setLeaving(undefined)} onDone={pages.page.reload} />}
      <SeatDialog plan={plan} onClose={() => setPlan(undefined)} onDone={pages.page.reload} />
    </>
  );
}
