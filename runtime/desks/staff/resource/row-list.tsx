import type { ReactNode } from 'react';

export interface RowCell<T> {
  title: string;
  of: (row: T) => ReactNode;
}

interface Props<T> {
  name: string;
  rows: readonly T[];
  cells: readonly RowCell<T>[];
  /** What tells rows apart. */
  rowKey?: keyof T & string;
}

/** A plain table whose rows become cards on a narrow screen, each cell under its own heading. */
export function RowList<T extends object>({ name, rows, cells, rowKey = 'id' as keyof T & string }: Props<T>) {
  if (rows.length === 0) return null;
  return (
    <table className="row-list" aria-label={name}>
      <thead>
        <tr>
          {cells.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={String(row[rowKey])}>
            {cells.map(({ title, of }) => (
              <td key={title} data-title={title}>
                {of(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
