import { refuse } from '../problem.ts';

/** Where a Word 97–2003 file keeps what its text is made of ([MS-DOC] 2.5). Offsets in the table stream, in bytes. */
export interface Fib {
  tableName: '0Table' | '1Table';
  /** Lengths in characters, in the order of the stories: text, notes, headers, macros, comments, end notes, boxes. */
  lengths: { kind: Story; length: number }[];
  table(name: keyof typeof places): { from: number; length: number };
}

export type Story = 'body' | 'footnote' | 'header' | 'macro' | 'comment' | 'endnote' | 'box' | 'header-box';

/** Index of each pair of offset and length in FibRgFcLcb97 ([MS-DOC] 2.5.6). */
const places = { headers: 11, characterFormats: 12, paragraphFormats: 13, pieces: 33 } as const;

/** Word 6 and 95 wrote another layout. */
const word97 = 0xc1;

export function readFib(main: Uint8Array): Fib {
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (main.length < 154 + 34 * 8 || view.getUint16(0, true) !== 0xa5ec) refuse('corrupt', 'header of the document');
  const flags = view.getUint16(10, true);
  if (flags & 0x8100) refuse('encrypted', 'WordDocument');
  if (view.getUint16(2, true) < word97) refuse('unsupported', 'Word 95', older);
  const stories: Story[] = ['body', 'footnote', 'header', 'macro', 'comment', 'endnote', 'box', 'header-box'];
  return {
    tableName: flags & 0x0200 ? '1Table' : '0Table',
    lengths: stories.map((kind, n) => ({ kind, length: Math.max(view.getInt32(76 + 4 * n, true), 0) })),
    table(name) {
      const at = 154 + 8 * places[name];
      return { from: view.getUint32(at, true), length: view.getUint32(at + 4, true) };
    },
  };
}

const older =
  'Ce fichier vient d’une version de Word antérieure à 1997. Ouvrez-le dans LibreOffice, enregistrez-le en .docx, puis recommencez.';
