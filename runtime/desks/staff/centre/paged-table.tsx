import { Empty, Grid, Spin, Table, type TableColumnsType, type TableColumnType } from 'antd';
import type { ReactNode } from 'react';
import type { ProblemShape } from '../../../api/index.ts';
import { ProblemNote } from '../../../signed-in/index.ts';
import { type RowCell, RowList } from '../resource/row-list.tsx';
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

/** What each column shows of a row, for cards. */
const cellsOf = <T extends object>(columns: TableColumnsType<T>): RowCell<T>[] =>
  (columns as TableColumnType<T>[]).map(({ dataIndex, title, render }) => ({
    title: typeof title === 'string' ? title : '',
    of: (row) => {
      const value = dataIndex === undefined ? undefined : (row[dataIndex as keyof T] as ReactNode);
      return render ? (render(value, row, 0) as ReactNode) : value;
    },
  }));

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
  const rows = page.data?.items ?? [];
  return (
    <>
      {failed && <ProblemNote problem={failed} retry={page.reload} />}
      {isWide || rows.length === 0 ? (
        <Table<T>
          aria-label={name}
          rowKey={rowKey}
          size="small"
          columns={columns}
          showHeader={isWide}
          dataSource={rows}
          loading={page.loading}
          pagination={false}
          {...(isWide ? { scroll: { x: width } } : {})}
          locale={{ emptyText: page.loading ? ' ' : <Empty description={empty} /> }}
        />
      ) : (
        <Spin spinning={page.loading}>
          <RowList name={name} rows={rows} cells={cellsOf(columns)} rowKey={rowKey} />
        </Spin>
      )}
      <PageButtons {...others} />
    </>
  );
}
