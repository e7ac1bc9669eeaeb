/** A template with one piece changed, added or gone. */
import { lineOf, piecesOf, textOf, type Line, type Piece } from './pieces.ts';

/** How a line looks, as people choose it; cells and items of lists are what they are. */
export const looks = {
  indented: ['p', ' indent="2"'],
  flush: ['p', ' indent="0"'],
  centred: ['p', ' align="center"'],
  right: ['p', ' align="right"'],
  h1: ['h1', ''],
  h2: ['h2', ''],
  h3: ['h3', ''],
  letterhead: ['letterhead', ''],
  number: ['number', ''],
} as const;
export type Look = keyof typeof looks;

/** The look of a line; `undefined` for one that is chosen by no name. */
export const lookOf = ({ tag, open }: Line): Look | undefined =>
  (Object.keys(looks) as Look[]).find((look) => {
    const [name, attributes] = looks[look];
    return tag === name && open === `<${name}${attributes}>`;
  }) ?? (tag === 'p' ? 'flush' : undefined);

/** What can be put between the lines. */
export const additions = {
  paragraph: '<p indent="2"></p>',
  heading: '<h2></h2>',
  list: '<ol>\n  <li></li>\n</ol>',
  table: '<table widths="1 3">\n  <tr><th align="left"></th><td></td></tr>\n</table>',
  seal: '<seal name="{{matter.decisionAuthority}}行政审批专用章" />',
  sign: '<sign label="申请人签名" />',
  pagebreak: '<pagebreak />',
} as const;

const replaced = (all: readonly Piece[], index: number, gone: number, ...pieces: readonly Piece[]): string =>
  textOf([...all.slice(0, index), ...pieces, ...all.slice(index + gone)]);

export const written = (all: readonly Piece[], index: number, line: Line): string => replaced(all, index, 1, line);

export function withLook(all: readonly Piece[], index: number, line: Line, look: Look): string {
  const [tag, attributes] = looks[look];
  return written(all, index, lineOf(tag, line.inner, attributes));
}

/** Headings go on as a paragraph, everything else as what it is. */
export function split(all: readonly Piece[], index: number, line: Line, before: string, behind: string): string {
  const isHeading = line.tag !== 'p' && line.tag !== 'li';
  const next = isHeading ? lineOf('p', behind, ' indent="2"') : { ...line, inner: behind };
  const gap: Piece = { kind: 'space', source: line.tag === 'li' ? '\n  ' : '\n' };
  return replaced(all, index, 1, { ...line, inner: before }, gap, next);
}

const isEnd = (piece: Piece | undefined): boolean => piece?.kind === 'mark' && /^(<\/|\{\{\/)/.test(piece.source);
const isBeginning = (piece: Piece | undefined): boolean =>
  piece?.kind === 'mark' && /^(<(?!\/)(?![^>]*\/>)|\{\{#)/.test(piece.source);

/** The piece that ends what the one at `index` begins. */
function endOf(all: readonly Piece[], index: number): number {
  let depth = 0;
  for (let at = index; at < all.length; at++) {
    if (isBeginning(all[at])) depth++;
    if (isEnd(all[at]) && --depth === 0) return at;
  }
  return index;
}

/** The space that goes with a stretch of pieces: the one before it, or behind it where nothing stands before. */
const spaceBeside = (all: readonly Piece[], from: number, to: number): number =>
  all[from - 1]?.kind === 'space' ? from - 1 : all[to + 1]?.kind === 'space' ? to + 1 : from;

const isLoop = (piece: Piece, source: string): boolean => piece.kind === 'mark' && piece.source.startsWith(source);

/** Whether a line can depend on a field: it stands neither in a cell nor in a list that is gone through, whose fields are others. */
export function mayDepend(all: readonly Piece[], index: number): boolean {
  const line = all[index];
  if (line?.kind !== 'line' || ['td', 'th', 'at'].includes(line.tag)) return false;
  const before = all.slice(0, index);
  const opened = before.filter((piece) => isLoop(piece, '{{#each')).length;
  return opened === before.filter((piece) => isLoop(piece, '{{/each')).length;
}

/** With the line shown only where the field holds something. */
export function depending(all: readonly Piece[], index: number, path: string): string {
  const line = all[index];
  const mark = (source: string): Piece => ({ kind: 'mark', source });
  const gap: Piece = { kind: 'space', source: '\n' };
  return line ? replaced(all, index, 1, mark(`{{#if ${path}}}`), gap, line, gap, mark('{{/if}}')) : textOf(all);
}

/** Without the piece and its space; a condition goes with its end, and what stood in it stays. */
export function removed(all: readonly Piece[], index: number): string {
  const gone = new Set([index]);
  if (isBeginning(all[index])) {
    const end = endOf(all, index);
    gone.add(end);
    let depth = 0;
    for (let at = index + 1; at < end; at++) {
      const piece = all[at];
      if (isBeginning(piece)) depth++;
      if (isEnd(piece)) depth--;
      if (depth === 0 && piece?.kind === 'mark' && piece.source === '{{else}}') gone.add(at);
    }
  }
  for (const at of [...gone]) gone.add(spaceBeside(all, at, at));
  return textOf(all.filter((_, at) => !gone.has(at)));
}

/** Without everything from the piece to the end of what it begins, as a row of a table. */
export function removedWhole(all: readonly Piece[], index: number): string {
  const end = endOf(all, index);
  const space = spaceBeside(all, index, end);
  return textOf(all.filter((_, at) => at !== space && (at < index || at > end)));
}

/** One more row of the same cells, empty, below the one that begins at `index`. */
export function rowAdded(all: readonly Piece[], index: number): string {
  const end = endOf(all, index);
  const row = all
    .slice(index, end + 1)
    .map((piece): Piece => (piece.kind === 'line' ? { ...piece, inner: '' } : piece));
  return replaced(all, end + 1, 0, { kind: 'space', source: '\n  ' }, ...row);
}

/** The end of the outermost list gone through around the piece: inside of it the fields are those of its rows. */
export function behindLoops(all: readonly Piece[], index: number): number {
  const loop = all.findIndex((piece, at) => at <= index && isLoop(piece, '{{#each') && endOf(all, at) >= index);
  return loop < 0 ? index : endOf(all, loop);
}

/** With something new behind the piece: behind the whole table or list where that is inside of one. */
export function added(all: readonly Piece[], index: number, what: string): { text: string; at: number } {
  let at = index;
  for (let outer = index; outer >= 0; outer--) {
    const piece = all[outer];
    if (piece?.kind !== 'mark' || !/^<(table|ul|ol|sheet)\b/.test(piece.source)) continue;
    if (endOf(all, outer) >= index) at = endOf(all, outer);
  }
  const before = textOf(all.slice(0, at + 1));
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const text = `${before}${gap}${what}${textOf(all.slice(at + 1)).startsWith('\n') ? '' : '\n'}${textOf(all.slice(at + 1))}`;
  const first = piecesOf(`${before}${gap}`).length;
  return { text, at: first };
}
