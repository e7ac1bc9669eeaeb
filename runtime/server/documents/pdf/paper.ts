/** The sheets of one document: where the next line goes, and how text is drawn there. */
import PDFDocument from 'pdfkit';
import type { Face } from './fonts.ts';
import type { Piece, SetLine } from './lines.ts';
import { setLines } from './lines.ts';
import { area, mm, sheet, sizes } from './page.ts';
import { drawStamp } from './stamp.ts';

/** Width and height in points. */
export type PageSize = readonly [number, number];

const a4: PageSize = [sheet.width, sheet.height];

export interface PaperOptions {
  title: string;
  /** Written into the file instead of the time of the run: equal documents are equal files. */
  createdAt: Date;
  images: Readonly<Record<string, Uint8Array>>;
  /** How far a printer is to be corrected where something is overprinted, in millimetres to the right and down. */
  offset?: { right: number; down: number };
  /** Drawn across every sheet. */
  stamp?: string;
}

export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly images: PaperOptions['images'];
  /** Characters that no font has; each stands on paper as a box with its code. */
  readonly missing = new Set<string>();
  /** Pictures that were not given or cannot be read. */
  readonly missingImages = new Set<string>();
  /** Line height of running text, as a share of the type size. */
  readonly leading: number;
  y = area.top;
  readonly #stamp: string | undefined;
  readonly #faces = new Set<Face>();

  constructor({ title, createdAt, images, stamp }: PaperOptions, leading: number, size = a4) {
    this.images = images;
    this.#stamp = stamp;
    this.leading = leading;
    this.doc = new PDFDocument({
      size: [...size],
      margin: 0,
      bufferPages: true,
      lang: 'zh-CN',
      displayTitle: true,
      info: { Title: title, CreationDate: createdAt, ModDate: createdAt },
    });
    this.doc.lineWidth(0.5);
  }

  get room(): number {
    return area.bottom - this.y;
  }

  get atTop(): boolean {
    return this.y === area.top;
  }

  get pages(): number {
    return this.doc.bufferedPageRange().count;
  }

  newPage(size = a4): void {
    this.doc.addPage({ size: [...size], margin: 0 });
    this.doc.lineWidth(0.5);
    this.y = area.top;
  }

  /** Goes to the next page unless so much height is left, in points. */
  need(height: number): void {
    if (height > this.room && !this.atTop) this.newPage();
  }

  /** Draws one line with its middle at `middle`; `stretch` is the space added after each character. */
  line({ pieces }: SetLine, x: number, middle: number, size: number, stretch = 0): void {
    const baseline = middle + size * 0.37;
    let left = x;
    for (const piece of pieces) {
      const width = piece.width + stretch * Array.from(piece.text).length;
      if (piece.face) this.#text(piece.face, piece.text, left, baseline, size, stretch);
      else this.#box(piece, left, baseline, size);
      if (piece.underlined) {
        const low = baseline + size * 0.16;
        this.doc
          .moveTo(left, low)
          .lineTo(left + width, low)
          .stroke();
      }
      left += width;
    }
  }

  #text(face: Face, text: string, x: number, baseline: number, size: number, characterSpacing = 0): void {
    if (!this.#faces.has(face)) {
      // pdfkit takes a parsed font too; its types know only files.
      this.doc.registerFont(face.name, face.font as unknown as Uint8Array);
      this.#faces.add(face);
    }
    this.doc
      .font(face.name, size)
      .text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic', characterSpacing });
  }

  /** A character no font has: its code in a frame, so that nobody overlooks the gap. */
  #box({ text }: Piece, x: number, baseline: number, size: number): void {
    this.missing.add(text);
    this.doc.rect(x + size * 0.05, baseline - size * 0.82, size * 0.9, size * 0.92).stroke();
    const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase();
    const digits = code.padStart(code.length > 4 ? 6 : 4, '0');
    const small = size * 0.36;
    [digits.slice(0, digits.length / 2), digits.slice(digits.length / 2)].forEach((half, row) => {
      const line = setLines([{ text: half }], { size: small, width: size })[0];
      if (line) this.line(line, x + (size - line.width) / 2, baseline + size * (row * 0.42 - 0.56), small);
    });
  }

  /** 第 1 页 共 2 页, under every page. */
  number(): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let i = 0; i < count; i++) {
      this.doc.switchToPage(start + i);
      const [line] = setLines([{ text: `第 ${i + 1} 页 共 ${count} 页` }], { size: sizes.small, width: area.width });
      if (line) this.line(line, area.left + (area.width - line.width) / 2, area.bottom + mm(11), sizes.small);
    }
  }

  #stampAll(words: string): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let i = 0; i < count; i++) {
      this.doc.switchToPage(start + i);
      drawStamp(this, words);
    }
  }

  /** The document is then complete, with its stamp across every sheet. */
  finish(): Promise<Uint8Array> {
    if (this.#stamp !== undefined) this.#stampAll(this.#stamp);
    return new Promise((resolve, reject) => {
      const chunks: Uint8Array[] = [];
      this.doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      this.doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
      this.doc.on('error', reject);
      this.doc.end();
    });
  }
}
