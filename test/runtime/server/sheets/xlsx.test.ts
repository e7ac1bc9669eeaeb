/** Workbooks opened again by a reader that is not ours. */
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { csv } from '../../../../runtime/server/sheets/csv.ts';
import type { Cell, Column } from '../../../../runtime/server/sheets/table.ts';
import { xlsx } from '../../../../runtime/server/sheets/xlsx.ts';

const columns: Column[] = [
  { title: '文字', kind: 'text', width: 20 },
  { title: '日期', kind: 'day', width: 12 },
  { title: '数字', kind: 'number', width: 8 },
];

async function* eachOf(rows: readonly (readonly Cell[])[]): AsyncGenerator<readonly Cell[]> {
  for (const row of rows) yield await Promise.resolve(row);
}

async function together(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

const workbook = (rows: readonly (readonly Cell[])[]) =>
  together(xlsx({ name: '清单:[1]/试', columns, rows: eachOf(rows) }));
const opened = async (rows: readonly (readonly Cell[])[]) =>
  (await readSheet(await workbook(rows), { trim: false })).slice(1);

it('keeps every kind of cell what it is', async () => {
  expect(await opened([['431129202611180001', '2026-03-01', 12.5]])).toEqual([
    ['431129202611180001', new Date('2026-03-01T00:00:00.000Z'), 12.5],
  ]);
});

it.each([
  '=HYPERLINK("http://x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '盘𠮷·古丽',
  '<b>&"\'</b>',
  '_x0041_',
  '一\n二',
  '  前后空格  ',
])('shows %j as it was typed', async (words) => {
  expect(await opened([[words, undefined, undefined]])).toEqual([[words, null, null]]);
});

it('writes no formula and no link, whatever is in the cells', async () => {
  const bytes = await workbook([['=1+1', '=A1', undefined]]);
  expect(bytes.toString('latin1')).not.toMatch(/<f>|hyperlink/);
});

it('shows a wrong day as the text it is', async () => {
  expect(await opened([['甲', '待定', undefined]])).toEqual([['甲', '待定', null]]);
});

it('reads back any text people can type', async () => {
  const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => !/[\r\n]/.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 5 }), async (all) => {
      expect((await opened(all.map((text) => [text, undefined, 1]))).map(([cell]) => cell)).toEqual(all);
    }),
    { numRuns: 30 },
  );
});

it('keeps every cell of a CSV from calculating, full-width signs included', async () => {
  const rows = ['=1', '+1', '-1', '@a', '\t1', '\r1', '＝1', '说"好"', '-'].map((text) => [text, undefined, -3]);
  const written = (await together(csv({ name: '清单', columns, rows: eachOf(rows) }))).toString('utf8');
  expect(written).toContain(`"'=1","","-3"\r\n`);
  expect(written).toContain(`"说""好""","","-3"\r\n`);
  expect(written.match(/(?<=^|[\n,])"[=+@\t\r＝]/gm)).toBeNull();
});
