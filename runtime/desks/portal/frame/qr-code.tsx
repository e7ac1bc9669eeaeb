import { create } from 'qrcode';
import { useMemo } from 'react';

/** Light modules all around that scanners need. */
const QUIET = 4;

/** A QR code as one vector path. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'M' });
    const dark = [...modules.data].flatMap((bit, index) =>
      bit === 0 ? [] : `M${index % modules.size} ${Math.floor(index / modules.size)}h1v1h-1z`,
    );
    return { size: modules.size, path: dark.join('') };
  }, [text]);
  const whole = size + 2 * QUIET;
  return (
    <svg className="qr" viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M${-QUIET} ${-QUIET}h${whole}v${whole}h-${whole}z`} />
      <path fill="#000" shapeRendering="crispEdges" d={path} />
    </svg>
  );
}
