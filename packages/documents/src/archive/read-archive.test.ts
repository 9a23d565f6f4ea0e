import { expect, test } from 'vitest';
import { docx, p, zipOf } from '../docx/sample-docx.ts';
import { packEntry, writeZip } from '../zip/write-zip.ts';
import { archiveLimits, isArchive, readArchive } from './read-archive.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function outcomes(file: Uint8Array, limits = {}): string[] {
  const archive = readArchive(file, { limits });
  if (!archive.ok) return [archive.error.code];
  return [...archive.value].map(({ path, document }) =>
    document.ok
      ? `${path} ${document.value.format} ${document.value.blocks[0]?.text}`
      : `${path} ${document.error.code}`,
  );
}

const letter = docx(p('Lettre'));

test('documents in the order of their paths, each with its result', () => {
  const file = zipOf([
    ['z.txt', bytes('Fin')],
    ['dossier/', new Uint8Array()],
    ['dossier/a.docx', letter],
    ['dossier/b.md', bytes('# Titre')],
    ['photo.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0])],
    ['vide.txt', new Uint8Array()],
    ['dedans.zip', zipOf([['a.txt', bytes('a')]])],
    ['coupe.docx', letter.subarray(0, 200)],
    ['__MACOSX/._z.txt', bytes('x')],
    ['.DS_Store', bytes('x')],
    ['~$a.docx', bytes('x')],
  ]);
  expect(isArchive(file)).toBe(true);
  expect(outcomes(file)).toEqual([
    'coupe.docx unsupported',
    'dedans.zip unsupported',
    'dossier/a.docx docx Lettre',
    'dossier/b.md md Titre',
    'photo.png unsupported',
    'vide.txt empty',
    'z.txt txt Fin',
  ]);
});

test('documents are no archives', () => {
  expect(isArchive(letter)).toBe(false);
  expect(isArchive(bytes('a'))).toBe(false);
});

const zeros = new Uint8Array(9_000_000);

test.each<[string, Uint8Array, string[]]>([
  ['nothing', new Uint8Array(), ['empty']],
  ['no archive', bytes('a'), ['unsupported']],
  ['cut in half', zipOf([['a.txt', bytes('abc'.repeat(100))]]).subarray(0, 40), ['corrupt']],
  ['too many entries', writeZip(Array.from({ length: 501 }, (_, n) => packEntry(`${n}.txt`, bytes('a')))), ['bomb']],
  ['a path that climbs', zipOf([['../a.txt', bytes('a')]]), ['corrupt']],
  [
    'a bomb among others',
    zipOf([
      ['a.txt', zeros],
      ['b.txt', bytes('b')],
    ]),
    ['a.txt bomb', 'b.txt txt b'],
  ],
  ['many bombs', zipOf(Array.from({ length: 20 }, (_, n) => [`${n}.txt`, zeros] as [string, Uint8Array])), ['bomb']],
])('%s', (_, file, expected) => expect(outcomes(file)).toEqual(expected));

test('messages are plain, and speak of the archive', () => {
  const archive = readArchive(new Uint8Array(archiveLimits.maxBytes + 1));
  expect(archive.ok ? '' : archive.error.message).toMatch(/^Cette archive [^<>{}]+\.$/);
});
