import { Empty, Grid, Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { CaseRow } from '../../../api/index.ts';
import { AlertMark } from './alert-mark.tsx';

const columnsOf = (t: TFunction): TableColumnsType<CaseRow> => [
  {
    title: t('queue.column.due'),
    key: 'due',
    width: '24%',
    render: (_, { alert, urged, dueWords, outcome }) => (
      <span className="due-cell">
        <AlertMark alert={alert} urged={urged} />
        <span>{dueWords ?? outcome ?? t('queue.noDue')}</span>
      </span>
    ),
  },
  {
    title: t('queue.column.number'),
    dataIndex: 'number',
    width: '15%',
    render: (number: string, { id }) => (
      <Link href={`/cases/${id}`} className="case-number" tabIndex={-1}>
        {number}
      </Link>
    ),
  },
  { title: t('queue.column.matter'), dataIndex: 'matterName' },
  { title: t('queue.column.applicant'), dataIndex: 'applicantName', width: '14%' },
  { title: t('queue.column.stage'), dataIndex: 'stageName', width: '8%' },
  { title: t('queue.column.waitingFor'), dataIndex: 'waitingFor', width: '12%' },
];

/** On a narrow screen a row is a card. */
const cardOf = (t: TFunction): TableColumnsType<CaseRow> => [
  {
    title: t('queue.card'),
    key: 'card',
    render: (_, { alert, urged, dueWords, outcome, number, matterName, applicantName, stageName, waitingFor }) => (
      <div className="case-card">
        <b>{matterName}</b>
        <span className="case-number">{number}</span>
        <span className="due-cell">
          <AlertMark alert={alert} urged={urged} />
          <span>{dueWords ?? outcome ?? t('queue.noDue')}</span>
        </span>
        <span className="quiet">{[applicantName, stageName, waitingFor].filter(Boolean).join(' · ')}</span>
      </div>
    ),
  },
];

interface Props {
  rows: readonly CaseRow[];
  loading: boolean;
  empty: string;
  /** Rows that are chosen, and how to choose others; a list without them offers no choice. */
  chosen?: readonly string[];
  onChoose?: (ids: readonly string[]) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The list, one tab stop: arrows move, Enter opens, Space chooses, Shift with an arrow chooses on the way. The row stood on is kept by its case, whatever is read anew. */
export function QueueTable({ rows, loading, empty, chosen = [], onChoose }: Props) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [current, setCurrent] = useState<string>();
  const isWide = Grid.useBreakpoint().md !== false;
  const columns = useMemo(() => (isWide ? columnsOf(t) : cardOf(t)), [t, isWide]);
  const stop = rows.some(({ id }) => id === current) ? current : rows[0]?.id;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, { id }: CaseRow) => {
    if (event.key === 'Enter') go(`/cases/${id}`);
    if (event.key === ' ' && onChoose) {
      event.preventDefault();
      onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const sibling = step > 0 ? event.currentTarget.nextElementSibling : event.currentTarget.previousElementSibling;
    if (!(sibling instanceof HTMLElement)) return;
    sibling.focus();
    const beside = rows[rows.findIndex((row) => row.id === id) + step]?.id;
    if (event.shiftKey && beside !== undefined) onChoose?.([...new Set([...chosen, id, beside])]);
  };

  return (
    <Table<CaseRow>
      className="queue-table"
      aria-label={t(onChoose ? 'queue.tableChoose' : 'queue.table')}
      rowKey="id"
      size="middle"
      columns={columns}
      dataSource={rows}
      loading={loading}
      pagination={false}
      {...(isWide ? { scroll: { x: 900 } } : { showHeader: false })}
      {...(onChoose && {
        rowSelection: {
          columnWidth: 40,
          selectedRowKeys: [...chosen],
          onChange: (keys) => onChoose(keys.map(String)),
          // A click beside the box must not open the case.
          onCell: () => ({ onClick: (event) => event.stopPropagation() }),
          getCheckboxProps: ({ number }) => ({ tabIndex: -1, 'aria-label': t('queue.choose', { number }) }),
        },
      })}
      locale={{ emptyText: loading ? ' ' : <Empty description={empty} /> }}
      rowClassName={({ id }) => (id === current ? 'row-current' : '')}
      onRow={(row) => ({
        tabIndex: row.id === stop ? 0 : -1,
        onClick: () => go(`/cases/${row.id}`),
        onFocus: () => setCurrent(row.id),
        onKeyDown: (event: KeyboardEvent<HTMLElement>) => onKeyDown(event, row),
      })}
    />
  );
}
