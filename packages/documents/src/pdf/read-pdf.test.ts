import { expect, test } from 'vitest';
import { readAnyDocument } from '../read-any-document.ts';
import { readDocument } from '../read-document.ts';
import { flate, pdf, type SamplePdf, stream, t } from './sample-pdf.ts';

function read(pages: readonly string[], sample?: SamplePdf) {
  const result = readAnyDocument(pdf(pages, sample));
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}
const texts = (pages: readonly string[], sample?: SamplePdf) =>
  read(pages, sample).blocks.map(({ kind, level, text }) => `${kind}${level ?? ''} ${text}`);

/** Lines under each other. */
const lines = (x: number, y: number, ...list: string[]) => list.map((text, n) => t(x, y - 14 * n, text)).join('');

const prose = [
  'Nous avons bien reçu votre demande de',
  'prime. Elle sera examinée dans les trente',
  'jours par notre service.',
].map((line) => line.replace(/ç/g, '\xe7').replace(/é/g, '\xe9'));
const whole =
  'paragraph Nous avons bien reçu votre demande de prime. Elle sera examinée dans les trente jours par notre service.';

test('lines are joined into paragraphs', () => {
  expect(texts([lines(70, 700, ...prose, ...prose)])).toEqual([whole, whole]);
  expect(texts([lines(70, 700, ...prose) + lines(70, 630, ...prose)])).toEqual([whole, whole]);
  expect(texts([lines(70, 700, ...prose)], { packed: true })).toEqual([whole]);
});

test('hyphens that cut a word go, the others stay', () => {
  const cut = [
    'Vous devez demander cette autori-',
    'sation au service des travaux, rendez-',
    'vous au deux. Merci beaucoup.',
  ];
  expect(texts([lines(70, 700, ...cut)])).toEqual([
    'paragraph Vous devez demander cette autorisation au service des travaux, rendez-vous au deux. Merci beaucoup.',
  ]);
});

test('spaces are where gaps are', () => {
  const parts = t(70, 700, 'Un') + t(85, 700, 'mot') + t(106, 700, 'cl') + t(118, 700, '\xe9s');
  expect(texts([parts])).toEqual(['paragraph Un mot clés']);
  expect(texts(['BT /F1 12 Tf 70 700 Td [(Un) -300 (m) 20 (ot)] TJ ET'])).toEqual(['paragraph Un mot']);
});

test('columns are read one after the other, tables row by row', () => {
  const title = t(70, 760, 'Un titre qui passe au-dessus des deux colonnes de la page enti\xe8re');
  const two = title + lines(70, 720, ...prose) + lines(330, 720, ...prose);
  expect(texts([two]).slice(1)).toEqual([whole, whole]);
  const table = ['Lundi', 'Mardi', 'Jeudi']
    .map((day, n) => t(70, 700 - 20 * n, day) + t(200, 700 - 20 * n, '9 h'))
    .join('');
  expect(texts([table])).toEqual(['Lundi', '9 h', 'Mardi', '9 h', 'Jeudi', '9 h'].map((text) => `table-cell ${text}`));
});

test('headings and lists', () => {
  const page =
    t(70, 760, 'Votre prime', 20) +
    t(70, 730, 'Vos pi\xe8ces', 12, 'F2') +
    lines(70, 710, ...prose) +
    t(70, 640, '\x95') +
    t(88, 640, 'la carte') +
    t(70, 626, '\x95 le bail');
  expect(texts([page])).toEqual([
    'heading1 Votre prime',
    'heading2 Vos pièces',
    whole,
    'list-item1 la carte',
    'list-item1 le bail',
  ]);
});

