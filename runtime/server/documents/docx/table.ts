/** A table of a document as one of a word processor: its head repeats on every page, rows stay whole. */
import type { BlockTable, Cell, Line } from '../../../../engine/index.ts';
import { textWidth, twips } from './styles.ts';
import { lineXml } from './text.ts';

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** @param style of the lines, as ECMA-376 names it */
export const bordersXml = (style: 'single' | 'dashed'): string =>
  `<w:tblBorders>${sides.map((side) => `<w:${side} w:val="${style}" w:sz="4" w:space="0" w:color="000000"/>`).join('')}</w:tblBorders>`;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A cell from above that reaches into this row. */
interface Reaching extends Pick<Cell, 'column' | 'columns'> {
  left: number;
}

export function tableXml({ widths, heads, rows }: BlockTable): string {
  const unit = twips(textWidth) / sum(widths);
  const widthOf = ({ column, columns }: Pick<Cell, 'column' | 'columns'>): number =>
    Math.round(sum(widths.slice(column, column + columns)) * unit);
  let reaching: Reaching[] = [];
  const written = rows.map((row, index) => {
    const cells = [
      ...row.map((cell) => ({ ...cell, xml: cellXml(cell, widthOf(cell)) })),
      ...reaching.map((above) => ({ ...above, xml: continuedXml(above, widthOf(above)) })),
    ].sort((one, other) => one.column - other.column);
    reaching = [
      ...reaching.map((above) => ({ ...above, left: above.left - 1 })),
      ...row.map(({ column, columns, rows: tall }) => ({ column, columns, left: tall - 1 })),
    ].filter(({ left }) => left > 0);
    const head = index < heads ? '<w:tblHeader/>' : '';
    return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${cells.map(({ xml }) => xml).join('')}</w:tr>`;
  });
  const grid = widths.map((width) => `<w:gridCol w:w="${Math.round(width * unit)}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${twips(textWidth)}" w:type="dxa"/>${bordersXml('single')}` +
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>`
  );
}

const span = (columns: number): string => (columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '');
const bold = (line: Line): Line => line.map((run) => ({ ...run, bold: true }));

function cellXml({ text, heading, align, columns, rows }: Cell, width: number): string {
  const merge = rows > 1 ? '<w:vMerge w:val="restart"/>' : '';
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span(columns)}${merge}<w:vAlign w:val="center"/></w:tcPr>` +
    `${lineXml(heading ? bold(text) : text, { style: 'Table', align })}</w:tc>`
  );
}

const continuedXml = ({ columns }: Reaching, width: number): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span(columns)}<w:vMerge/></w:tcPr>${lineXml([], { style: 'Table' })}</w:tc>`;
