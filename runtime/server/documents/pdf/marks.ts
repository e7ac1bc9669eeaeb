/** What is drawn rather than written: QR code, seal place, signature line, picture. */
import { sealWords, type Block } from '../../../../engine/index.ts';
import { qrBars } from '../qr.ts';
import { setLines, type SetLine } from './lines.ts';
import { area, leading, mm, sizes } from './page.ts';
import type { Paper } from './paper.ts';

export function drawQr(paper: Paper, value: string, label: string): void {
  const { size, bars } = qrBars(value);
  const side = mm(25);
  const caption = setLines([{ text: label }], { size: sizes.small, width: qrWidth });
  const lineHeight = sizes.small * leading.table;
  paper.need(side + caption.length * lineHeight + 16);
  const module = side / size;
  const x = area.left + (qrWidth - side) / 2;
  paper.y += 12;
  for (const bar of bars) paper.doc.rect(x + bar.x * module, paper.y + bar.y * module, bar.width * module, module);
  paper.doc.fill('black');
  paper.y += side + 4;
  for (const line of caption) {
    paper.line(line, area.left + (qrWidth - line.width) / 2, paper.y + lineHeight / 2, sizes.small);
    paper.y += lineHeight;
  }
}

/** A QR code followed by a seal place stands beside it, which often saves a page. */
export function drawQrBesideSeal(paper: Paper, qr: { value: string; label: string }, name: string): void {
  paper.need(mm(30) + 60);
  const top = paper.y;
  drawQr(paper, qr.value, qr.label);
  const low = paper.y;
  paper.y = top;
  drawSeal(paper, name);
  paper.y = Math.max(paper.y, low);
}

const qrWidth = mm(34);

/** A name too long for one line breaks before the kind of seal, not in the middle of it. */
function sealName(name: string, width: number): SetLine[] {
  const set = (text: string) => setLines([{ text }], { size: sealSize, width });
  const whole = set(name);
  const [, unit, kind] = /^(.+?)((?:行政审批|受理)专用章|机关印章)$/.exec(name) ?? [];
  return whole.length === 1 || unit === undefined || kind === undefined ? whole : [...set(unit), ...set(kind)];
}

/** Small enough for the longest name of a county's bureau on one line. */
const sealSize = sizes.table;

/** A frame for the seal to be set in; until a seal provider signs, nothing else ever stands there. */
export function drawSeal(paper: Paper, name: string): void {
  const width = mm(70);
  const inner = width - 12;
  const lines = [
    ...sealName(name, inner),
    ...setLines([{ text: sealWords(name) }], { size: sizes.small, width: inner }),
  ];
  const lineHeight = sizes.number * leading.body;
  const height = Math.max(mm(30), lines.length * lineHeight + 16);
  const left = area.left + area.width - width;
  // Room for the date under the seal: neither may stand alone on a page.
  paper.need(height + 12 + sizes.body * paper.leading);
  paper.y += 12;
  paper.doc.save().dash(3, { space: 2 }).rect(left, paper.y, width, height).stroke('#767676').restore();
  const top = paper.y + (height - lines.length * lineHeight) / 2;
  lines.forEach((line, i) => {
    const size = i === lines.length - 1 ? sizes.small : sealSize;
    paper.line(line, left + (width - line.width) / 2, top + (i + 0.5) * lineHeight, size);
  });
  paper.y += height + 6;
}

/** As high as a signature is set, in points. */
const SIGNATURE = mm(14);

/** A line to sign on, or the signature written on the screen. */
export function drawSign(paper: Paper, { label, picture }: Extract<Block, { kind: 'sign' }>): void {
  const size = sizes.body;
  const signed = picture === undefined ? undefined : pictureOf(paper, picture);
  const height = signed ? SIGNATURE + 8 : 40;
  paper.need(height);
  paper.y += height;
  const middle = paper.y - size * 0.7;
  const [words] = setLines([{ text: `${label}：` }], { size, width: area.width });
  const [date] = setLines([{ text: '年\u3000\u3000月\u3000\u3000日' }], { size, width: area.width });
  if (!words || !date) return;
  if (signed) {
    const width = Math.min((signed.width * SIGNATURE) / signed.height, area.width - words.width);
    paper.line(words, area.left, paper.y - SIGNATURE / 2, size);
    paper.doc.image(signed as unknown as Buffer, area.left + words.width, paper.y - SIGNATURE, {
      fit: [width, SIGNATURE],
    });
    return;
  }
  paper.line(words, area.left, middle, size);
  const from = area.left + words.width;
  const to = Math.max(from, area.left + area.width - date.width - size * 3);
  paper.doc.moveTo(from, paper.y).lineTo(to, paper.y).stroke();
  paper.line(date, area.left + area.width - date.width, middle, size);
}

/** A picture that is absent or unreadable leaves its frame and words. */
export function drawImage(paper: Paper, id: string, alt: string): void {
  const image = pictureOf(paper, id);
  const most = { width: area.width, height: mm(110) };
  const scale = image ? Math.min(1, most.width / image.width, most.height / image.height) : 1;
  const width = image ? image.width * scale : mm(80);
  const height = image ? image.height * scale : mm(20);
  paper.need(height + 12);
  const x = area.left + (area.width - width) / 2;
  const y = paper.y + 6;
  if (image) paper.doc.image(image as unknown as Buffer, x, y, { width, height });
  else {
    paper.doc.rect(x, y, width, height).stroke();
    const [line] = setLines([{ text: `（图片缺失：${alt}）` }], { size: sizes.table, width });
    if (line) paper.line(line, x + (width - line.width) / 2, y + height / 2, sizes.table);
  }
  paper.y += height + 12;
}

/** pdfkit's own picture; its types leave it out. */
interface Picture {
  width: number;
  height: number;
}

/** One that is absent or unreadable is noted. */
function pictureOf(paper: Paper, id: string): Picture | undefined {
  const bytes = Object.hasOwn(paper.images, id) ? paper.images[id] : undefined;
  const found = bytes && open(paper, bytes);
  if (!found) paper.missingImages.add(id);
  return found;
}

function open({ doc }: Paper, bytes: Uint8Array): Picture | undefined {
  try {
    return (doc as unknown as { openImage(file: Buffer): Picture }).openImage(Buffer.from(bytes));
  } catch {
    return undefined;
  }
}
