import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { resolve } from '../../test/independent-docx-reader.ts';
import type { Block, Edit } from '../block.ts';
import { applyChange, checkEdits } from '../check-edits.ts';
import { readDocument } from '../read-document.ts';
import { reviseDocument } from '../revise-document.ts';
import { hasVisibleText, trimLineBreaks } from '../text/line-breaks.ts';
import { b, docx, field, namespaces, p, pp, r, type SampleParts } from './sample-docx.ts';

const date = new Date('2027-03-01T09:30:00Z');
const text = new TextDecoder();

function blocksOf(bytes: Uint8Array): Block[] {
  const result = readDocument(bytes);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value.blocks;
}

function revise(bytes: Uint8Array, edits: Edit[], mode: 'tracked' | 'clean' = 'tracked'): Uint8Array {
  const result = reviseDocument(bytes, edits, { author: 'Ana & co', date, mode });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const part = (bytes: Uint8Array, path = 'word/document.xml') => text.decode(unzipSync(bytes)[path]);
const bodyOf = (bytes: Uint8Array) => /<w:body>(.*)<\/w:body>/s.exec(part(bytes))![1]!;
const accepted = (bytes: Uint8Array) => resolve(part(bytes), 'accept').map((paragraph) => paragraph.text);
const rejected = (bytes: Uint8Array) => resolve(part(bytes), 'reject');
const edit = (block: number, from: number, to: number, replacement: string): Edit => ({
  block,
  from,
  to,
  text: replacement,
});

const signed = (local: string, id: number, content: string) =>
  `<w:${local} w:id="${id}" w:author="Ana &amp; co" w:date="2027-03-01T09:30:00Z">${content}</w:${local}>`;

describe('tracked changes', () => {
  test('runs are cut at the offsets and keep their formatting', () => {
    const out = revise(docx(p('Bon', b('jour à'), ' tous')), [edit(0, 2, 6, 'x')]);
    expect(bodyOf(out)).toBe(
      `<w:p>${r('Bo')}${signed('del', 1, '<w:r><w:delText xml:space="preserve">n</w:delText></w:r>')}${signed('ins', 2, r('x'))}${signed('del', 3, '<w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">jou</w:delText></w:r>')}${b('r à')}${r(' tous')}</w:p>`,
    );
  });

  test.each([
    ['insertion at the start', p('b'), edit(0, 0, 0, 'a'), ['ab']],
    ['insertion at the end', p('a'), edit(0, 1, 1, 'b'), ['ab']],
    ['insertion between runs', p('a', b('c')), edit(0, 1, 1, 'b'), ['abc']],
    ['deletion of a tab', p('a', '<w:r><w:tab/><w:t>b</w:t></w:r>'), edit(0, 1, 2, ''), ['ab']],
    ['tab, line break and hyphen', p('a'), edit(0, 1, 1, '\tb\u2028c\u2011d'), ['a\tb\nc\u2011d']],
    ['cut', p('ab'), edit(0, 1, 1, '\n'), ['a', 'b']],
    ['two cuts', p('ab'), edit(0, 1, 1, '1\n2\n3'), ['a1', '2', '3b']],
    ['cut at the end', p('a'), edit(0, 1, 1, '\nb'), ['a', 'b']],
    ['cut inside a link', p('<w:hyperlink r:id="x">', r('ab'), '</w:hyperlink>'), edit(0, 1, 1, '\n'), ['a', 'b']],
    ['removal', p('a') + p('b') + p('c'), edit(1, 0, 1, ''), ['a', 'c']],
    ['removal of the last', p('a') + p('b'), edit(1, 0, 1, ''), ['a', '']],
    ['inside an insertion', p('<w:ins w:id="7" w:author="x">', r('ab'), '</w:ins>'), edit(0, 1, 1, 'x'), ['axb']],
    [
      'inside a control',
      p('<w:sdt><w:sdtPr/><w:sdtContent>', r('ab'), '</w:sdtContent></w:sdt>', 'c'),
      edit(0, 1, 2, 'x'),
      ['axc'],
    ],
    [
      'cut in a control',
      p('<w:sdt><w:sdtPr/><w:sdtContent>', r('ab'), '</w:sdtContent></w:sdt>', 'c'),
      edit(0, 1, 1, '\n'),
      ['a', 'bc'],
    ],
  ])('%s', (_, body, given, expected) => {
    const source = docx(body);
    const out = revise(source, [given]);
    expect(accepted(out)).toEqual(expected);
    expect(rejected(out)).toEqual(rejected(source));
    expect(blocksOf(out).map((block) => block.text)).toEqual(expected.filter(Boolean));
  });

  test('new text stands beside an existing insertion, not in it', () => {
    const out = revise(docx(p('<w:ins w:id="7" w:author="x">', r('ab'), '</w:ins>')), [edit(0, 1, 1, 'x')]);
    expect(bodyOf(out)).toBe(
      `<w:p><w:ins w:id="7" w:author="x">${r('a')}</w:ins>${signed('ins', 8, r('x'))}<w:ins w:id="9" w:author="x">${r('b')}</w:ins></w:p>`,
    );
  });

  test('text after a link looks like the text before it', () => {
    const link = `<w:hyperlink r:id="x">${r('c', '<w:u/>')}</w:hyperlink>`;
    const out = revise(docx(p(b('a'), link)), [edit(0, 2, 2, 'd')], 'clean');
    expect(bodyOf(out)).toBe(p(b('a'), link, b('d')));
  });

  test('an inserted paragraph carries the mark, the section stays with the last', () => {
    const properties = '<w:jc w:val="both"/><w:rPr><w:b/></w:rPr><w:sectPr/>';
    const out = revise(docx(pp(properties, 'ab') + p('c')), [edit(0, 1, 1, '\n')]);
    const mark = '<w:ins w:id="1" w:author="Ana &amp; co" w:date="2027-03-01T09:30:00Z"/>';
    expect(bodyOf(out)).toBe(
      `<w:p><w:pPr><w:jc w:val="both"/><w:rPr>${mark}<w:b/></w:rPr></w:pPr>${r('a')}</w:p>${pp(properties, 'b')}${p('c')}`,
    );
  });

  test.each([
    ['end of a cell', `<w:tbl><w:tr><w:tc>${p('a')}</w:tc></w:tr></w:tbl>${p('b')}`],
    ['end of a section', pp('<w:sectPr/>', 'a') + p('b')],
    ['a note reference', p('a', '<w:r><w:footnoteReference w:id="1"/></w:r>') + p('b')],
    ['between two tables', `<w:tbl/>${p('a')}<w:tbl/>${p('b')}`],
  ])('the paragraph stays when only its text may go: %s', (_, body) => {
    for (const mode of ['tracked', 'clean'] as const) {
      const out = revise(docx(body), [edit(0, 0, 1, '')], mode);
      expect(accepted(out)).toHaveLength(2);
      expect(blocksOf(out).map((block) => block.text)).toEqual(['b']);
    }
  });

  test('marks of ranges survive their paragraph', () => {
    const out = revise(
      docx(p('a', '<w:bookmarkStart w:id="3" w:name="x"/>') + p('b', '<w:bookmarkEnd w:id="3"/>')),
      [edit(0, 0, 1, '')],
      'clean',
    );
    expect(bodyOf(out)).toBe(`<w:bookmarkStart w:id="3" w:name="x"/>${p('b', '<w:bookmarkEnd w:id="3"/>')}`);
  });
});

describe('opaque spans', () => {
  const merge = field('MERGEFIELD Nom', r('«Nom»'));
  const sentence = p('Cher ', merge, ', bonjour');

  test('a field cut in two is refused', () => {
    const result = reviseDocument(
      docx(sentence),
      [edit(0, 0, 7, 'x'), edit(0, 7, 7, 'x'), edit(5, 0, 0, 'x'), edit(0, 3, 99, '')],
      { author: 'a', date, mode: 'clean' },
    );
    expect(result.ok ? [] : result.error.map(({ code, edit: n }) => [n, code])).toEqual([
      [0, 'opaque'],
      [1, 'opaque'],
      [2, 'unknown-block'],
      [3, 'out-of-range'],
    ]);
  });

  test('kept whole: only what is around it changes', () => {
    const out = revise(docx(sentence), [edit(0, 0, 19, 'Bonjour «Nom» !')]);
    expect(accepted(out)).toEqual(['Bonjour «Nom» !']);
    expect(part(out)).toContain(merge);
  });

  test('removed whole, with its code', () => {
    const out = revise(docx(sentence), [edit(0, 4, 10, '')]);
    expect(accepted(out)).toEqual(['Cher, bonjour']);
    expect(part(out)).toContain('<w:delInstrText xml:space="preserve">MERGEFIELD Nom</w:delInstrText>');
    expect(bodyOf(revise(docx(sentence), [edit(0, 4, 10, '')], 'clean'))).not.toContain('fldChar');
  });

  test('two fields that change places stay fields', () => {
    const source = docx(p(merge, ' ', '<w:fldSimple w:instr="MERGEFIELD Ville">', r('«Ville»'), '</w:fldSimple>'));
    const out = revise(source, [edit(0, 0, 13, '«Ville» «Nom»')], 'clean');
    const [block] = blocksOf(out);
    expect(block?.text).toBe('«Ville» «Nom»');
    expect(part(out).match(/MERGEFIELD/g)).toHaveLength(2);
    expect(rejected(revise(source, [edit(0, 0, 13, '«Ville» «Nom»')]))).toEqual(rejected(source));
  });

  test('simple field and control removed whole', () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Cliquez')}</w:sdtContent></w:sdt>`;
    const body = p('a ', '<w:fldSimple w:instr="PAGE">', r('3'), '</w:fldSimple>', ' b ', control, ' c');
    const out = revise(docx(body), [edit(0, 1, 3, ''), edit(0, 6, 14, '')]);
    expect(accepted(out)).toEqual(['a b c']);
    expect(rejected(out).map((paragraph) => paragraph.text)).toEqual(['a 3 b Cliquez c']);
    expect(part(out).match(/customXmlDelRange(Start|End)/g)).toHaveLength(4);
    expect(bodyOf(revise(docx(body), [edit(0, 1, 3, ''), edit(0, 6, 14, '')], 'clean'))).toBe(p('a', ' b ', 'c'));
  });

  test('the text of a link is ordinary text', () => {
    const source = docx(p('Voir ', field('HYPERLINK "https://example.be"', r('ici')), '.'));
    const out = revise(source, [edit(0, 5, 8, 'la page des aides')], 'clean');
    expect(blocksOf(out)[0]?.text).toBe('Voir la page des aides.');
    expect(part(out)).toContain('HYPERLINK');
  });
});

