/** Blocks → a document of a word processor (ECMA-376), the third writer of the block tree: to go on writing in, not to issue. */
import { toBuffer } from 'qrcode';
import { DocumentError, sealWords, type Block, type Line, type Sheet } from '../../../../engine/index.ts';
import { contentTypes, escapeXml, OFFICE, part, relations } from '../../ooxml/parts.ts';
import { zip } from '../../ooxml/zip.ts';
import { mm, sizes } from '../pdf/page.ts';
import type { PaperOptions } from '../pdf/paper.ts';
import { problem } from '../problems.ts';
import { pictureOf, pictureXml, type Picture } from './picture.ts';
import { footerXml, MAIN, sectionXml, stylesXml, textWidth, twips } from './styles.ts';
import { bordersXml, tableXml } from './table.ts';
import { lineXml, paragraphXml, runsXml } from './text.ts';

/** Relations 1 and 2 of the document are its styles and its footer. */
const FIRST_PICTURE = 3;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

/** What is drawn on the way, in the order it is met. */
class Pictures {
  readonly all: Picture[] = [];

  /** A run that shows it, `width` points wide at most. */
  draw(picture: Picture, width: number, alt: string): string {
    this.all.push(picture);
    const nth = this.all.length;
    return pictureXml(picture, nth, `r${FIRST_PICTURE + nth - 1}`, width, alt);
  }
}

/** Equal blocks and options give equal bytes. @throws DocumentError for a QR code that holds too much. */
export async function writeDocx(
  blocks: readonly Block[],
  { title, createdAt, images }: PaperOptions,
): Promise<Uint8Array> {
  const pictures = new Pictures();
  const body: string[] = [];
  for (const block of blocks) body.push(await blockXml(block, pictures, images));
  const document =
    `<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}" xmlns:wp="${DRAWING}"><w:body>${body.join('')}${sectionXml}` +
    '</w:body></w:document>';
  const files = pictures.all.map(({ kind, bytes }, at) => ({ name: `media/${at + 1}.${kind}`, bytes }));
  const declared = [
    ['word/document.xml', `${WORD}.document.main`],
    ['word/styles.xml', `${WORD}.styles`],
    ['word/footer1.xml', `${WORD}.footer`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'],
  ] as const;
  const kinds = [...new Set(pictures.all.map(({ kind }) => kind))];
  const chunks: Buffer[] = [];
  const entries = [
    part('[Content_Types].xml', contentTypes(declared, kinds)),
    part(
      '_rels/.rels',
      relations(['officeDocument', 'word/document.xml'], ['metadata/core-properties', 'docProps/core.xml']),
    ),
    part('docProps/core.xml', coreXml(title, createdAt)),
    part('word/document.xml', document),
    part(
      'word/_rels/document.xml.rels',
      relations(
        ['styles', 'styles.xml'],
        ['footer', 'footer1.xml'],
        ...files.map(({ name }) => ['image', name] as const),
      ),
    ),
    part('word/styles.xml', stylesXml),
    part('word/footer1.xml', footerXml),
    ...files.map(({ name, bytes }) => ({ name: `word/${name}`, content: [Buffer.from(bytes)] })),
  ];
  for await (const chunk of zip(entries)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

const coreXml = (title: string, createdAt: Date): string =>
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${createdAt.toISOString().slice(0, 19)}Z</dcterms:created></cp:coreProperties>`;

async function blockXml(block: Block, pictures: Pictures, images: PaperOptions['images']): Promise<string> {
  switch (block.kind) {
    case 'letterhead':
      return lineXml(block.text, { style: 'Letterhead' });
    case 'number':
      return lineXml(block.text, { style: 'Number' });
    case 'heading':
      return lineXml(block.text, { style: `Heading${block.level}` });
    case 'paragraph':
      return lineXml(block.text, {
        align: block.align === 'left' ? 'both' : block.align,
        ...(block.indented ? { indent: 2 } : {}),
      });
    case 'list':
      return block.items
        .map((item, at) =>
          lineXml([{ text: block.numbered ? `${at + 1}. ` : '· ' }, ...item], { hanging: sizes.body * 4 }),
        )
        .join('');
    case 'table':
      // A table that touches the next would become one with it.
      return tableXml(block) + paragraphXml('', { style: 'Small' });
    case 'image':
      return imageXml(block, pictures, images);
    case 'qr':
      return qrXml(block, pictures);
    case 'seal':
      return sealXml(block.name);
    case 'sign':
      return signXml(block, pictures, images);
    case 'pagebreak':
      return paragraphXml('<w:r><w:br w:type="page"/></w:r>');
    case 'sheet':
      return sheetXml(block, pictures);
  }
}

/** A word processor goes on writing, it does not overprint: the values one after another. */
async function sheetXml({ items }: Sheet, pictures: Pictures): Promise<string> {
  const values: string[] = [];
  for (const item of items) {
    if (item.kind === 'at') values.push(lineXml(item.text));
    if (item.kind === 'code') values.push(await qrXml({ kind: 'qr', value: item.value, label: '' }, pictures));
  }
  return values.join('');
}

/** A picture that is absent or unreadable leaves its words. */
function imageXml(
  { id, alt }: Extract<Block, { kind: 'image' }>,
  pictures: Pictures,
  images: PaperOptions['images'],
): string {
  const bytes = Object.hasOwn(images, id) ? images[id] : undefined;
  const picture = bytes && pictureOf(bytes);
  if (!picture) return lineXml([{ text: `（图片缺失：${alt}）` }], { align: 'center' });
  return paragraphXml(pictures.draw(picture, Math.min(textWidth, picture.width * 0.75), alt), { align: 'center' });
}

/** Signed on the screen, or a line to sign on. */
function signXml(
  { label, picture: id }: Extract<Block, { kind: 'sign' }>,
  pictures: Pictures,
  images: PaperOptions['images'],
): string {
  const bytes = id !== undefined && Object.hasOwn(images, id) ? images[id] : undefined;
  const picture = bytes && pictureOf(bytes);
  const words = runsXml([{ text: `${label}：` }]);
  if (picture) {
    const width = Math.min(textWidth / 2, (picture.width * mm(14)) / picture.height);
    return paragraphXml(words + pictures.draw(picture, width, label), { before: 20 });
  }
  const line: Line = [
    { text: '\u3000'.repeat(10), underlined: true },
    { text: '\u3000\u3000年\u3000\u3000月\u3000\u3000日' },
  ];
  return paragraphXml(words + runsXml(line), { before: 20 });
}

async function qrXml({ value, label }: Extract<Block, { kind: 'qr' }>, pictures: Pictures): Promise<string> {
  const bytes = await toBuffer(value, { errorCorrectionLevel: 'M', margin: 1, scale: 8 }).catch(() => {
    throw new DocumentError(problem('document-qr', ''));
  });
  const picture = pictureOf(bytes);
  const drawn = picture ? paragraphXml(pictures.draw(picture, mm(25), label || '二维码')) : '';
  return drawn + (label === '' ? '' : lineXml([{ text: label }], { style: 'Small', align: 'left' }));
}

/** The frame a seal is set in by hand; nothing else ever stands there. */
function sealXml(name: string): string {
  const width = twips(mm(70));
  const inside = [name, sealWords(name)]
    .map((text) => lineXml([{ text }], { style: 'Table', align: 'center' }))
    .join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="right"/>${bordersXml('dashed')}` +
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${twips(mm(30))}" w:hRule="atLeast"/></w:trPr>` +
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${inside}</w:tc></w:tr></w:tbl>` +
    paragraphXml('', { style: 'Small' })
  );
}
