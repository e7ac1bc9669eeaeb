/** Blocks → a PDF of A4 sheets with its fonts embedded. Runs in the thread that calls it: see ../press.ts. */
import type { Block, Sheet } from '../../../../engine/index.ts';
import { drawImage, drawQr, drawQrBesideSeal, drawSeal, drawSign } from './marks.ts';
import { area, leading } from './page.ts';
import type { PaperOptions } from './paper.ts';
import { Paper } from './paper.ts';
import { drawSheets } from './sheets.ts';
import { drawTable } from './table.ts';
import { drawHeading, drawList, drawParagraph, drawTitle } from './text.ts';

export interface Pdf {
  bytes: Uint8Array;
  pages: number;
  /** Characters that no font has, shown on paper as boxes with their codes. */
  missing: readonly string[];
  /** Ids of pictures that were not given or cannot be read; their frames stand empty. */
  missingImages: readonly string[];
}

/** Equal blocks and options give equal bytes. @throws DocumentError for a QR code that holds too much. */
export async function writePdf(blocks: readonly Block[], options: PaperOptions): Promise<Pdf> {
  const [first, ...others] = blocks.filter((block): block is Sheet => block.kind === 'sheet');
  const paper = first ? drawSheets([first, ...others], options) : layOut(blocks, options);
  if (!first) paper.number();
  const { pages } = paper;
  const bytes = await paper.finish();
  return { bytes, pages, missing: [...paper.missing], missingImages: [...paper.missingImages] };
}

/**
 * When little more than the seal would stand on the last page, lines move closer if that saves the page; a page that
 * would still begin with the seal takes the words before it along, for a seal stands under a text (GB/T 9704).
 */
function layOut(blocks: readonly Block[], options: PaperOptions): Paper {
  const usual = fill(new Paper(options, leading.body), blocks);
  if (usual.pages === 1 || usual.room < (area.bottom - area.top) / 2) return usual;
  const tight = fill(new Paper(options, leading.tight), blocks);
  if (tight.pages < usual.pages) return tight;
  const text = blocks.findLastIndex((block, i) => i < lastPageFrom(blocks, options) && !isClosing(block));
  if (text <= 0) return usual;
  const from = blocks[text - 1]?.kind === 'heading' ? text - 1 : text;
  return fill(new Paper(options, leading.body), [
    ...blocks.slice(0, from),
    { kind: 'pagebreak' },
    ...blocks.slice(from),
  ]);
}

/** Words of the end and the marks under them: none of these begins a page of its own. */
const isClosing = (block: Block): boolean =>
  ['seal', 'qr', 'sign'].includes(block.kind) || (block.kind === 'paragraph' && block.align === 'right');

/** The block the last page begins with, when that is one of the end; else none, as -1. */
function lastPageFrom(blocks: readonly Block[], options: PaperOptions): number {
  const paper = new Paper(options, leading.body);
  let [from, pages] = [-1, 1];
  fill(paper, blocks, (index) => {
    if (paper.pages > pages) from = index;
    pages = paper.pages;
  });
  const first = blocks[from];
  return first && isClosing(first) ? from : -1;
}

function fill(paper: Paper, blocks: readonly Block[], drawn?: (index: number) => void): Paper {
  blocks.forEach((block, i) => {
    const [before, after] = [blocks[i - 1], blocks[i + 1]];
    if (block.kind === 'qr' && after?.kind === 'seal') drawQrBesideSeal(paper, block, after.name);
    else if (!(block.kind === 'seal' && before?.kind === 'qr')) draw(paper, block);
    drawn?.(i);
  });
  return paper;
}

function draw(paper: Paper, block: Block): void {
  switch (block.kind) {
    case 'letterhead':
    case 'number': {
      drawTitle(paper, block.text, block.kind);
      return;
    }
    case 'heading': {
      drawHeading(paper, block.text, block.level);
      return;
    }
    case 'paragraph': {
      drawParagraph(paper, block.text, block.align, block.indented);
      return;
    }
    case 'list': {
      drawList(paper, block.items, block.numbered);
      return;
    }
    case 'table': {
      drawTable(paper, block);
      return;
    }
    case 'image': {
      drawImage(paper, block.id, block.alt);
      return;
    }
    case 'qr': {
      drawQr(paper, block.value, block.label);
      return;
    }
    case 'seal': {
      drawSeal(paper, block.name);
      return;
    }
    case 'sign': {
      drawSign(paper, block);
      return;
    }
    case 'pagebreak': {
      if (!paper.atTop) paper.newPage();
      return;
    }
    case 'sheet': // drawn by itself: a document with sheets holds nothing else
  }
}
