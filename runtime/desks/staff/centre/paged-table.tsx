import { Empty, Grid, Table, type TableColumnsType, type TableColumnType } from 'antd';
import type { ReactNode } from 'react';
import type { ProblemShape } from '../../../api/index.ts';
import { ProblemNote } from '../../../signed-in/index.ts';
import { PageButtons } from './page-buttons.tsx';
import type { Pages } from './use-pages.ts';

interface Props<T> {
  /** What the table is called. */
  name: string;
  pages: Pages<{ items: T[]; next?: string }>;
  columns: TableColumnsType<T>;
  rowKey?: keyof T & string;
  /** Said where there is nothing. */
  empty: string;
  /** Pixels below which it scrolls sideways. */
  width?: number;
  /** What went wrong with a row; what went wrong with the list shows without it. */
  problem?: ProblemShape | undefined;
}

/** A row on a narrow screen: what each column shows of it, under the heading of the column. */
const cardOf = <T extends object>(columns: TableColumnsType<T>): TableColumnsType<T> => [
  {
    key: 'card',
    render: (_, row, index) => (
      <dl className="row-card">
        {(columns as TableColumnType<T>[]).map(({ dataIndex, title, render }, at) => {
          const value = dataIndex === undefined ? undefined : (row[dataIndex as keyof T] as ReactNode);
          return (
            <div key={at}>
              <dt>{title as ReactNode}</dt>
              <dd>{render ? (render(value, row, index) as ReactNode) : value}</dd>
            </div>
          );
        })}
      </dl>
    ),
  },
];

/** A list of rows page by page: being read, failed, empty, or there. */
export function PagedTable<T extends object>({
  name,
  pages,
  columns,
  rowKey = 'id' as keyof T & string,
  empty,
  width = 960,
  problem,
}: Props<T>) {
  const { page, ...others } = pages;
  const isWide = Grid.useBreakpoint().md ?? true;
  const failed = problem ?? page.problem;
  return (
    <>
      {failed && <ProblemNote problem={failed} retry={page.reload} />}
      <Table<T>
        aria-label={name}
        rowKey={rowKey}
        size="small"
        columns={isWide ? columns : cardOf(columns)}
        showHeader={isWide}
        dataSource={page.data?.items ?? []}
        loading={page.loading}
        pagination={false}
        {...(isWide ? { scroll: { x: width } } : {})}
        locale={{ emptyText: page.loading ? ' ' : <Empty description={empty} /> }}
      />
      <PageButtons {...others} />
    </>
  );
}
