import { Button, Empty, Table, type TableColumnsType, Tag } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type StaffRow } from '../../../api/index.ts';
import { call, ProblemNote } from '../../../signed-in/index.ts';
import { PageButtons } from './page-buttons.tsx';
import { type SeatPlan, SeatDialog } from './seat-dialog.tsx';
import { useArranges } from './use-arranges.ts';
import { usePages } from './use-pages.ts';

const columnsOf = (t: TFunction<'centre'>, onSeat?: (plan: SeatPlan) => void): TableColumnsType<StaffRow> => [
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
  ...(onSeat
    ? [
        {
          title: t('seat.title'),
          key: 'seat',
          width: '10%',
          render: (_: unknown, { account, displayName, seatable }: StaffRow) =>
            seatable && (
              <Button size="small" onClick={() => onSeat({ way: 'seat', account })}>
                {t('staff.seat')}
                <span className="unseen">{displayName}</span>
              </Button>
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
  const { page, ...pages } = usePages('staff', (cursor, signal) => call(routes.centreStaff, { query: cursor, signal }));
  return (
    <>
      {page.problem && <ProblemNote problem={page.problem} retry={page.reload} />}
      <Table<StaffRow>
        aria-label={t('staff.table')}
        rowKey="account"
        size="small"
        columns={columnsOf(t, arranges ? setPlan : undefined)}
        dataSource={page.data?.items ?? []}
        loading={page.loading}
        pagination={false}
        scroll={{ x: 960 }}
        locale={{ emptyText: page.loading ? ' ' : <Empty description={t('staff.none')} /> }}
      />
      <PageButtons {...pages} />
      <SeatDialog plan={plan} onClose={() => setPlan(undefined)} onDone={page.reload} />
    </>
  );
}
