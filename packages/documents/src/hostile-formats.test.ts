import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArchive } from './archive/read-archive.ts';
import { doc } from './doc/sample-doc.ts';
import { docx, field, p, r, zipOf } from './docx/sample-docx.ts';
import { detectFormat } from './format.ts';
import { odt } from './odt/sample-odt.ts';
import { ole } from './ole/sample-ole.ts';
import { flate, pdf, t } from './pdf/sample-pdf.ts';
import { readAnyDocument } from './read-any-document.ts';
import { bytesOf } from './text/binary.ts';

const wide = (text: string) => new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
const mail =
  'From: a@b\r\nSubject: =?utf-8?q?=C3=A9?=\r\nMessage-ID: <1>\r\nContent-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\nQm9uam91cg==\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>Bonjour <b>\xe0</b> tous\r\n--x--\r\n';
const rtf =
  "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 Arial;}}{\\stylesheet{\\s1 heading 1;}}\\s1 Titre\\par\\pard{\\listtext 1.\\tab}\\ls1 Un \\u233?\\'e9\\par{\\field{\\*\\fldinst MERGEFIELD N}{\\fldrslt x}}{\\footnote Note}\\trowd\\intbl a\\cell\\row}";
const map =
  'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <41> <43> <00e9> endbfrange endcmap';
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /X /ToUnicode 11 0 R /FirstChar 65 /Widths [500 600] >>';

/** A small file of every format. */
const samples: Record<string, Uint8Array> = {
  'a.docx': docx(p('Bonjour ', field('MERGEFIELD Nom', r('«Nom»')))),
  'a.odt': odt('<text:p>Bonjour <text:span>à tous</text:span></text:p>'),
  'a.html': new TextEncoder().encode('<!DOCTYPE html><h1>Titre</h1><p>Un &eacute; <b>mot<table><td>a'),
  'a.md': new TextEncoder().encode('# Titre\n\n- un *mot* [lien](x)\n\n| a | b |\n|---|---|\n| c | d |\n'),
  'a.eml': bytesOf(mail),
  'a.msg': ole({
    '__substg1.0_0037001F': wide('Objet'),
    '__substg1.0_1000001F': wide('Bonjour'),
    '__properties_version1.0': new Uint8Array(64),
  }),
  'a.rtf': bytesOf(rtf),
  'a.doc': doc('Titre\rUn \x13 PAGE \x143\x15 mot\r', {
    paragraphs: [{ to: 6, style: 1 }, { to: 21 }],
    characters: [{ to: 8, modifiers: [0x3c, 8, 1] }],
  }),
  'a.pdf': pdf([`${t(70, 700, 'Un mot')}/A Do BT /F3 12 Tf 70 600 Td [(AB) -300 (C)] TJ ET`, t(70, 700, 'Deux')], {
    packed: true,
    objects: [font, flate(map)],
  }),
};

function outcome(file: Uint8Array, fileName?: string): void {
  const result = readAnyDocument(file, { fileName });
  if (result.ok) {
    for (const [n, { index, text, opaque = [] }] of result.value.blocks.entries()) {
      expect(index).toBe(n);
      expect(text).not.toBe('');
      for (const { from, to } of opaque) expect(0 <= from && from < to && to <= text.length).toBe(true);
    }
    expect(result.value.notices.every(({ message }) => message !== '')).toBe(true);
  } else expect(result.error.message).toMatch(/^[A-Z][^<>{}]+\.$/);
}

test.each(Object.entries(samples))('%s: recognised by its content, and cut at every fiftieth', (name, file) => {
  const whole = readAnyDocument(file, { fileName: name });
  expect(whole.ok && whole.value.format).toBe(name.slice(2));
  if (name !== 'a.md') expect(detectFormat(file, 'autre.nom')).toBe(name.slice(2));
  for (let n = 0; n < 50; n++) {
    const cut = file.subarray(0, Math.floor((file.length * n) / 50));
    outcome(cut, name);
    outcome(cut);
  }
});

test.each(Object.entries(samples))('%s: bytes changed anywhere', (name, file) => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      (changes, compact) => {
        const damaged = file.slice();
        // Most of a compound file is empty: changes near its start tell more.
        for (const [at, value] of changes) damaged[compact ? (at % 1600) % file.length : at] = value;
        outcome(damaged, name);
      },
    ),
    { numRuns: 300 },
  );
});

test('pieces of the languages in any order', () => {
  const pieces = [
    '{',
    '}',
    '\\par ',
    '\\u8217?',
    "\\'e9",
    '\\*',
    '\\fldinst ',
    '\\footnote ',
    '\\bin3 ',
    '\\upr',
    'a',
    '\\cell ',
    '\\ud',
    '\\uc9 ',
  ];
  const marks = [
    '<<',
    '>>',
    '[',
    ']',
    '(',
    ')',
    '/A ',
    '1 0 R ',
    '1 0 obj ',
    'endobj ',
    'stream\n',
    'endstream ',
    '12 ',
    '<41> ',
    'Tj ',
    'BT ',
    '% ',
    'trailer ',
    '/Pages 1 0 R ',
    '/Kids ',
    '/Root 1 0 R ',
  ];
  const any = (list: string[]) => fc.array(fc.constantFrom(...list), { maxLength: 80 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(any(pieces), (text) => outcome(bytesOf(`{\\rtf1 ${text}`))),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(any(marks), (text) => outcome(bytesOf(`%PDF-1.4\n${text}`))),
    { numRuns: 300 },
  );
});

test('an archive of damaged documents tells each apart', () => {
  const files = Object.entries(samples).map(([name, file], n): [string, Uint8Array] => [
    name,
    n % 2 ? file : file.subarray(0, 9),
  ]);
  const archive = readArchive(zipOf(files));
  expect(archive.ok && [...archive.value]).toHaveLength(files.length);
  const zip = zipOf(files);
  for (let n = 0; n < 50; n++) {
    const cut = readArchive(zip.subarray(0, Math.floor((zip.length * n) / 50)));
    if (!cut.ok) expect(cut.error.message).toMatch(/\.$/);
  }
});

test('nothing outside is opened', () => {
  const page =
    '<html><img src="http://example.be/x"><link rel=stylesheet href="file:///etc/passwd"><iframe src="x">a</iframe><p>b';
  const included = '{\\rtf1{\\field{\\*\\fldinst INCLUDETEXT "/etc/passwd"}{\\fldrslt lu}}}';
  const read = (source: string) => {
    const result = readAnyDocument(bytesOf(source));
    return result.ok ? result.value.blocks.map(({ text }) => text) : [];
  };
  expect(read(page)).toEqual(['b']);
  expect(read(included)).toEqual(['lu']);
});
