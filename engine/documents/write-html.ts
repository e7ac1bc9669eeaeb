/** Blocks → a page's article. Classes only, no inline style, so that the strictest content policy holds. */
import type { Block, Cell, Line, Run, Table } from './blocks.ts';
import { plainText, sealWords } from './blocks.ts';
import { writeSheet } from './write-sheet.ts';

/** What the writer cannot make itself. */
export interface HtmlParts {
  /** The side in modules and the SVG path data of a QR code's dark modules. */
  qr: (value: string) => { size: number; path: string };
  /** The address of an attachment's picture, when there is one. */
  image: (id: string) => string | undefined;
}

/** An `<article class="document">`; `documentStyle` is its style sheet. */
export function writeHtml(blocks: readonly Block[], parts: HtmlParts): string {
  return `<article class="document">\n${blocks.map((block) => write(block, parts)).join('\n')}\n</article>`;
}

/** Light modules around a QR code, without which scanners miss it. */
const quietZone = 4;

function write(block: Block, parts: HtmlParts): string {
  switch (block.kind) {
    case 'letterhead':
    case 'number':
      return `<p class="document-${block.kind}">${line(block.text)}</p>`;
    case 'heading':
      return `<h${block.level}>${line(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${classes(block.indented && 'document-indented', aligned(block.align))}>${line(block.text)}</p>`;
    case 'list': {
      const tag = block.numbered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${line(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return table(block);
    case 'image':
      return image(parts.image(block.id), block.alt);
    case 'qr':
      return qr(block, parts);
    case 'seal':
      return `<div class="document-seal"><p>${escape(block.name)}</p><p>${sealWords(block.name)}</p></div>`;
    case 'sign':
      return sign(block, parts);
    case 'pagebreak':
      return '<hr class="document-pagebreak">';
    case 'sheet':
      return writeSheet(block, parts, line);
  }
}

/** Signed on the screen, or a line to sign on. */
function sign({ label, picture }: Extract<Block, { kind: 'sign' }>, parts: HtmlParts): string {
  const address = picture === undefined ? undefined : parts.image(picture);
  const signed =
    address === undefined
      ? '<span class="document-blank"></span>年&emsp;&emsp;月&emsp;&emsp;日'
      : `<img class="document-signature" src="${escape(address)}" alt="${escape(label)}">`;
  return `<p class="document-sign">${escape(label)}：${signed}</p>`;
}

function image(address: string | undefined, alt: string): string {
  if (address === undefined) return `<p class="document-center">（图片缺失：${escape(alt)}）</p>`;
  return `<img class="document-image" src="${escape(address)}" alt="${escape(alt)}">`;
}

function qr({ value, label }: Extract<Block, { kind: 'qr' }>, parts: HtmlParts): string {
  const { size, path } = parts.qr(value);
  const side = size + 2 * quietZone;
  const caption = label === '' ? '' : `<figcaption>${escape(label)}</figcaption>`;
  return (
    `<figure class="document-qr"><svg role="img" aria-label="${escape(label || '二维码')}" ` +
    `viewBox="${-quietZone} ${-quietZone} ${side} ${side}"><path d="${escape(path)}"/></svg>${caption}</figure>`
  );
}

function table({ widths, heads, rows }: Table): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths
    .map((width) => `<col class="document-share-${Math.round((width / total) * 20) * 5}">`)
    .join('');
  const write = (some: Table['rows'], scope: 'col' | 'row') =>
    some.map((row) => `<tr>${row.map((each) => cell(each, scope)).join('')}</tr>`).join('\n');
  const head = heads === 0 ? '' : `<thead>${write(rows.slice(0, heads), 'col')}</thead>`;
  return `<table><colgroup>${columns}</colgroup>${head}<tbody>\n${write(rows.slice(heads), 'row')}\n</tbody></table>`;
}

function cell({ text, heading, align, columns, rows }: Cell, scope: 'col' | 'row'): string {
  const tag = heading ? 'th' : 'td';
  const attributes =
    (heading ? ` scope="${scope}"` : '') +
    (columns > 1 ? ` colspan="${columns}"` : '') +
    (rows > 1 ? ` rowspan="${rows}"` : '') +
    classes(aligned(align));
  return `<${tag}${attributes}>${line(text)}</${tag}>`;
}

const aligned = (align: string) => align !== 'left' && `document-${align}`;

function classes(...names: (string | false)[]): string {
  const given = names.filter(Boolean).join(' ');
  return given === '' ? '' : ` class="${given}"`;
}

const line = (text: Line): string => (plainText(text) === '' ? '&nbsp;' : text.map(run).join(''));

function run({ text, bold, underlined }: Run): string {
  const plain = escape(text).replaceAll('\n', '<br>');
  const marked = underlined ? `<u>${plain}</u>` : plain;
  return bold ? `<b>${marked}</b>` : marked;
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => names[character] ?? character);
