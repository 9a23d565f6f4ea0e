import { zlibSync } from 'fflate';
import { binaryString, bytesOf } from '../text/binary.ts';

/** What a page shows: text at a place, in Windows-1252, half a font size wide a character. */
export function t(x: number, y: number, text: string, size = 12, font = 'F1'): string {
  return `BT /${font} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET\n`;
}

export interface SamplePdf {
  /** Further objects, from number 10 on, as they are written. */
  objects?: string[];
  /** What the resources of pages hold besides fonts, and further entries of the trailer. */
  resources?: string;
  trailer?: string;
  packed?: boolean;
  page?: string;
}

/** An object that is a stream. */
export function stream(data: string, dict = ''): string {
  return `<< ${dict} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

export function flate(data: string, dict = ''): string {
  return stream(binaryString(zlibSync(bytesOf(data))), `/Filter /FlateDecode ${dict}`);
}

/** A document of A4 pages with these contents, for tests. Not part of the package's public face. */
export function pdf(pages: readonly string[], sample: SamplePdf = {}): Uint8Array {
  const objects = new Map<number, string>();
  const kids = pages.map((_, n) => `${100 + 2 * n} 0 R`);
  objects.set(1, '<< /Type /Catalog /Pages 2 0 R >>');
  objects.set(
    2,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 10 0 R >> ${sample.resources ?? ''} >> >>`,
  );
  objects.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  objects.set(4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  for (const [n, object] of (sample.objects ?? []).entries()) objects.set(10 + n, object);
  for (const [n, content] of pages.entries()) {
    objects.set(100 + 2 * n, `<< /Type /Page /Parent 2 0 R /Contents ${101 + 2 * n} 0 R ${sample.page ?? ''} >>`);
    objects.set(101 + 2 * n, sample.packed ? flate(content) : stream(content));
  }
  const body = [...objects].map(([number, object]) => `${number} 0 obj\n${object}\nendobj\n`).join('');
  return bytesOf(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R ${sample.trailer ?? ''} >>\nstartxref\n0\n%%EOF\n`);
}
