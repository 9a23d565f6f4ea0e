import { nameOf, type PdfFile } from './file.ts';
import { type PdfFont, readFont } from './font.ts';
import { type PdfDict, PdfName, type PdfValue } from './syntax.ts';

/** The font a page calls by a name; read once. */
export function fontOf(
  { file, fonts }: { file: PdfFile; fonts: Map<PdfDict, PdfFont> },
  resources: PdfDict | undefined,
  name: PdfValue | undefined,
): PdfFont | undefined {
  const dict = file.dict(file.dict(resources?.get('Font'))?.get(nameOf(name)));
  if (!dict) return undefined;
  const font = fonts.get(dict) ?? readFont(file, dict);
  fonts.set(dict, font);
  return font;
}

/** Text that the document gives instead of what a marked piece shows (14.9.4). */
export function actualText(
  file: PdfFile,
  resources: PdfDict | undefined,
  given: PdfValue | undefined,
): string | undefined {
  const properties =
    given instanceof PdfName ? file.dict(file.dict(resources?.get('Properties'))?.get(given.name)) : given;
  const text = properties instanceof Map ? file.get(properties.get('ActualText')) : undefined;
  return typeof text === 'string' ? textString(text) : undefined;
}

/** Text of a property (7.9.2.2): UTF-16 with its mark, UTF-8 with its mark, or one character a byte. */
export function textString(bytes: string): string {
  const list = Uint8Array.from(bytes, (c) => c.charCodeAt(0));
  if (bytes.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(list);
  if (bytes.startsWith('\xef\xbb\xbf')) return new TextDecoder().decode(list);
  return bytes.replace(/[\x80-\x9f]/g, '');
}
