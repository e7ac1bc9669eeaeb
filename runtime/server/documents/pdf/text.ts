/** Blocks of running text on paper. */
import type { Align, Line } from '../../../../engine/index.ts';
import type { SetLine } from './lines.ts';
import { setLines } from './lines.ts';
import { area, leading, sizes } from './page.ts';
import type { Paper } from './paper.ts';

interface Look {
  size: number;
  /** Line height as a share of the size; running text takes the paper's. */
  leading?: number;
  align?: Align;
  bold?: boolean;
  /** Of the first line and of all lines, in type sizes. */
  indent?: number;
  inset?: number;
  before?: number;
  after?: number;
  /** Height that must follow on the same page, so that a heading is not left behind. */
  keep?: number;
}

const title = { align: 'center', bold: true, leading: leading.title } as const;
const body = { size: sizes.body };

const looks = {
  letterhead: { ...title, size: sizes.letterhead },
  number: { size: sizes.number, align: 'center', after: 12 },
  heading1: { ...title, size: sizes.title, after: 6 },
  heading2: { ...body, size: sizes.heading, bold: true, before: 10, after: 2, keep: 50 },
  heading3: { ...body, bold: true, before: 6, keep: 50 },
} as const;

export const drawTitle = (paper: Paper, text: Line, kind: 'letterhead' | 'number') => draw(paper, text, looks[kind]);
export const drawHeading = (paper: Paper, text: Line, level: 1 | 2 | 3) => draw(paper, text, looks[`heading${level}`]);
export const drawParagraph = (paper: Paper, text: Line, align: Align, indented: boolean) =>
  draw(paper, text, { ...body, align, indent: indented ? 2 : 0 });

export function drawList(paper: Paper, items: readonly Line[], numbered: boolean): void {
  items.forEach((item, i) => {
    paper.need(body.size * paper.leading);
    const [mark] = setLines([{ text: numbered ? `${i + 1}.` : '·' }], { size: body.size, width: area.width });
    const middle = paper.y + (body.size * paper.leading) / 2;
    if (mark) paper.line(mark, area.left + body.size * 3.6 - mark.width, middle, body.size);
    draw(paper, item, { ...body, inset: 4 });
  });
}

function draw(paper: Paper, text: Line, look: Look): void {
  const { size, align = 'left', inset = 0, indent = 0 } = look;
  const width = area.width - inset * size;
  const lines = setLines(text, { size, width, indent: indent * size, bold: look.bold ?? false });
  const height = size * (look.leading ?? paper.leading);
  if (!paper.atTop) paper.y += look.before ?? 0;
  paper.need(height + (look.keep ?? 0));
  lines.forEach((line, i) => {
    // Neither the first nor the last line of a paragraph stands alone on a page.
    const together = lines.length > 1 && (i === 0 || i === lines.length - 2) ? 2 : 1;
    paper.need(height * together);
    const first = i === 0 ? indent * size : 0;
    const gap = width - first - line.width;
    const left = area.left + inset * size + first + (align === 'center' ? gap / 2 : align === 'right' ? gap : 0);
    paper.line(line, left, paper.y + height / 2, size, align === 'left' ? stretch(line, gap, size) : 0);
    paper.y += height;
  });
  paper.y += look.after ?? 0;
}

/** Full lines are stretched to the edge; one that is far from full (a long word follows) is left alone. */
function stretch(line: SetLine, gap: number, size: number): number {
  const characters = line.pieces.reduce((sum, piece) => sum + Array.from(piece.text).length, 0);
  return line.last || characters < 2 || gap > 2 * size ? 0 : gap / (characters - 1);
}
