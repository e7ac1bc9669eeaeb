import { Button, Empty, Popconfirm, Table, type TableColumnsType, Tag } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type ProblemShape, type SeatingRow } from '../../../api/index.ts';
import { dayWords, momentWords } from '../case/moment-words.ts';
import { problemOf } from '../../../browser/index.ts';
import { call, ProblemNote } from '../../../signed-in/index.ts';
import { PageButtons } from './page-buttons.tsx';
import { type SeatPlan, SeatDialog } from './seat-dialog.tsx';
import { useArranges } from './use-arranges.ts';
import { usePages } from './use-pages.ts';

const daysOf = (t: TFunction<'centre'>, { from, to }: SeatingRow): string =>
  from === to ? dayWords(from) : t('seatings.days', { from: dayWords(from), to: dayWords(to) });

const columnsOf = (t: TFunction<'centre'>, undo?: (id: string) => void): TableColumnsType<SeatingRow> => [
  { title: t('seatings.who'), dataIndex: 'displayName', width: '20%' },
  {
    title: t('seatings.where'),
    key: 'where',
    render: (_, { window, coversFor }) => (
      <>
        {window?.name ?? t('seatings.away')}
        {coversFor !== undefined && <div className="quiet">{t('seatings.covers', { name: coversFor })}</div>}
      </>
    ),
  },
  {
    title: t('seatings.when'),
    key: 'when',
    width: '22%',
    render: (_, row) => (
      <>
        {daysOf(t, row)} {row.current && <Tag color="blue">{t('seatings.current')}</Tag>}
      </>
    ),
  },
  {
    title: t('seatings.by'),
    key: 'by',
    width: '22%',
    render: (_, { by, at }) => (
      <>
        {by}
        <div className="quiet">{momentWords(at)}</div>
      </>
    ),
  },
  ...(undo
    ? [
        {
          title: t('seatings.undo'),
          key: 'undo',
          width: '9%',
          render: (_: unknown, { id, displayName }: SeatingRow) => (
            <Popconfirm
              title={t('seatings.undoSure')}
              okText={t('seatings.undoYes')}
              cancelText={t('seatings.undoNo')}
              onConfirm={() => undo(id)}
            >
              <Button size="small">
                {t('seatings.undo')}
                <span className="unseen">{displayName}</span>
              </Button>
            </Popconfirm>
          ),
        },
      ]
    : []),
];

/** Arrangements that count today or will: made, and taken back. */
export function SeatingsPage() {
  const { t } = useTranslation('centre');
  const arranges = useArranges();
  const [plan, setPlan] = useState<SeatPlan>();
  const [problem, setProblem] = useState<ProblemShape>();
  const { page, ...pages } = usePages('seatings', (cursor, signal) =>
    call(routes.centreSeatings, { query: cursor, signal }),
  );
  const undo = (id: string) => {
    setProblem(undefined);
    call(routes.unseat, { params: { id } }).then(page.reload, (error: unknown) => setProblem(problemOf(error)));
  };
  const failed = problem ?? page.problem;
  return (
    <>
      <p className="quiet">{t('seatings.explain')}</p>
      {arranges && (
        <p>
          <Button type="primary" onClick={() => setPlan({ way: 'seat' })}>
            {t('seatings.new')}
          </Button>
        </p>
      )}
      {failed && <ProblemNote problem={failed} retry={page.reload} />}
      <Table<SeatingRow>
        aria-label={t('seatings.table')}
        rowKey="id"
        size="small"
        columns={columnsOf(t, arranges ? undo : undefined)}
        dataSource={page.data?.items ?? []}
        loading={page.loading}
        pagination={false}
        scroll={{ x: 760 }}
        locale={{ emptyText: page.loading ? ' ' : <Empty description={t('seatings.none')} /> }}
      />
      <PageButtons {...pages} />
      <SeatDialog plan={plan} onClose={() => setPlan(undefined)} onDone={page.reload} />
    </>
  );
}