describe('files', () => {
  const header = `<w:hdr ${namespaces}>${p('haut')}</w:hdr>`;
  const sample: SampleParts = { parts: { 'header1.xml': header, 'image.bin': new Uint8Array([1, 2, 3]) } };
  const body = `${p('a')}<w:sectPr><w:headerReference r:id="r-header1.xml"/></w:sectPr>`;

  test('parts without a change are identical, and without edits the whole file is', () => {
    const source = docx(body, sample);
    const before = unzipSync(source);
    const after = unzipSync(revise(source, [edit(1, 0, 4, 'bas')]));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const path of Object.keys(before)) if (path !== 'word/header1.xml') expect(after[path]).toEqual(before[path]);
    expect(text.decode(after['word/header1.xml'])).toContain('bas');
    expect(revise(source, [])).toEqual(source);
    expect(revise(source, [edit(0, 0, 1, 'a')])).toEqual(source);
  });

  test('a text box changes in both branches, also when its anchor paragraph changes', () => {
    const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(p('boîte'))}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(p('boîte'))}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const out = revise(docx(p('un', shape)), [edit(0, 0, 2, 'deux'), edit(1, 0, 1, 'B')], 'clean');
    expect(part(out).match(/Boîte|>B</g)).toHaveLength(2);
    expect(blocksOf(out).map((block) => block.text)).toEqual(['deux', 'Boîte']);
    expect(part(out)).not.toContain('>b<');
  });

  test('a file with macros or a signature is not written', () => {
    const mainType = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    const options = { author: 'a', date, mode: 'tracked' } as const;
    const macros = docx(p('a'), { mainType, parts: { 'vbaProject.bin': new Uint8Array([1]) } });
    expect(readDocument(macros)).toMatchObject({ ok: true, value: { notices: [{ code: 'macros-ignored' }] } });
    expect(reviseDocument(macros, [], options)).toMatchObject({ ok: false, error: [{ code: 'macro' }] });
  });

  test('author and date', () => {
    const source = docx(p('a'));
    expect(reviseDocument(source, [], { author: ' ', date, mode: 'clean' })).toMatchObject({
      ok: false,
      error: [{ code: 'invalid-author' }],
    });
    expect(() => reviseDocument(source, [], { author: 'a', date: new Date('x'), mode: 'clean' })).toThrow(RangeError);
  });

  test('another prefix, and none', () => {
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    for (const source of [
      docx(`<x:p xmlns:x="${w}"><x:r><x:t>ab</x:t></x:r></x:p>`),
      docx(`<p xmlns="${w}"><r><t>ab</t></r></p>`),
    ]) {
      const out = revise(source, [edit(0, 1, 2, 'c\nd')]);
      expect(blocksOf(out).map((block) => block.text)).toEqual(['ac', 'd']);
    }
  });
});

