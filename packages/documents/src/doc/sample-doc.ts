import { ole } from '../ole/sample-ole.ts';
import { bytesOf } from '../text/binary.ts';

export interface SampleDoc {
  /** Lengths of the further stories, whose text follows that of the body: notes, headers, macros, comments, end notes. */
  lengths?: number[];
  /** Ends of the header stories, in characters, after the six separators. */
  headers?: number[];
  /** Modifiers of paragraphs, and of characters: the character they end before, and their bytes. */
  paragraphs?: { to: number; style?: number; modifiers?: number[] }[];
  characters?: { to: number; modifiers: number[] }[];
  flags?: number;
  version?: number;
  streams?: Record<string, Uint8Array>;
  wide?: boolean;
}

/** A Word 97 document with this text, for tests; a paragraph ends with \r. Not part of the package's public face. */
export function doc(text: string, sample: SampleDoc = {}): Uint8Array {
  const main = new Uint8Array(8192);
  const view = new DataView(main.buffer);
  const wide = sample.wide ?? /[^\0-\xff]/.test(text);
  const textAt = 2048;
  const place = (at: number) => textAt + at * (wide ? 2 : 1);
  if (wide) for (let n = 0; n < text.length; n++) view.setUint16(textAt + 2 * n, text.charCodeAt(n), true);
  else main.set(bytesOf(text), textAt);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, sample.version ?? 0xc1, true);
  view.setUint16(10, 0x0200 | (sample.flags ?? 0), true);
  const others = sample.lengths ?? [];
  [text.length - others.reduce((sum, n) => sum + n, 0), ...others].forEach((n, k) => {
    view.setUint32(76 + 4 * k, n, true);
  });
  const table: number[] = [];
  const put = (index: number, bytes: Iterable<number>) => {
    const list = [...bytes];
    view.setUint32(154 + 8 * index, table.length, true);
    view.setUint32(154 + 8 * index + 4, list.length, true);
    table.push(...list);
  };
  const words = (...values: number[]) => new Uint8Array(Uint32Array.from(values).buffer);
  const code = wide ? textAt : (textAt * 2) | 0x40000000;
  const piece = new Uint8Array(8);
  new DataView(piece.buffer).setUint32(2, code, true);
  put(33, [2, ...words(16), ...words(0, text.length), ...piece]);
  if (sample.headers) put(11, words(0, 0, 0, 0, 0, 0, 0, ...sample.headers));
  const page = (number: number, index: number, size: number, items: { to: number; bytes: number[] }[]) => {
    const at = number * 512;
    let end = 510;
    items.forEach(({ to, bytes }, n) => {
      view.setUint32(at + 4 * n + 4, place(to), true);
      if (n === 0) view.setUint32(at, place(0), true);
      end = (end - bytes.length) & ~1;
      main.set(bytes, at + end);
      main[at + 4 * (items.length + 1) + size * n] = end / 2;
    });
    main[at + 511] = items.length;
    put(index, words(place(0), place(text.length), number));
  };
  const even = (bytes: number[]) => (bytes.length % 2 ? [...bytes, 0] : bytes);
  if (sample.paragraphs)
    page(
      1,
      13,
      13,
      sample.paragraphs.map(({ to, style = 0, modifiers = [] }) => {
        const content = even([style, 0, ...modifiers]);
        return { to, bytes: [0, content.length / 2, ...content] };
      }),
    );
  if (sample.characters)
    page(
      2,
      12,
      1,
      sample.characters.map(({ to, modifiers }) => ({ to, bytes: [modifiers.length, ...modifiers] })),
    );
  return ole({ WordDocument: main, '1Table': Uint8Array.from(table), ...sample.streams });
}
