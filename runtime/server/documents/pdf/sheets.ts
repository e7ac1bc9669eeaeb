/** Overprinting (套打): only the values, each at its place on a pre-printed paper, moved as the printer needs. */
import { crossArm, type PlacedLine, type Sheet } from '../../../../engine/index.ts';
import { qrBars } from '../qr.ts';
import { setLines, type SetLine } from './lines.ts';
import { mm } from './page.ts';
import { type PageSize, Paper, type PaperOptions } from './paper.ts';

/** Line height as a share of the type size, as the page shows it. */
const leading = 1.3;
const smallest = 6;

/** Every sheet is a page of its own size. */
export function drawSheets([first, ...others]: readonly [Sheet, ...Sheet[]], options: PaperOptions): Paper {
  const paper = new Paper(options, leading, sizeOf(first));
  drawSheet(paper, first, options.offset);
  for (const sheet of others) {
    paper.newPage(sizeOf(sheet));
    drawSheet(paper, sheet, options.offset);
  }
  return paper;
}

const sizeOf = ({ width, height }: Sheet): PageSize => [mm(width), mm(height)];

function drawSheet(paper: Paper, sheet: Sheet, offset: PaperOptions['offset']): void {
  paper.doc.save();
  if (offset) paper.doc.translate(mm(offset.right), mm(offset.down));
  for (const item of sheet.items) {
    if (item.kind === 'at') drawLine(paper, item, sheet);
    else if (item.kind === 'code') drawCode(paper, item);
    else drawCross(paper, item);
  }
  paper.doc.restore();
}

/** Set smaller, half a point at a time, until it is no taller than its place. */
function fitted({ text, size: most, height }: PlacedLine, width: number): { lines: SetLine[]; size: number } {
  for (let size = most; ; size -= 0.5) {
    const lines = setLines(text, { size, width: mm(width) });
    const fits = height === undefined || lines.length * size * leading <= mm(height);
    if (fits || size <= smallest) return { lines, size };
  }
}

function drawLine(paper: Paper, item: PlacedLine, sheet: Sheet): void {
  const { x, y, width = sheet.width - x, align } = item;
  const { lines, size } = fitted(item, width);
  lines.forEach((line, index) => {
    const gap = mm(width) - line.width;
    const left = mm(x) + (align === 'center' ? gap / 2 : align === 'right' ? gap : 0);
    paper.line(line, left, mm(y) + (index + 0.5) * size * leading, size);
  });
}

function drawCode({ doc }: Paper, { x, y, side, value }: { x: number; y: number; side: number; value: string }): void {
  const { size, bars } = qrBars(value);
  const module = mm(side) / size;
  for (const bar of bars) doc.rect(mm(x) + bar.x * module, mm(y) + bar.y * module, bar.width * module, module);
  doc.fill('black');
}

function drawCross({ doc }: Paper, { x, y }: { x: number; y: number }): void {
  doc.moveTo(mm(x - crossArm), mm(y)).lineTo(mm(x + crossArm), mm(y));
  doc.moveTo(mm(x), mm(y - crossArm)).lineTo(mm(x), mm(y + crossArm));
  doc.stroke();
}
