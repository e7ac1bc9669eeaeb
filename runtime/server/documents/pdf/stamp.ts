/** Words across a sheet that nobody overlooks, through which the text can still be read. */
import { setLines } from './lines.ts';
import { mm, sheet } from './page.ts';
import type { Paper } from './paper.ts';

const stampColour = '#b3261e';
const stampSize = 34;

/** Slanted in a frame across the middle of the sheet that is being drawn. */
export function drawStamp(paper: Paper, words: string): void {
  const [line] = setLines([{ text: words }], { size: stampSize, width: sheet.height });
  if (!line) return;
  const { doc } = paper;
  const [x, y] = [doc.page.width / 2, doc.page.height / 2];
  const [width, height] = [line.width + mm(12), mm(20)];
  doc
    .save()
    .rotate(-30, { origin: [x, y] })
    .opacity(0.5)
    .lineWidth(2);
  doc.rect(x - width / 2, y - height / 2, width, height).stroke(stampColour);
  doc.fillColor(stampColour);
  paper.line(line, x - line.width / 2, y, stampSize);
  doc.restore();
}
