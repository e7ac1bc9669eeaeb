/** A sheet that is overprinted → a picture of it on a page, every value at its place. Attributes only, no inline style. */
import type { Line, Placed, PlacedLine, Sheet } from './blocks.ts';

/** Drawn in tenths of a millimetre: type of a few units would be widened by browsers that know a smallest size. */
const unit = 10;
const point = (25.4 / 72) * unit;

/** Half of a cross for aligning, in millimetres. */
export const crossArm = 5;

interface SheetParts {
  qr: (value: string) => { size: number; path: string };
}

type Write = (line: Line) => string;

function lineAt(item: PlacedLine, sheet: Sheet, write: Write): string {
  const { x, y, width = sheet.width - x, height = sheet.height - y, size, align, text } = item;
  return (
    `<foreignObject x="${x * unit}" y="${y * unit}" width="${width * unit}" height="${height * unit}" ` +
    `font-size="${(size * point).toFixed(1)}"><p class="document-placed document-${align}">${write(text)}</p></foreignObject>`
  );
}

function codeAt({ x, y, side, value }: Extract<Placed, { kind: 'code' }>, { qr }: SheetParts): string {
  const { size, path } = qr(value);
  const scale = ((side * unit) / size).toFixed(3);
  return `<path transform="translate(${x * unit} ${y * unit}) scale(${scale})" d="${path}"/>`;
}

function crossAt({ x, y }: Extract<Placed, { kind: 'cross' }>): string {
  const [left, top, arm] = [x * unit, y * unit, crossArm * unit];
  return `<path stroke="#000" stroke-width="2" d="M${left - arm} ${top}h${2 * arm}M${left} ${top - arm}v${2 * arm}"/>`;
}

function write(item: Placed, sheet: Sheet, parts: SheetParts, line: Write): string {
  if (item.kind === 'at') return lineAt(item, sheet, line);
  return item.kind === 'code' ? codeAt(item, parts) : crossAt(item);
}

/** @param line writes a run of text as HTML */
export function writeSheet(sheet: Sheet, parts: SheetParts, line: Write): string {
  const { width, height, items } = sheet;
  const drawn = items.map((item) => write(item, sheet, parts, line)).join('\n');
  return (
    `<figure class="document-sheet"><svg viewBox="0 0 ${width * unit} ${height * unit}">\n${drawn}\n</svg>` +
    `<figcaption>套打：印在预印的空白证照上（宽 ${width} 毫米，高 ${height} 毫米），只打印以上内容</figcaption></figure>`
  );
}
