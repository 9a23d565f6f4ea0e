import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { odt, type SampleOdt } from './sample-odt.ts';

function read(body: string, sample?: SampleOdt) {
  const result = readDocument(odt(body, sample));
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}
const show = (body: string, sample?: SampleOdt) =>
  read(body, sample).blocks.map(({ kind, level, text }) => `${kind}${level ?? ''} ${text}`);
const opaque = (body: string) =>
  read(body).blocks.flatMap(({ text, opaque: spans }) => (spans ?? []).map(({ from, to }) => text.slice(from, to)));
const p = (content: string) => `<text:p>${content}</text:p>`;

describe('characters', () => {
  test.each([
    ['spans', p('Bon<text:span text:style-name="T1">jour</text:span> à tous'), 'Bonjour à tous'],
    ['white space collapses across elements', p('\n  a \n<text:span> b</text:span>  c \n'), 'a b c'],
    ['spaces, tabs, breaks', p('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d<text:s/>'), 'a   b\tc\nd '],
    ['links', p('a <text:a xlink:href="https://example.be">b</text:a>'), 'a b'],
    [
      'bookmarks and page breaks',
      p('a<text:bookmark-start text:name="x"/>b<text:soft-page-break/>c<text:bookmark-end text:name="x"/>'),
      'abc',
    ],
    ['comments', p('a<office:annotation><dc:creator>x</dc:creator><text:p>y</text:p></office:annotation>b'), 'ab'],
    ['ruby', p('<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>b'), 'ab'],
    [
      'change marks',
      p(
        'a<text:change-start text:change-id="c1"/>b<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/>c',
      ),
      'abc',
    ],
  ])('%s', (_, body, expected) => expect(read(body).blocks.map(({ text }) => text)).toEqual([expected]));

  test('hidden spans', () => {
    const automaticStyles =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
    expect(show(p('a<text:span text:style-name="T1">x</text:span>b'), { automaticStyles })).toEqual(['paragraph ab']);
  });
});

test.each([
  ['placeholder', p('Cher <text:placeholder text:placeholder-type="text">&lt;Nom&gt;</text:placeholder>,'), ['<Nom>']],
  ['database field', p('<text:database-display text:column-name="n">Dupont</text:database-display>'), ['Dupont']],
  ['user field', p('a <text:user-field-get text:name="x">b</text:user-field-get>'), ['b']],
  ['page number', p('Page <text:page-number>3</text:page-number>'), ['3']],
  ['template code over spans', p('{{ no<text:span>m }}</text:span> [MONTANT]'), ['{{ nom }}', '[MONTANT]']],
  [
    'table of contents',
    `<text:table-of-content><text:index-body>${p('Un<text:tab/>3')}</text:index-body></text:table-of-content>`,
    ['Un\t3'],
  ],
])('opaque: %s', (_, body, expected) => expect(opaque(body)).toEqual(expected));

test('kinds', () => {
  const automaticStyles =
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/><style:style style:name="P2" style:family="paragraph" style:parent-style-name="Title"/>';
  const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
  const body = [
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>x</text:p></text:deletion></text:changed-region></text:tracked-changes>',
    '<text:p text:style-name="P2">Titre</text:p>',
    '<text:h text:outline-level="2">Un</text:h>',
    `<text:list>${item(`${p('a')}<text:list>${item(p('b'))}</text:list>`)}</text:list>`,
    `<table:table><table:table-row><table:table-cell>${p('c')}</table:table-cell></table:table-row></table:table>`,
    '<text:p text:style-name="P1">d</text:p>',
    p(
      'e<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>boîte</text:p></draw:text-box></draw:frame>',
    ),
    `<text:section>${p('f')}</text:section><text:section text:display="none">${p('x')}</text:section>`,
  ].join('');
  const styles = `<office:master-styles><style:master-page><style:footer>${p('bas')}</style:footer><style:header>${p('haut')}</style:header></style:master-page></office:master-styles>`;
  expect(show(body, { automaticStyles, styles })).toEqual([
    'heading1 Titre',
    'heading2 Un',
    'list-item1 a',
    'list-item2 b',
    'table-cell c',
    'quote d',
    'paragraph e',
    'paragraph f',
    'paragraph boîte',
    'header haut',
    'footer bas',
    'footnote note',
  ]);
  expect(read(body, { meta: '<dc:title>T</dc:title>' }).title).toBe('T');
});

test('a password, another kind of document', () => {
  const encrypted = { manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' };
  expect(readDocument(odt('', encrypted))).toMatchObject({ ok: false, error: { code: 'encrypted' } });
  const sheet = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' };
  expect(readDocument(odt('', sheet))).toMatchObject({ ok: false, error: { code: 'no-text-part' } });
});

test('the size of most letters: of the span, the paragraph, its parents, the default', () => {
  const size = (points: string) => `<style:text-properties fo:font-size="${points}"/>`;
  const automaticStyles = `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Petit"/><style:style style:name="T1" style:family="text">${size('9pt')}</style:style><style:style style:name="P2" style:family="paragraph">${size('80%')}</style:style>`;
  const styles = `<office:styles><style:default-style style:family="paragraph">${size('12pt')}</style:default-style><style:style style:name="Petit" style:family="paragraph">${size('8.5pt')}</style:style></office:styles>`;
  const body =
    p('a') +
    '<text:p text:style-name="P1">b</text:p>' +
    p('x<text:span text:style-name="T1">le plus long</text:span>') +
    '<text:p text:style-name="P2">c</text:p>';
  expect(read(body, { automaticStyles, styles }).blocks.map(({ points }) => points)).toEqual([12, 8.5, 9, 12]);
  expect(read(p('a')).blocks.map(({ points }) => points)).toEqual([undefined]);
});
