import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { readDocument } from '../read-document.ts';
import { readZip } from '../zip/read-zip.ts';
import { annotateDocx, type Remark } from './comments.ts';
import { b, docx, docxEntries, field, namespaces, p, pp, r, zipOf } from './sample-docx.ts';

const options = { author: 'Nadia Lambert', date: new Date('2027-03-03T09:30:15.123Z') };
const decoder = new TextDecoder();

const partsOf = (bytes: Uint8Array) => {
  const archive = readZip(bytes, defaultLimits);
  return new Map(archive.entries.map(({ name }) => [name, decoder.decode(archive.read(name))]));
};

function annotated(bytes: Uint8Array, ...remarks: Remark[]): Map<string, string> {
  const found = annotateDocx(bytes, remarks, options);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  const before = readDocument(bytes);
  const after = readDocument(found.value);
  expect(after.ok && after.value.blocks).toEqual(before.ok && before.value.blocks);
  return partsOf(found.value);
}

/** What a reader of the file sees as marked, by number: all text between the two marks, deleted text left out. */
function marked(xml: string): Record<string, string> {
  const open = new Set<string>();
  const found: { [id: string]: string } = {};
  const shown = xml.replace(/<w:del [\s\S]*?<\/w:del>|<w:txbxContent>[\s\S]*?<\/w:txbxContent>/g, '');
  for (const [, start, end, text, tab] of shown.matchAll(
    /<w:commentRangeStart w:id="(\d+)"\/>|<w:commentRangeEnd w:id="(\d+)"\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g,
  )) {
    if (start) {
      open.add(start);
      found[start] = '';
    } else if (end) open.delete(end);
    else for (const id of open) found[id] = `${found[id]}${tab ? (tab === 'tab' ? '\t' : '\n') : text}`;
  }
  expect(open.size).toBe(0);
  return found;
}

const commentsOf = (parts: Map<string, string>) =>
  [
    ...(parts.get('word/comments.xml') ?? '').matchAll(/<w:comment [^>]*w:id="(\d+)"[^>]*>([\s\S]*?)<\/w:comment>/g),
  ].map(([, id, body]) => [
    id,
    [...body!.matchAll(/<w:p>([\s\S]*?)<\/w:p>/g)].map(([, text]) => text!.replace(/<[^>]*>/g, '')),
  ]);