test('headers and footers are told once, page numbers not at all, and a sentence goes on', () => {
  const page = (n: number, ...body: string[]) =>
    t(70, 800, 'Commune de Sart-Rivi\xe8re') +
    lines(70, 700, ...body) +
    t(70, 40, 'Service du logement') +
    t(500, 40, `${n}/3`);
  const first = page(1, prose[0]!, 'prime, mais il manque encore une pi\xe8ce au');
  expect(texts([first, page(2, 'dossier.'), page(3, 'Merci.')])).toEqual([
    'paragraph Nous avons bien reçu votre demande de prime, mais il manque encore une pièce au dossier.',
    'paragraph Merci.',
    'header Commune de Sart-Rivière',
    'footer Service du logement',
  ]);
});

test('fonts: tables of meaning, names of glyphs, codes of two bytes', () => {
  const map =
    'begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfrange <0001> <0002> <00e9> <0003> <0003> [<00660069>] endbfrange endcmap';
  const composite = (unicode: string) => [
    `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [11 0 R] ${unicode} >>`,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 500 /W [1 [600 600]] >>',
    flate(map),
  ];
  const page = 'BT /F3 12 Tf 70 700 Td <000100020003> Tj ET';
  expect(texts([page], { objects: composite('/ToUnicode 12 0 R') })).toEqual(['paragraph éêfi']);
  const unreadable = readAnyDocument(pdf([page], { objects: composite('') }));
  expect(unreadable).toMatchObject({
    ok: false,
    error: { code: 'no-text-part', message: expect.stringContaining('lettres') },
  });
  const names = [
    '<< /Type /Font /Subtype /Type1 /BaseFont /X /Encoding << /Differences [65 /eacute /f_i /uni00E0 /a.alt] >> >>',
  ];
  expect(texts(['BT /F3 12 Tf 70 700 Td (ABCD) Tj ET'], { objects: names })).toEqual(['paragraph éfiàa']);
});

test('forms, text that replaces, text askew, pages on their side', () => {
  const objects = [
    '<< >>',
    stream(t(0, 0, 'Dans un formulaire'), '/Type /XObject /Subtype /Form /Matrix [1 0 0 1 70 700]'),
  ];
  expect(texts(['/A Do'], { objects, resources: '/XObject << /A 11 0 R >>' })).toEqual([
    'paragraph Dans un formulaire',
  ]);
  expect(texts([`/Span << /ActualText (Vrai) >> BDC ${t(70, 700, 'faux')} EMC`])).toEqual(['paragraph Vrai']);
  expect(texts([`${t(70, 700, 'Droit')}BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (PROJET) Tj ET`])).toEqual([
    'paragraph Droit',
  ]);
  expect(texts(['BT /F1 12 Tf 0 1 -1 0 100 100 Tm (Couch\xe9) Tj ET'], { page: '/Rotate 90' })).toEqual([
    'paragraph Couché',
  ]);
});

test('objects packed in streams, and an object that was saved again', () => {
  const packed = '20 0 21 25 << /Title (Ancien titre) >> << /Title (\xfe\xff\0\xc9\0t\0\xe9) >>';
  const first = packed.indexOf('<<');
  const objects = [
    '<< >>',
    flate(packed.replace('21 25', `21 ${packed.lastIndexOf('<<') - first}`), `/Type /ObjStm /N 2 /First ${first}`),
  ];
  expect(read([t(70, 700, 'a')], { objects, trailer: '/Info 21 0 R' }).title).toBe('Été');
});

test.each<[string, Uint8Array, string]>([
  ['protected', pdf([t(70, 700, 'a')], { trailer: '/Encrypt << /Filter /Standard >>' }), 'encrypted'],
  ['without a page tree', new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<< >>\nendobj'), 'corrupt'],
  [
    'only pictures',
    pdf(['/A Do'], { objects: ['<< >>', stream('x', '/Subtype /Image')], resources: '/XObject << /A 11 0 R >>' }),
    'no-text-part',
  ],
])('refused: %s', (_, file, code) => {
  const result = readAnyDocument(file);
  expect(result.ok ? '' : result.error.code).toBe(code);
  expect(readDocument(file)).toMatchObject({ ok: false, error: { code: 'unsupported' } });
});
