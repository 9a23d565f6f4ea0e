import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { b, docx, field, mark, namespaces, p, pp, r, type SampleParts, stylesPart } from './sample-docx.ts';

function read(body: string, sample?: SampleParts) {
  const result = readDocument(docx(body, sample));
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}
const texts = (body: string, sample?: SampleParts) => read(body, sample).blocks.map(({ text }) => text);
const opaque = (body: string, sample?: SampleParts) =>
  read(body, sample).blocks.flatMap(({ text, opaque: spans }) =>
    (spans ?? []).map(({ from, to }) => text.slice(from, to)),
  );
const run = (content: string) => `<w:r>${content}</w:r>`;

describe('characters', () => {
  test.each([
    ['runs join', p('Bon', b('jour'), ' à tous'), 'Bonjour à tous'],
    ['tab', p('a', run('<w:tab/>'), 'b'), 'a\tb'],
    ['line breaks', p('a', run('<w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t>')), 'a\nb\nc'],
    ['breaks at the ends go', p(run('<w:br w:type="page"/>'), 'a', run('<w:br/>')), 'a'],
    ['hyphens', p(run('<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t>')), 'a\u2011b\u00adc'],
    [
      'symbols',
      p(
        run(
          '<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="X" w:char="F041"/>',
        ),
        'a',
      ),
      '✓•\ufffca',
    ],
    ['white space that is not preserved', p(run('<w:t>  a\n b </w:t>'), 'c'), 'a  bc'],
    ['entities', p('l&apos;a &amp; b &#233;&lt;'), "l'a & b é<"],
    ['characters outside the first plane', p('😀', 'a'), '😀a'],
    ['last rendered page break', p(run('<w:t>a</w:t><w:lastRenderedPageBreak/><w:t>b</w:t>')), 'ab'],
  ])('%s', (_, body, expected) => expect(texts(body)).toEqual([expected]));
});

describe('what stands around runs', () => {
  test.each([
    ['link', p('a', '<w:hyperlink r:id="x">', r('b'), '</w:hyperlink>'), 'ab'],
    [
      'smart tag',
      p('<w:smartTag w:element="x">', r('a'), '<w:smartTag w:element="y">', r('b'), '</w:smartTag></w:smartTag>'),
      'ab',
    ],
    [
      'content control',
      p('a', '<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>', r('b'), '</w:sdtContent></w:sdt>'),
      'ab',
    ],
    [
      'bookmarks and comment ranges',
      p(
        '<w:bookmarkStart w:id="1" w:name="x"/>',
        'a',
        '<w:commentRangeStart w:id="0"/>',
        'b',
        '<w:commentRangeEnd w:id="0"/>',
        run('<w:commentReference w:id="0"/>'),
        '<w:bookmarkEnd w:id="1"/>',
      ),
      'ab',
    ],
    [
      'insertion and deletion',
      p(
        'a',
        '<w:ins w:id="1" w:author="x">',
        r('b'),
        '</w:ins>',
        '<w:del w:id="2" w:author="x"><w:r><w:delText>c</w:delText></w:r></w:del>',
        'd',
      ),
      'abd',
    ],
    [
      'move',
      p('<w:moveFrom w:id="1">', r('x'), '</w:moveFrom>', 'a', '<w:moveTo w:id="2">', r('b'), '</w:moveTo>'),
      'ab',
    ],
    ['hidden text', p('a', r('x', '<w:vanish/>'), r('b', '<w:vanish w:val="0"/>')), 'ab'],
    ['proofing marks', p('a', '<w:proofErr w:type="spellStart"/>', 'b'), 'ab'],
    [
      'alternate content in a paragraph',
      p(
        '<mc:AlternateContent><mc:Choice Requires="w14">',
        r('a'),
        '</mc:Choice><mc:Fallback>',
        r('b'),
        '</mc:Fallback></mc:AlternateContent>',
      ),
      'a',
    ],
  ])('%s', (_, body, expected) => expect(texts(body)).toEqual([expected]));

  test('the prefix is the author’s choice', () => {
    const entries = '<x:p><x:r><x:t>a</x:t></x:r></x:p>';
    const body = `<x:sdt xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:sdtContent>${entries}</x:sdtContent></x:sdt>`;
    expect(texts(body)).toEqual(['a']);
  });
});