describe('a comment', () => {
  it('is written once, with its author, its date and its lines', () => {
    const parts = annotated(docx(p('Bonjour ', b('à tous'), '.')), {
      block: 0,
      from: 8,
      to: 14,
      text: 'Qui ?\nDites-le & nommez.',
    });
    expect(commentsOf(parts)).toEqual([['0', ['Qui ?', 'Dites-le &amp; nommez.']]]);
    expect(parts.get('word/comments.xml')).toContain(
      'w:author="Nadia Lambert" w:date="2027-03-03T09:30:15Z" w:initials="NL"',
    );
    expect(marked(parts.get('word/document.xml')!)).toEqual({ 0: 'à tous' });
    expect(parts.get('[Content_Types].xml')!.match(/PartName="\/word\/comments\.xml"/g)).toHaveLength(1);
    expect(
      parts.get('word/_rels/document.xml.rels')!.match(/relationships\/comments" Target="comments\.xml"/g),
    ).toHaveLength(1);
    expect(parts.get('word/document.xml')!.match(/<w:commentReference w:id="0"\/>/g)).toHaveLength(1);
  });

  it('cuts a run with its properties and keeps the rest', () => {
    const parts = annotated(docx(p(r('un deux trois', '<w:i/>'))), { block: 0, from: 3, to: 7, text: 'x' });
    const run = (text: string) => `<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    expect(parts.get('word/document.xml')).toContain(
      `<w:p>${run('un ')}<w:commentRangeStart w:id="0"/>${run('deux')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(' trois')}</w:p>`,
    );
  });

  it.each<[string, string, number, number, string]>([
    ['at a point', p('un deux'), 3, 3, ''],
    ['at the start', p('un deux'), 0, 0, ''],
    ['at the end', p('un deux'), 7, 7, ''],
    ['over several runs', p('un ', b('deux'), ' trois'), 1, 9, 'n deux t'],
    [
      'over a tab and a break',
      p('<w:r><w:t>un</w:t><w:tab/><w:t>deux</w:t><w:br/><w:t>trois</w:t></w:r>'),
      2,
      8,
      '\tdeux\n',
    ],
    ['with entities', p(r('a &lt; b &amp; c')), 2, 5, '&lt; b'],
    ['over a whole field', p('le ', field('MERGEFIELD Nom', r('«Nom»')), ' ici'), 3, 8, '«Nom»'],
    [
      'from inside a link',
      `<w:p>${r('voir ')}<w:hyperlink w:anchor="a">${r('le site')}</w:hyperlink></w:p>`,
      8,
      12,
      'site',
    ],
    ['after line breaks at the start', p('<w:r><w:br/><w:t>deux mots</w:t></w:r>'), 0, 4, 'deux'],
    ['on half of a character', p('un 😀 deux'), 4, 5, '😀'],
    ['in inserted text', `<w:p><w:ins w:id="7" w:author="a">${r('neuf et beau')}</w:ins></w:p>`, 0, 4, 'neuf'],
    [
      'across deleted text',
      `<w:p>${r('un ')}<w:del w:id="7" w:author="a"><w:r><w:delText>vieux</w:delText></w:r></w:del>${r('deux')}</w:p>`,
      0,
      7,
      'un deux',
    ],
    ['in a paragraph without properties and one with', pp('<w:jc w:val="left"/>', 'un deux'), 0, 2, 'un'],
  ])('stands %s', (_, body, from, to, text) => {
    const parts = annotated(docx(body), { block: 0, from, to, text: 'x' });
    expect(marked(parts.get('word/document.xml')!)).toEqual({ 0: text });
  });

  it('stands beside a field, not in its code', () => {
    const parts = annotated(docx(p('le ', field('MERGEFIELD Nom', r('«Nom»')), ' ici')), {
      block: 0,
      from: 3,
      to: 8,
      text: 'x',
    });
    expect(parts.get('word/document.xml')).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:r><w:fldChar w:fldCharType="begin"\/>[\s\S]*"end"\/><\/w:r><w:commentRangeEnd/,
    );
  });

  it('comes after those that are there', () => {
    const old = `<w:comments ${namespaces}><w:comment w:id="4" w:author="a"><w:p><w:r><w:t>Ancien</w:t></w:r></w:p></w:comment></w:comments>`;
    const body = p(
      '<w:commentRangeStart w:id="4"/>',
      'un',
      '<w:commentRangeEnd w:id="4"/>',
      '<w:r><w:commentReference w:id="4"/></w:r>',
      ' deux',
    );
    const parts = annotated(docx(body, { parts: { 'comments.xml': old } }), { block: 0, from: 0, to: 4, text: 'Neuf' });
    expect(commentsOf(parts)).toEqual([
      ['4', ['Ancien']],
      ['5', ['Neuf']],
    ]);
    expect(marked(parts.get('word/document.xml')!)).toEqual({ 4: 'un', 5: 'un d' });
    expect(parts.get('word/_rels/document.xml.rels')!.match(/\/comments"/g)).toHaveLength(1);
  });

  it.each([
    ['an empty list', `<w:comments ${namespaces}/>`],
    [
      'another prefix',
      `<x:comments xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></x:comments>`,
    ],
    ['no prefix', `<comments xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></comments>`],
  ])('joins %s', (_, old) => {
    const bytes = docx(p('un deux'), { parts: { 'comments.xml': old } });
    const parts = annotated(bytes, { block: 0, from: 0, to: 2, text: 'x' });
    expect(parts.get('word/comments.xml')).toMatch(/:id="0" \w+:author="Nadia Lambert"/);
  });

  it('about a text box stands on the box; about a header, a footer or a note on the first paragraph', () => {
    const box = `<w:p>${r('avant ')}<w:r><w:drawing><w:txbxContent>${p('dans la boîte')}</w:txbxContent></w:drawing></w:r>${r('après')}</w:p>`;
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="r-header1.xml"/></w:sectPr>';
    const bytes = docx(`${pp('<w:jc w:val="left"/>', 'Début')}${box}${section}`, {
      parts: { 'header1.xml': `<w:hdr ${namespaces}>${p('Ville de Namur')}</w:hdr>` },
    });
    const read = readDocument(bytes);
    const texts = read.ok ? read.value.blocks.map(({ text }) => text) : [];
    expect(texts).toEqual(['Début', 'avant après', 'dans la boîte', 'Ville de Namur']);
    const parts = annotated(
      bytes,
      { block: 2, from: 0, to: 4, text: 'boîte' },
      { block: 3, from: 9, to: 14, text: 'en-tête' },
    );
    expect(commentsOf(parts)).toEqual([
      ['0', ['boîte']],
      ['1', ['«\u00a0Namur\u00a0»', 'en-tête']],
    ]);
    const xml = parts.get('word/document.xml')!;
    expect(xml).toContain('<w:commentRangeStart w:id="0"/><w:r><w:drawing>');
    expect(xml).toContain('</w:pPr><w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/>');
    expect(parts.get('word/header1.xml')).not.toContain('comment');
  });
});

describe('what is refused', () => {
  const bytes = docx(p('un deux'));
  it.each<[string, Partial<Remark>, string]>([
    ['another block', { block: 1 }, 'unknown-block'],
    ['a place beyond the end', { to: 8 }, 'out-of-range'],
    ['a range that ends before it begins', { from: 2, to: 1 }, 'out-of-range'],
    ['a control character', { text: 'a\u0001' }, 'invalid-text'],
  ])('%s', (_, change, code) => {
    const found = annotateDocx(bytes, [{ block: 0, from: 0, to: 1, text: 'x', ...change }], options);
    expect(found).toMatchObject({ ok: false, error: [{ code, edit: 0 }] });
  });

  it.each<[string, Uint8Array, string]>([
    ['another format', new TextEncoder().encode('Un texte.'), 'mode'],
    ['an empty file', new Uint8Array(), 'empty'],
    ['macros', zipOf([...docxEntries(p('un')), ['word/vbaProject.bin', new Uint8Array([1])]]), 'macro'],
    ['a signature', zipOf([...docxEntries(p('un')), ['_xmlsignatures/sig1.xml', new Uint8Array([1])]]), 'protected'],
  ])('%s', (_, file, code) => {
    expect(annotateDocx(file, [], options)).toMatchObject({ ok: false, error: [{ code }] });
  });

  it('no author', () => {
    expect(annotateDocx(bytes, [], { ...options, author: ' ' })).toMatchObject({ error: [{ code: 'invalid-author' }] });
    expect(() => annotateDocx(bytes, [], { ...options, date: new Date(Number.NaN) })).toThrow(RangeError);
  });

  it('nothing when there is nothing to say: the file comes back', () => {
    expect(annotateDocx(bytes, [], options)).toEqual({ ok: true, value: bytes });
  });
});

describe('property: whatever the runs and the remarks', () => {
  const word = fc.constantFrom('un ', 'deux', ' ', 'é', '&amp; ', 'trois quatre ', '😀');
  const piece = fc.oneof(
    word.map((text) => r(text)),
    word.map((text) => b(text)),
    word.map((text) => `<w:hyperlink w:anchor="a">${r(text)}${b('x')}</w:hyperlink>`),
    word.map((text) => `<w:ins w:id="900" w:author="a">${r(text)}</w:ins>`),
    word.map((text) => field('MERGEFIELD Nom', r(text))),
    word.map((text) => `<w:fldSimple w:instr="HYPERLINK a">${r(text)}</w:fldSimple>`),
    word.map((text) => `<w:sdt><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`),
    word.map(
      (text) => `<w:r><w:t xml:space="preserve">${text}</w:t><w:tab/><w:t xml:space="preserve">${text}</w:t></w:r>`,
    ),
    fc.constantFrom('<w:bookmarkStart w:id="1" w:name="b"/>', '<w:r><w:drawing/></w:r>'),
  );
  const body = fc.array(fc.array(piece, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 });

  it('each range holds the words of its remark, and all else stays', () => {
    fc.assert(
      fc.property(
        body,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
        (all, wanted) => {
          const bytes = docx(all.map((pieces) => p(...pieces)).join(''), {
            parts: { 'theme.bin': new Uint8Array([1, 2]) },
          });
          const read = readDocument(bytes);
          const blocks = read.ok ? read.value.blocks : [];
          if (blocks.length === 0) return;
          const remarks = wanted.map(([block, one, other]) => {
            const { index, text } = blocks[block % blocks.length]!;
            const [from, to] = [one % (text.length + 1), other % (text.length + 1)].sort((x, y) => x - y);
            return { block: index, from: from!, to: to!, text: `${from}–${to}` };
          });
          const parts = annotated(bytes, ...remarks);
          const found = marked(parts.get('word/document.xml')!);
          for (const [n, { block, from, to }] of remarks.entries()) {
            const { text } = blocks[block]!;
            const half = (at: number) =>
              /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
            const [start, end] = [half(from) ? from - 1 : from, half(to) ? to + 1 : to];
            expect(found[n]!.replaceAll('&amp;', '&')).toBe(text.slice(start, end));
          }
          const before = partsOf(bytes);
          for (const [name, content] of before) {
            if (!/document\.xml|Content_Types/.test(name)) expect(parts.get(name)).toBe(content);
          }
          const plain = (xml: string) =>
            xml
              .replace(/<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g, '')
              .replace(/<[^>]*>/g, '');
          expect(plain(parts.get('word/document.xml')!)).toBe(plain(before.get('word/document.xml')!));
        },
      ),
      { numRuns: 300 },
    );
  });
});