/** Random documents and random edits. */
const word = fc.stringMatching(/^[a-zàéœ ,.’&<]{1,8}$/).map((s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
const run = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(word, fc.constantFrom('', '<w:b/>', '<w:i/><w:color w:val="FF0000"/>'))
      .map(([t, f]) => r(t, f)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<w:r><w:tab/></w:r>',
      '<w:r><w:t>x</w:t><w:br/><w:t xml:space="preserve"> y</w:t></w:r>',
      '<w:r><w:noBreakHyphen/></w:r>',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<w:bookmarkStart w:id="40" w:name="b"/>',
      '<w:proofErr w:type="spellEnd"/>',
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
    ),
  },
);
const inline = fc.oneof(
  { weight: 1, arbitrary: word.map((t) => `<w:fldSimple w:instr="MERGEFIELD V">${r(t)}</w:fldSimple>`) },
  { weight: 1, arbitrary: word.map((t) => `<w:moveTo w:id="34" w:author="z">${r(t)}</w:moveTo>`) },
  {
    weight: 1,
    arbitrary: word.map(
      (t) => `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r(t)}</w:sdtContent></w:sdt>`,
    ),
  },
  { weight: 5, arbitrary: run },
  {
    weight: 1,
    arbitrary: fc
      .array(run, { minLength: 1, maxLength: 2 })
      .map((runs) => `<w:hyperlink r:id="h">${runs.join('')}</w:hyperlink>`),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(run, { minLength: 1, maxLength: 2 })
      .map((runs) => `<w:ins w:id="30" w:author="z">${runs.join('')}</w:ins>`),
  },
  {
    weight: 1,
    arbitrary: word.map(
      (t) => `<w:del w:id="31" w:author="z"><w:r><w:delText xml:space="preserve">${t}</w:delText></w:r></w:del>`,
    ),
  },
  { weight: 1, arbitrary: run.map((content) => `<w:smartTag w:element="s">${content}</w:smartTag>`) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('MERGEFIELD Nom', 'PAGE', 'HYPERLINK "x"')
      .chain((code) => word.map((t) => field(code, r(t)))),
  },
  {
    weight: 1,
    arbitrary: word.map(
      (t) => `<w:sdt><w:sdtPr><w:alias w:val="a"/></w:sdtPr><w:sdtContent>${r(t)}</w:sdtContent></w:sdt>`,
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(r('{{ n }}'), `${r('[MON')}${b('TANT]')}`) },
);
const paragraph = fc
  .tuple(
    fc.constantFrom(
      '',
      '<w:jc w:val="both"/>',
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:b/></w:rPr>',
      '<w:rPr><w:del w:id="33" w:author="z"/></w:rPr>',
    ),
    fc.array(inline, { maxLength: 5 }),
  )
  .map(([properties, content]) => (properties ? pp(properties, ...content) : p(...content)));
const blockLevel = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  {
    weight: 1,
    arbitrary: fc
      .array(paragraph, { minLength: 1, maxLength: 2 })
      .map((cells) => `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`),
  },
);
const bodies = fc.array(blockLevel, { minLength: 1, maxLength: 5 }).map((parts) => `${parts.join('')}<w:sectPr/>`);
const replacement = fc.oneof(
  fc.constant(''),
  fc.stringMatching(/^[a-zé &\n\t]{1,6}$/),
  fc.constantFrom('😀', 'a\u2028b', '\n'),
);
const rawEdits = fc.array(fc.tuple(fc.nat(9), fc.nat(40), fc.nat(30), replacement, fc.boolean()), {
  minLength: 1,
  maxLength: 6,
});