describe('fields', () => {
  test.each([
    [
      'simple merge field',
      p('Bonjour ', '<w:fldSimple w:instr=" MERGEFIELD Nom ">', r('«Nom»'), '</w:fldSimple>'),
      'Bonjour «Nom»',
      ['«Nom»'],
    ],
    [
      'simple merge field without result',
      p('Bonjour ', '<w:fldSimple w:instr="MERGEFIELD &quot;Nom usager&quot;"/>'),
      'Bonjour «Nom usager»',
      ['«Nom usager»'],
    ],
    [
      'complex merge field',
      p('Bonjour ', field('MERGEFIELD Nom \\* MERGEFORMAT', r('Dupont')), '.'),
      'Bonjour Dupont.',
      ['Dupont'],
    ],
    [
      'complex merge field without result',
      p(mark('begin'), run('<w:instrText> MERGEFIELD Nom </w:instrText>'), mark('end'), ' habite ici'),
      '«Nom» habite ici',
      ['«Nom»'],
    ],
    [
      'nested in a code',
      p(
        field(
          `IF ${''}</w:instrText></w:r>${field('MERGEFIELD Sexe', r('M'))}<w:r><w:instrText> = "M" "Monsieur" "Madame"`,
          r('Monsieur'),
        ),
        ' X',
      ),
      'Monsieur X',
      ['Monsieur'],
    ],
    ['nested in a result', p(field('QUOTE', r('a ') + field('MERGEFIELD N', r('b'))), ' c'), 'a b c', ['a b']],
    ['link', p(field('HYPERLINK "https://example.be"', r('le site')), '.'), 'le site.', []],
    ['page number', p('Page ', field('PAGE', r('3'))), 'Page 3', ['3']],
    ['a begin without end', p(mark('begin'), 'a'), 'a', []],
  ] as const)('%s', (_, body, text, spans) => {
    expect(texts(body)).toEqual([text]);
    expect(opaque(body)).toEqual(spans);
  });

  test('a table of contents over several paragraphs is opaque', () => {
    const body =
      p(mark('begin'), run('<w:instrText>TOC \\o</w:instrText>'), mark('separate'), 'Un') +
      p('Deux') +
      p('Trois', mark('end'), ' suite');
    expect(read(body).blocks.map(({ text, opaque: spans }) => [text, spans])).toEqual([
      ['Un', [{ from: 0, to: 2 }]],
      ['Deux', [{ from: 0, to: 4 }]],
      ['Trois suite', [{ from: 0, to: 5 }]],
    ]);
  });

  test('template code is opaque, also cut over runs', () => {
    expect(
      opaque(p('Cher «N', b('om'), '», payez [MONT', 'ANT] pour {{ doss', 'ier.objet }} et ${', 'x}, {% if a %}')),
    ).toEqual(['«Nom»', '[MONTANT]', '{{ dossier.objet }}', '$' + '{x}', '{% if a %}']);
    expect(opaque(p('Il dit « Bonjour » [sic] […] [1]'))).toEqual([]);
  });

  test.each([
    ['placeholder', '<w:showingPlcHdr/>'],
    ['choice', '<w:dropDownList/>'],
    ['date', '<w:date/>'],
    ['bound data', '<w:dataBinding w:xpath="x"/>'],
    ['locked', '<w:lock w:val="contentLocked"/>'],
  ])('content control: %s', (_, property) => {
    const control = `<w:sdt><w:sdtPr>${property}</w:sdtPr><w:sdtContent>${r('Cliquez ici')}</w:sdtContent></w:sdt>`;
    expect(opaque(p('Nom : ', control))).toEqual(['Cliquez ici']);
  });
});

