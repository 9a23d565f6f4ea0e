import { decodeText, decodeWindows1252 } from './encoding.ts';

/** Windows code pages that decoders know under another name. */
const pages: Record<number, string> = {
  850: 'windows-1252',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  20127: 'windows-1252',
  28591: 'windows-1252',
  28605: 'iso-8859-15',
  65001: 'utf-8',
};

/** Decodes bytes whose character set is named (`iso-8859-15`); an unknown or wrong name is guessed from the bytes. */
export function decodeCharset(bytes: Uint8Array, name: string | undefined): string {
  const label = name?.trim().toLowerCase() ?? '';
  if (/^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|latin-?1)$/.test(label)) return decodeWindows1252(bytes);
  if (label === '' || /^(?:utf-?8|us-ascii|ascii)$/.test(label)) return guessed(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return guessed(bytes);
  }
}

/** Decodes bytes of a numbered Windows code page. */
export function decodeCodePage(bytes: Uint8Array, page: number): string {
  return decodeCharset(bytes, pages[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252'));
}

function guessed(bytes: Uint8Array): string {
  return decodeText(bytes)?.text ?? decodeWindows1252(bytes);
}
