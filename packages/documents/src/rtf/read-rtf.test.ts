import { expect, test } from 'vitest';
import { readAnyDocument } from '../read-any-document.ts';
import { bytesOf } from '../text/binary.ts';

function read(body: string) {
  const result = readAnyDocument(bytesOf(`{\\rtf1\\ansi\\ansicpg1252\\deff0 ${body}}`));
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}
const texts = (body: string) => read(body).blocks.map(({ kind, level, text }) => `${kind}${level ?? ''} ${text}`);

test.each<[string, string, string[]]>([
  ['paragraphs', 'Un.\\par Deux.\\par\n\\par Trois.', ['paragraph Un.', 'paragraph Deux.', 'paragraph Trois.']],
  ['bytes of code page 1252', "L\\'92\\'e9t\\'e9 \\'96 d\\'e9j\\'e0 10 \\'80", ['paragraph L’été – déjà 10 €']],
  ['Unicode with its fallback', "\\u8217\\'92\\u233?\\u-10179 ?\\u-8704 ? fin", ['paragraph ’é😀 fin']],
  ['Unicode, other lengths of fallback', '{\\uc2 \\u233 ab}\\uc0\\u233 c', ['paragraph ééc']],
  [
    'characters by name',
    'a\\~b\\_c\\emdash\\lquote d\\rquote\\tab e\\line f\\{g\\}\\\\',
    ['paragraph a\u00a0b\u2011c—‘d’\te\nf{g}\\'],
  ],
  ['formatting cuts nothing', 'Un {\\b mot} gra\\i s\\i0 .', ['paragraph Un mot gras.']],
  ['line ends of the source are nothing', 'Un\r\n mot', ['paragraph Un mot']],
  [
    'a table',
    '\\trowd\\intbl Un\\cell Deux\\cell\\row\\pard Fin\\par',
    ['table-cell Un', 'table-cell Deux', 'paragraph Fin'],
  ],
  [
    'lists, new and old',
    '{\\listtext 1.\\tab}\\ls1\\ilvl0 Un\\par\\ilvl1 Deux\\par\\pard{\\pntext\\bullet\\tab}Trois\\par Quatre',
    ['list-item1 Un', 'list-item2 Deux', 'list-item1 Trois', 'paragraph Quatre'],
  ],
  [
    'headings by style and by outline',
    '{\\stylesheet{\\s0 Normal;}{\\s1\\f0 heading 1;}{\\s2\\outlinelevel1 Autre;}{\\s3 Quote;}}\\s1 Un\\par\\pard\\s2 Deux\\par\\pard\\outlinelevel2 Trois\\par\\pard\\s3 Cité',
    ['heading1 Un', 'heading2 Deux', 'heading3 Trois', 'quote Cité'],
  ],
  [
    'headers, footers and notes come after, once',
    '{\\headerl Haut\\par}{\\headerr Haut\\par}{\\footer Bas}Un{\\footnote Note}.\\par',
    ['paragraph Un.', 'header Haut', 'footer Bas', 'footnote Note'],
  ],
  [
    'what is no text',
    '{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}{\\*\\inconnu caché}{\\info{\\author Ana}}{\\pict 0a0b}Un',
    ['paragraph Un'],
  ],
  ['both forms of a text', '{\\upr{Ete}{\\*\\ud{\\u201?t\\u233?}}}', ['paragraph Été']],
  ['binary data is passed over', 'a{\\pict\\bin5 {{{{{}b', ['paragraph ab']],
  ['a text box', 'a{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt Boîte\\par}}}b', ['paragraph ab']],
])('%s', (_, body, expected) => expect(texts(body)).toEqual(expected));

test('fonts say their code page; symbols are shown', () => {
  const fonts = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset2 Wingdings;}}';
  expect(texts(`${fonts}{\\f1\\'e4\\'e0} {\\f2\\'fc}{\\f0\\'e9}`)).toEqual(['paragraph да ✓é']);
});

test('merge fields are opaque, links are not', () => {
  const field = (code: string, result: string) => `{\\field{\\*\\fldinst ${code}}{\\fldrslt ${result}}}`;
  const { blocks } = read(`Cher ${field('MERGEFIELD Nom', "\\'abNom\\'bb")}, voir ${field('HYPERLINK "x"', 'ici')}.`);
  expect(blocks).toEqual([
    { index: 0, kind: 'paragraph', text: 'Cher «Nom», voir ici.', opaque: [{ from: 5, to: 10 }] },
  ]);
});

test('what is left out is named', () => {
  const { notices, title } = read(
    "{\\info{\\title L\\'e9a}}a{\\v secret}{\\deleted parti}{\\object x}{\\*\\annotation note}",
  );
  expect(title).toBe('Léa');
  expect(notices.map(({ code }) => code)).toEqual([
    'hidden-text-skipped',
    'revisions-accepted',
    'embedded-skipped',
    'comments-skipped',
  ]);
  expect(notices.every(({ message }) => message !== '')).toBe(true);
});

test('groups without end, and groups without start', () => {
  const deep = readAnyDocument(bytesOf(`{\\rtf1 ${'{'.repeat(100_000)}`));
  expect(deep.ok ? '' : deep.error.code).toBe('bomb');
  expect(texts(`a}}}}b`)).toEqual(['paragraph a', 'paragraph b']);
});