describe('kinds', () => {
  const styles = stylesPart(
    [
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Mien"><w:name w:val="Mon titre"/><w:basedOn w:val="Titre1"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="X"><w:name w:val="Titre 3"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="Corps"><w:name w:val="Corps"/><w:basedOn w:val="Titre1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Puce"><w:name w:val="Puce"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Puce2"><w:name w:val="Puce 2"/><w:basedOn w:val="Puce"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Cit"><w:name w:val="Quote"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="Tour"><w:name w:val="Tour"/><w:basedOn w:val="Tour2"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="Tour2"><w:name w:val="Tour2"/><w:basedOn w:val="Tour"/></w:style>',
      '<w:style w:type="character" w:styleId="Cache"><w:name w:val="Cache"/><w:rPr><w:vanish/></w:rPr></w:style>',
    ].join(''),
  );
  const numbering = `<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const sample = { parts: { 'styles.xml': styles, 'numbering.xml': numbering } };
  const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
  const list = (numId: number, level: number) =>
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
  test.each([
    ['heading by outline level of its style', style('Titre1'), 'heading', 1],
    ['heading through based-on', style('Mien'), 'heading', 1],
    ['heading by localised name', style('X'), 'heading', 3],
    ['heading by identifier without styles', style('Titre2'), 'heading', 2],
    ['own outline level', '<w:outlineLvl w:val="4"/>', 'heading', 5],
    ['levels stop at six', '<w:outlineLvl w:val="8"/>', 'heading', 6],
    ['body text based on a heading', style('Corps'), 'paragraph', undefined],
    ['list item', list(1, 1), 'list-item', 2],
    ['list item through its style', style('Puce'), 'list-item', 1],
    ['list level through styles', style('Puce2'), 'list-item', 2],
    ['taken out of its list', style('Puce') + list(0, 0), 'paragraph', undefined],
    ['a list level without mark', list(1, 2), 'paragraph', undefined],
    ['quote', style('Cit'), 'quote', undefined],
    ['styles in a circle', style('Tour'), 'paragraph', undefined],
  ])('%s', (_, properties, kind, level) => {
    const [block] = read(pp(properties, 'a'), sample).blocks;
    expect([block?.kind, block?.level]).toEqual([kind, level]);
  });

  test('text hidden by a character style', () => {
    expect(texts(p('a', r('x', '<w:rStyle w:val="Cache"/>')), sample)).toEqual(['a']);
  });

  test('cells', () => {
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell(p('a') + pp(list(1, 0), 'b'))}${cell(`<w:tbl><w:tr>${cell(p('c'))}</w:tr></w:tbl>${p()}`)}</w:tr><w:tr><w:trPr><w:del w:id="1" w:author="x"/></w:trPr>${cell(p('x'))}</w:tr></w:tbl>`;
    expect(read(table + p('d'), sample).blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'table-cell a',
      'list-item b',
      'table-cell c',
      'paragraph d',
    ]);
  });

  test('body, then text boxes, headers, footers and notes', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('boîte')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('boîte')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const story = (name: string, content: string) => `<w:${name} ${namespaces}>${content}</w:${name}>`;
    const body = `${p('un', shape)}${p('deux', run('<w:footnoteReference w:id="2"/>'))}${p(' ')}<w:sectPr><w:footerReference r:id="r-footer1.xml"/><w:headerReference r:id="r-header1.xml"/></w:sectPr>`;
    const parts = {
      'header1.xml': story('hdr', p('haut')),
      'footer1.xml': story('ftr', p('bas')),
      'footnotes.xml': story(
        'footnotes',
        `<w:footnote w:type="separator" w:id="0">${p('x')}</w:footnote><w:footnote w:id="2">${p('note')}</w:footnote>`,
      ),
    };
    const found = read(body, { parts }).blocks.map(({ index, kind, text }) => `${index} ${kind} ${text}`);
    expect(found).toEqual([
      '0 paragraph un',
      '1 paragraph deux',
      '2 paragraph boîte',
      '3 header haut',
      '4 footer bas',
      '5 footnote note',
    ]);
  });
});

test('a template is read like a document', () => {
  const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
  expect(texts(p('a'), { mainType })).toEqual(['a']);
});

test('a deleted paragraph mark joins two paragraphs', () => {
  const body = pp('<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>', 'un ') + p('deux') + p('trois');
  expect(texts(body)).toEqual(['un deux', 'trois']);
});

test('notices', () => {
  const body = p(
    'a',
    '<w:ins w:id="1" w:author="x">',
    r('b'),
    '</w:ins>',
    '<w:r><w:drawing/></w:r>',
    r('x', '<w:vanish/>'),
  );
  const codes = read(body, { parts: { 'comments.xml': `<w:comments ${namespaces}/>` } }).notices.map(
    ({ code }) => code,
  );
  expect(codes).toEqual(['revisions-accepted', 'comments-skipped', 'images-skipped', 'hidden-text-skipped']);
  expect(read('').notices.map(({ code }) => code)).toEqual(['no-text']);
});

test('fields nested without measure', () => {
  const body = p(mark('begin').repeat(5_000), mark('end').repeat(5_000), 'a');
  expect(texts(body)).toEqual(['a']);
});

test('the size of most letters: of the run, its styles, the defaults; unknown when the file says nothing', () => {
  const sz = (half: number) => `<w:sz w:val="${half}"/>`;
  const styles = `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>${sz(22)}</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Petit"><w:name w:val="Petit"/><w:rPr>${sz(17)}</w:rPr></w:style><w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="Petit"/></w:style></w:styles>`;
  const body =
    p('par défaut') +
    pp('<w:pStyle w:val="Note"/>', 'hérité') +
    p(r('le plus long passage', sz(18)), r('x', sz(40))) +
    p(r('taille sans valeur', '<w:sz/>'));
  expect(read(body, { parts: { 'styles.xml': styles } }).blocks.map(({ points }) => points)).toEqual([11, 8.5, 9, 11]);
  expect(read(body).blocks.map(({ points }) => points)).toEqual([undefined, undefined, 9, undefined]);
});
