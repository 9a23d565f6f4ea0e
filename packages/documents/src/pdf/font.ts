import { symbol } from '../docx/symbol.ts';
import { bytesOf } from '../text/binary.ts';
import { type CMap, codeOf, parseCMap } from './cmap.ts';
import { type BaseEncoding, encodedText } from './encodings.ts';
import { nameOf, type PdfFile } from './file.ts';
import { glyphText } from './glyph-names.ts';
import { type PdfDict, PdfName, PdfStream } from './syntax.ts';
import { glyphCharacters } from './true-type.ts';

/** One character shown; `width` in units of the font size; `text` undefined when nobody can tell. */
export interface Glyph {
  text: string | undefined;
  width: number;
  /** The one-byte code 32, to which word spacing applies. */
  space: boolean;
}

export interface PdfFont {
  bold: boolean;
  glyphs(bytes: string): Glyph[];
}

/** Reads a font (ISO 32000-1, 9.5 to 9.10): what its codes mean, and how wide they are. */
export function readFont(file: PdfFile, dict: PdfDict): PdfFont {
  const name = nameOf(file.get(dict.get('BaseFont')));
  const unicode = dict.has('ToUnicode') ? parseCMap(file.data(dict.get('ToUnicode'))) : undefined;
  const composite = nameOf(file.get(dict.get('Subtype'))) === 'Type0';
  const bold = /bold|black|heavy|semibold|demi/i.test(name);
  return { bold, glyphs: composite ? compositeGlyphs(file, dict, unicode) : simpleGlyphs(file, dict, name, unicode) };
}

function simpleGlyphs(file: PdfFile, dict: PdfDict, name: string, unicode: CMap | undefined): PdfFont['glyphs'] {
  const descriptor = file.dict(dict.get('FontDescriptor'));
  const first = file.number(dict.get('FirstChar')) ?? 0;
  const widths = file.list(dict.get('Widths')).map((width) => file.number(width) ?? 0);
  const missing = file.number(descriptor?.get('MissingWidth')) ?? (/courier|mono/i.test(name) ? 600 : 500);
  // Glyphs of a Type 3 font are drawn in units of their own.
  const matrix = file.list(dict.get('FontMatrix')).map((value) => file.number(value) ?? 0);
  const scale = nameOf(file.get(dict.get('Subtype'))) === 'Type3' ? Math.abs(matrix[0] || 0.001) : 0.001;
  const differences = differencesOf(file, dict, descriptor);
  const encoding = file.get(dict.get('Encoding'));
  const named =
    encoding instanceof PdfName ? encoding.name : nameOf(file.get(file.dict(encoding)?.get('BaseEncoding')));
  const symbolic = /^(?:[A-Z]{6}\+)?(Symbol|ZapfDingbats|Wingdings)/i.exec(name)?.[1];
  const base = baseOf(named, ((file.number(descriptor?.get('Flags')) ?? 0) & 4) !== 0);
  const known = new Map<number, Glyph>();
  const glyph = (code: number): Glyph => {
    const own = differences.get(code);
    const text =
      unicode?.texts.get(code) ??
      (own === undefined ? undefined : glyphText(own)) ??
      (symbolic ? symbol(symbolic, code.toString(16)) : encodedText(base, code));
    return { text: visible(text), width: (widths[code - first] ?? missing) * scale, space: code === 32 };
  };
  return (bytes) =>
    Array.from(bytes, (character) => {
      const code = character.charCodeAt(0);
      const found = known.get(code) ?? glyph(code);
      known.set(code, found);
      return found;
    });
}

function baseOf(named: string, symbolic: boolean): BaseEncoding {
  if (named === 'WinAnsiEncoding' || named === 'MacRomanEncoding' || named === 'StandardEncoding') return named;
  return symbolic ? 'WinAnsiEncoding' : 'StandardEncoding';
}

