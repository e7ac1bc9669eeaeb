import { useResource } from '../../../browser/index.ts';

/** A QR code. Drawing it is fetched when one is wanted; what it says stands beside it in words, should that fail. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data } = useResource(text, async () => (await import('./qr-path.ts')).qrPath(text));
  if (!data) return <svg className="qr" viewBox="0 0 1 1" aria-hidden="true" />;
  const { size, path } = data;
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" shapeRendering="crispEdges" d={path} />
    </svg>
  );
}
