/** QR codes as a picture made of rectangles: for SVG in pages and for vector drawing in PDF. */
import { create } from 'qrcode';
import { DocumentError } from '../../../engine/index.ts';
import { problem } from './problems.ts';

/** Runs of dark modules, one rectangle a run, in modules from the top left. */
export interface Qr {
  size: number;
  bars: readonly { x: number; y: number; width: number }[];
}

/** @throws DocumentError when the text does not fit a QR code (about 2,300 bytes). */
export function qrBars(text: string): Qr {
  const { size, data } = modules(text);
  const bars: Qr['bars'][number][] = [];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!data[y * size + x]) continue;
      const from = x;
      while (x + 1 < size && data[y * size + x + 1]) x++;
      bars.push({ x: from, y, width: x + 1 - from });
    }
  }
  return { size, bars };
}

/** The same as SVG path data, for `writeHtml`. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, bars } = qrBars(text);
  return { size, path: bars.map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`).join('') };
}

function modules(text: string) {
  try {
    return create(text, { errorCorrectionLevel: 'M' }).modules;
  } catch {
    throw new DocumentError(problem('document-qr', ''));
  }
}
