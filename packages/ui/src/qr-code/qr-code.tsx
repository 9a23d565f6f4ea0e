import { qrCode, qrPath } from './encode.ts';

export interface QrCodeProps {
  /** What a camera reads: an address of at most 213 bytes; a longer one draws nothing. */
  text: string;
  /** What it leads to, for who does not see it. */
  label: string;
  /** As small as a camera reads on paper, beside a text. */
  small?: boolean;
}

/** A QR code as a drawing, with no picture to load. Black on white in both themes: cameras read nothing else as well. */
export function QrCode({ text, label, small }: QrCodeProps) {
  const modules = qrCode(text);
  if (!modules) return null;
  const size = modules.length + 8;
  return (
    <svg class={small ? 'lp-qr lp-qr--small' : 'lp-qr'} viewBox={`-4 -4 ${size} ${size}`} role="img" aria-label={label}>
      <rect x="-4" y="-4" width="100%" height="100%" fill="#fff" />
      <path d={qrPath(modules)} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
