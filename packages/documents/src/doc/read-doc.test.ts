import { expect, test } from 'vitest';
import { ole } from '../ole/sample-ole.ts';
import { readAnyDocument } from '../read-any-document.ts';
import { readDocument } from '../read-document.ts';
import { doc, type SampleDoc } from './sample-doc.ts';

function read(text: string, sample?: SampleDoc) {
  const result = readAnyDocument(doc(text, sample));
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}
const texts = (text: string, sample?: SampleDoc) =>
  read(text, sample).blocks.map(({ kind, level, text: own }) => `${kind}${level ?? ''} ${own}`);

test.each<[string, string, string[], SampleDoc?]>([
  ['code page 1252', 'L\x92\xe9t\xe9\rDeux\r', ['paragraph L’été', 'paragraph Deux']],
  ['UTF-16', 'L’été — 10 €\r', ['paragraph L’été — 10 €']],
  ['line breaks, pages, hyphens', 'a\x0bb\x0cc\x1ed\x1fe\tf', ['paragraph a\nb', 'paragraph c\u2011d\u00ade\tf']],
  ['fields show their result', 'voir \x13HYPERLINK "x"\x14ici\x15.\r', ['paragraph voir ici.']],
  [
    'styles, lists and cells',
    'Un\rDeux\rTrois\rQuatre\x07\x07Cinq\r',
    ['heading1 Un', 'heading2 Deux', 'list-item2 Trois', 'table-cell Quatre', 'paragraph Cinq'],
    {
      paragraphs: [
        { to: 3, style: 1 },
        { to: 8, modifiers: [0x40, 0x26, 1] },
        { to: 14, modifiers: [0x0a, 0x26, 1, 0x0b, 0x46, 2, 0] },
        { to: 22, modifiers: [0x15, 0xc6, 2, 0, 0, 0x16, 0x24, 1] },
        { to: 27 },
      ],
    },
  ],
  [
    'notes, headers, footers; comments are left out',
    'Un\rNote\rHaut\rBas\rComm\r',
    ['paragraph Un', 'header Haut', 'footer Bas', 'footnote Note'],
    { lengths: [5, 9, 0, 5], headers: [0, 5, 5, 9] },
  ],
  [
    'hidden and deleted text',
    'abcd\r',
    ['paragraph ad'],
    {
      characters: [
        { to: 1, modifiers: [] },
        { to: 2, modifiers: [0x3c, 0x08, 1] },
        { to: 3, modifiers: [0x00, 0x08, 1] },
      ],
    },
  ],
])('%s', (_, text, expected, sample) => expect(texts(text, sample)).toEqual(expected));

test('merge fields are opaque', () => {
  expect(read('Cher \x13 MERGEFIELD Nom \x14\xabNom\xbb\x15,\r').blocks).toEqual([
    { index: 0, kind: 'paragraph', text: 'Cher «Nom»,', opaque: [{ from: 5, to: 10 }] },
  ]);
});

test('macros and objects are named and left', () => {
  const streams = { 'Macros/VBA': new Uint8Array([1]), 'ObjectPool/x': new Uint8Array([1]) };
  expect(read('a\x01\r', { streams }).notices.map(({ code }) => code)).toEqual([
    'images-skipped',
    'macros-ignored',
    'embedded-skipped',
  ]);
});

test.each<[string, Uint8Array, string]>([
  ['a password', doc('a', { flags: 0x0100 }), 'encrypted'],
  ['Word 95', doc('a', { version: 0x65 }), 'unsupported'],
  ['a spreadsheet', ole({ Workbook: new Uint8Array(5000) }), 'no-text-part'],
  ['a .docx with a password', ole({ EncryptedPackage: new Uint8Array(5000) }), 'encrypted'],
  ['no table', ole({ WordDocument: new Uint8Array(5000).fill(1) }), 'corrupt'],
])('%s', (_, file, code) => {
  const result = readAnyDocument(file);
  expect(result.ok ? '' : result.error.code).toBe(code);
  expect(readDocument(file).ok).toBe(false);
});
