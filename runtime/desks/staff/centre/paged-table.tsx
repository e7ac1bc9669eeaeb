import { Empty, Table, type TableColumnsType } from 'antd';
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
  const failed = problem ?? page.problem;
  return (
    <>
      {failed && <ProblemNote problem={failed} retry={page.reload} />}
      <Table<T>
        aria-label={name}
        rowKey={rowKey}
        size="small"
        columns={columns}
        dataSource={page.data?.items ?? []}
        loading={page.loading}
        pagination={false}
        scroll={{ x: width }}
        locale={{ emptyText: page.loading ? ' ' : <Empty description={empty} /> }}
      />
      <PageButtons {...others} />
    </>
  );
}
