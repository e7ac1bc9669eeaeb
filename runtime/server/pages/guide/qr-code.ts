import { qrPath } from '../../documents/qr.ts';
import { html, type Markup } from '../html.ts';

/** Light modules all around that scanners need. */
const QUIET = 4;

/** A QR code as vector paths, so that pages stay without pictures and print sharply. */
export function qrCode(text: string, label: string): Markup {
  const { size, path } = qrPath(text);
  const whole = size + 2 * QUIET;
  return html`<svg class="qr" viewBox="${-QUIET} ${-QUIET} ${whole} ${whole}" role="img" aria-label="${label}">
    <path fill="#fff" d="M${-QUIET} ${-QUIET}h${whole}v${whole}h-${whole}z" />
    <path fill="#000" shape-rendering="crispEdges" d="${path}" />
  </svg>`;
}