/** Names of glyphs that the document gives, or the font program itself when it is in plain text (Type 1). */
function differencesOf(file: PdfFile, dict: PdfDict, descriptor: PdfDict | undefined): Map<number, string> {
  const out = new Map<number, string>();
  if (!dict.has('ToUnicode') && descriptor?.has('FontFile')) {
    const program = file.data(descriptor.get('FontFile')).slice(0, 20_000);
    for (const match of program.matchAll(/dup\s{1,5}(\d{1,3})\s{0,5}\/([A-Za-z0-9._]{1,50})\s{1,5}put/g)) {
      out.set(Number(match[1]), match[2]!);
    }
  }
  let code = 0;
  for (const item of file.list(file.dict(dict.get('Encoding'))?.get('Differences'))) {
    if (typeof item === 'number') code = item;
    else if (item instanceof PdfName) out.set(code++, item.name);
  }
  return out;
}

function compositeGlyphs(file: PdfFile, dict: PdfDict, unicode: CMap | undefined): PdfFont['glyphs'] {
  const descendant = file.dict(file.list(dict.get('DescendantFonts'))[0]) ?? new Map();
  const encoding = file.get(dict.get('Encoding'));
  const own = encoding instanceof PdfStream ? parseCMap(file.data(encoding)) : undefined;
  const usual = file.number(descendant.get('DW')) ?? 1000;
  const widths = compositeWidths(file, descendant);
  const spaces = own?.spaces.length ? own.spaces : [{ length: 2, low: 0, high: 0xffff }];
  let characters: Map<number, string> | undefined;
  const fromProgram = (glyph: number) => {
    const program = file.dict(descendant.get('FontDescriptor'))?.get('FontFile2');
    characters ??= program ? glyphCharacters(bytesOf(file.data(program))) : new Map();
    return characters.get(glyph);
  };
  return (bytes) => {
    const out: Glyph[] = [];
    for (let at = 0; at < bytes.length; ) {
      const length = lengthAt(bytes, at, spaces);
      const code = codeOf(bytes.slice(at, at + length));
      const glyph = own?.glyphs.get(code) ?? code;
      const text = unicode?.texts.get(code) ?? (unicode && unicode.texts.size > 0 ? undefined : fromProgram(glyph));
      out.push({ text: visible(text), width: (widths.get(glyph) ?? usual) / 1000, space: length === 1 && code === 32 });
      at += length;
    }
    return out;
  };
}

function lengthAt(bytes: string, at: number, spaces: CMap['spaces']): number {
  for (let length = 1; length <= 4; length++) {
    const code = codeOf(bytes.slice(at, at + length));
    if (spaces.some((space) => space.length === length && code >= space.low && code <= space.high)) return length;
  }
  return spaces[0]?.length ?? 2;
}

/** Widths by glyph: `c [w1 w2 …]` and `first last w` (9.7.4.3). */
function compositeWidths(file: PdfFile, descendant: PdfDict): Map<number, number> {
  const out = new Map<number, number>();
  const list = file.list(descendant.get('W'));
  let left = 200_000;
  for (let n = 0; n < list.length; ) {
    const first = file.number(list[n]) ?? 0;
    const next = file.get(list[n + 1]);
    if (Array.isArray(next)) {
      next.slice(0, 70_000).forEach((width, k) => {
        out.set(first + k, file.number(width) ?? 0);
      });
      n += 2;
    } else {
      const last = Math.min(typeof next === 'number' ? next : first, first + 70_000);
      const width = file.number(list[n + 2]) ?? 0;
      for (let glyph = first; glyph <= last && left-- > 0; glyph++) out.set(glyph, width);
      n += 3;
    }
  }
  return out;
}

/** Ligatures are spelled out; codes of private use that bullets hide behind become one. */
function visible(text: string | undefined): string | undefined {
  if (text === undefined || text === '\0') return undefined;
  return text.replace(/[\ufb00-\ufb06]/g, (c) => c.normalize('NFKD')).replace(/[\uf0b7\uf0a7\uf0d8\uf076\ue4c4]/g, '•');
}
