import { create } from 'qrcode';

/** Light modules all around that scanners need. */
const QUIET = 4;

/** A code as one vector path, in a square of `size` modules. */
export function qrPath(text: string): { size: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const dark = [...modules.data].flatMap((bit, index) =>
    bit === 0 ? [] : `M${QUIET + (index % modules.size)} ${QUIET + Math.floor(index / modules.size)}h1v1h-1z`,
  );
  return { size: modules.size + 2 * QUIET, path: dark.join('') };
}