/** Edits that can stand together on these blocks. */
function possibleEdits(
  blocks: readonly Block[],
  raw: readonly (readonly [number, number, number, string, boolean])[],
): Edit[] {
  const out: Edit[] = [];
  for (const [n, start, length, content, whole] of raw) {
    const block = blocks[n % Math.max(blocks.length, 1)];
    if (!block) continue;
    const from = whole ? 0 : start % (block.text.length + 1);
    const candidate = edit(
      block.index,
      from,
      whole ? block.text.length : Math.min(from + length, block.text.length),
      content,
    );
    if (checkEdits(blocks, [...out, candidate]).ok) out.push(candidate);
  }
  return out;
}

function expectedTexts(blocks: readonly Block[], edits: readonly Edit[]): string[] {
  const checked = checkEdits(blocks, edits);
  if (!checked.ok) throw new Error('impossible edits');
  const changes = new Map(checked.value.map((change) => [change.block, change]));
  return blocks.flatMap((block) => {
    const change = changes.get(block.index);
    return change ? applyChange(block, change) : [block.text];
  });
}

const readable = (texts: readonly string[]) =>
  texts.map((t) => trimLineBreaks(t.replaceAll('\u2028', '\n')).text).filter(hasVisibleText);

describe('properties', () => {
  test('accepted, the document says the target; rejected, it is the original to the last format', () => {
    fc.assert(
      fc.property(bodies, rawEdits, (body, raw) => {
        const source = docx(body);
        const blocks = blocksOf(source);
        const edits = possibleEdits(blocks, raw);
        const target = readable(expectedTexts(blocks, edits));
        const out = revise(source, edits);
        expect(blocksOf(out).map((block) => block.text)).toEqual(target);
        expect(readable(accepted(out).map((t) => t.replaceAll('[note]', '')))).toEqual(target);
        expect(rejected(out)).toEqual(rejected(source));
      }),
      { numRuns: 400 },
    );
  });

  test('a clean version says the target and keeps the revisions of others', () => {
    fc.assert(
      fc.property(bodies, rawEdits, (body, raw) => {
        const source = docx(body);
        const blocks = blocksOf(source);
        const edits = possibleEdits(blocks, raw);
        const out = revise(source, edits, 'clean');
        expect(blocksOf(out).map((block) => block.text)).toEqual(readable(expectedTexts(blocks, edits)));
        expect(part(out)).not.toContain('Ana');
      }),
      { numRuns: 300 },
    );
  });
});
