/** One sheet as a workbook (ECMA-376): every cell typed, no formula anywhere, rows written as they come. */
import { contentTypes, escapeXml, OFFICE, part, prologued, relations } from '../ooxml/parts.ts';
import { zip } from '../ooxml/zip.ts';
import { type Cell, type CellKind, type Sheet, textOf } from './table.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const code = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Characters XML cannot hold go by their code, and what looks like such a code is kept from being read as one. */
const escape = (text: string): string =>
  escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // eslint-disable-next-line no-control-regex -- exactly the characters XML 1.0 forbids, and the carriage return it loses
      .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, code),
  );

const DAY_MS = 86_400_000;
const isDay = /^\d{4}-\d{2}-\d{2}$/;
/** Days since the spreadsheet's day 0. */
const serialOf = (day: string): number => (Date.parse(day) - Date.UTC(1899, 11, 30)) / DAY_MS;

/** Styles by their place in styles.xml. */
const style = { number: 0, text: 1, day: 2, heading: 3 } as const;

/** What stands inside a cell: its attributes and its value. */
type Inside = readonly [attributes: string, value: string];
const text = (cell: Cell, face: number): Inside => [
  `t="inlineStr" s="${face}"`,
  `<is><t xml:space="preserve">${escape(textOf(cell))}</t></is>`,
];
const value = (number: number, face: number): Inside => [`s="${face}"`, `<v>${number}</v>`];

const inside: Readonly<Record<CellKind, (cell: Cell) => Inside>> = {
  text: (cell) => text(cell, style.text),
  number: (cell) => (typeof cell === 'number' && Number.isFinite(cell) ? value(cell, style.number) : inside.text(cell)),
  day: (cell) => (typeof cell === 'string' && isDay.test(cell) ? value(serialOf(cell), style.day) : inside.text(cell)),
};

/** A, B … Z, AA, AB … */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

function row(number: number, cells: readonly (Inside | undefined)[]): Buffer {
  const written = cells.map((cell, at) => cell && `<c r="${letters(at)}${number}" ${cell[0]}>${cell[1]}</c>`);
  return Buffer.from(`<row r="${number}">${written.filter(Boolean).join('')}</row>`);
}

async function* sheetXml({ columns, rows }: Sheet): AsyncGenerator<Buffer> {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield prologued(
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>` +
      `<cols>${widths.join('')}</cols><sheetData>`,
  );
  let number = 1;
  yield row(
    number,
    columns.map(({ title }) => text(title, style.heading)),
  );
  for await (const cells of rows) {
    yield row(
      ++number,
      columns.map(({ kind }, at) => (cells[at] === undefined ? undefined : inside[kind](cells[at]))),
    );
  }
  yield Buffer.from('</sheetData></worksheet>');
}

const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="宋体"/></font>`;
const format = (number: number, face: number) =>
  `<xf numFmtId="${number}" fontId="${face}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
const styles =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  `<fonts count="2">${font('')}${font('<b/>')}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="4">${format(0, 0)}${format(49, 0)}${format(164, 0)}${format(49, 1)}</cellXfs></styleSheet>`;

const declared = [
  ['xl/workbook.xml', `${TYPE}.sheet.main`],
  ['xl/worksheets/sheet1.xml', `${TYPE}.worksheet`],
  ['xl/styles.xml', `${TYPE}.styles`],
] as const;

/** A name a workbook takes: without the signs it forbids, 31 characters at most. */
const sheetName = (name: string): string =>
  Array.from(name.replace(/[[\]:*?/\\]/g, ' '))
    .slice(0, 31)
    .join('');

export function xlsx(sheet: Sheet): AsyncGenerator<Buffer> {
  const book =
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
    `<sheet name="${escape(sheetName(sheet.name))}" sheetId="1" r:id="r1"/></sheets></workbook>`;
  return zip([
    part('[Content_Types].xml', contentTypes(declared)),
    part('_rels/.rels', relations(['officeDocument', 'xl/workbook.xml'])),
    part('xl/workbook.xml', book),
    part('xl/_rels/workbook.xml.rels', relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'])),
    part('xl/styles.xml', styles),
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml(sheet) },
  ]);
}
