import { Button, Popconfirm, type TableColumnsType, Tag } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type ProblemShape, type SeatingRow } from '../../../api/index.ts';
import { dayWords, momentWords } from '../case/moment-words.ts';
import { problemOf } from '../../../browser/index.ts';
import { call } from '../../../signed-in/index.ts';
import { PagedTable } from './paged-table.tsx';
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
  const pages = usePages('seatings', (cursor, signal) => call(routes.centreSeatings, { query: cursor, signal }));
  const undo = (id: string) => {
    setProblem(undefined);
    call(routes.unseat, { params: { id } }).then(pages.page.reload, (error: unknown) => setProblem(problemOf(error)));
  };
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
      <PagedTable
        name={t('seatings.table')}
        pages={pages}
        columns={columnsOf(t, arranges ? undo : undefined)}
        empty={t('seatings.none')}
        width={760}
        problem={problem}
      />
      <SeatDialog plan={plan} onClose={() => setPlan(undefined)} onDone={pages.page.reload} />
    </>
  );
}
