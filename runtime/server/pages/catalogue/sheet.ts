import { Readable } from 'node:stream';
import type { Cell, Column, Sheet } from '../../sheets/table.ts';
import type { CatalogueRow, CatalogueSection } from './rows.ts';

const columns: readonly (readonly [title: string, width: number, (row: CatalogueRow) => string])[] = [
  ['部门', 28, ({ departmentName }) => departmentName],
  ['事项名称', 44, ({ name }) => name],
  ['事项类型', 12, ({ type }) => type],
  ['办件类型', 12, ({ handling }) => handling],
  ['承诺时限', 14, ({ promised }) => promised],
  ['法定时限', 14, ({ statutory }) => statutory],
  ['办理地点', 40, ({ places }) => places.join('；')],
  ['网上可办', 10, ({ online }) => (online ? '是' : '否')],
  ['编码', 36, ({ code }) => code],
];

const cellsOf = (row: CatalogueRow): readonly Cell[] => columns.map(([, , of]) => of(row));

/** The published list as a table to take away. */
export const sheetOf = (sections: readonly CatalogueSection[]): Sheet => ({
  name: '事项清单',
  columns: columns.map(([title, width]): Column => ({ title, kind: 'text', width })),
  rows: Readable.from(sections.flatMap(({ rows }) => rows.map(cellsOf))) as AsyncIterable<readonly Cell[]>,
});
