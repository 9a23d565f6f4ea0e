import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { resolveOdt } from '../../test/independent-odt-reader.ts';
import type { Block, Edit } from '../block.ts';
import { applyChange, checkEdits } from '../check-edits.ts';
import { readDocument } from '../read-document.ts';
import { reviseDocument } from '../revise-document.ts';
import { hasVisibleText, trimLineBreaks } from '../text/line-breaks.ts';
import { odt } from './sample-odt.ts';

const date = new Date('2027-03-01T09:30:00Z');
const decoder = new TextDecoder();

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

const content = (bytes: Uint8Array) => decoder.decode(unzipSync(bytes)['content.xml']);
const bodyOf = (bytes: Uint8Array) => /<office:text>(.*)<\/office:text>/s.exec(content(bytes))![1]!;
const edit = (block: number, from: number, to: number, text: string): Edit => ({ block, from, to, text });
const p = (inner: string) => `<text:p text:style-name="P1">${inner}</text:p>`;
const item = (inner: string) => `<text:list-item>${inner}</text:list-item>`;
const list = (...items: string[]) => `<text:list text:style-name="L1">${items.map(item).join('')}</text:list>`;
const span = (inner: string) => `<text:span text:style-name="T1">${inner}</text:span>`;
const region = (id: string, change: string) =>
  `<text:changed-region xml:id="${id}" text:id="${id}">${change}</text:changed-region>`;
const info =
  '<office:change-info><dc:creator>Ana &amp; co</dc:creator><dc:date>2027-03-01T09:30:00</dc:date></office:change-info>';

test('a replacement: deleted content in its region, marks in the text', () => {
  expect(bodyOf(revise(odt(p(`Bon${span('jour')} à tous`)), [edit(0, 2, 5, 'x')]))).toBe(
    [
      '<text:tracked-changes text:track-changes="false">',
      region('ct1', `<text:deletion>${info}<text:p text:style-name="P1">n${span('jo')}</text:p></text:deletion>`),
      region('ct2', `<text:insertion>${info}</text:insertion>`),
      '</text:tracked-changes>',
      '<text:p text:style-name="P1">Bo<text:change text:change-id="ct1"/><text:change-start text:change-id="ct2"/>x<text:change-end text:change-id="ct2"/>',
      `${span('ur')}<text:s/>à tous</text:p>`,
    ].join(''),
  );
});

test('regions join those that are there, with new identifiers', () => {
  const old = region('ct1', '<text:insertion/>');
  const source = odt(`<text:tracked-changes>${old}</text:tracked-changes>${p('ab')}`);
  const out = bodyOf(revise(source, [edit(0, 0, 1, '')]));
  expect(out.startsWith(`<text:tracked-changes>${old}<text:changed-region xml:id="ct2"`)).toBe(true);
});

describe('paragraphs', () => {
  test.each([
    ['cut', p('ab'), edit(0, 1, 1, '\n'), ['a', 'b']],
    ['cut in a list', list(p('ab')), edit(0, 1, 1, 'x\ny'), ['ax', 'yb']],
    ['removed', p('a') + p('b') + p('c'), edit(1, 0, 1, ''), ['a', 'c']],
    ['removed at the end', p('a') + p('b'), edit(1, 0, 1, ''), ['a']],
    ['removed from a list', list(p('a'), p('b'), p('c')), edit(1, 0, 1, ''), ['a', 'c']],
    ['last of a list', list(p('a'), p('b')) + p('c'), edit(1, 0, 1, ''), ['a', 'c']],
    ['removed between tables: only the text', `<table:table/>${p('a')}<table:table/>`, edit(0, 0, 1, ''), ['']],
    [
      'with a note: only the text',
      `${p('a<text:note><text:note-body/></text:note>')}${p('b')}`,
      edit(0, 0, 1, ''),
      ['', 'b'],
    ],
    ['spaces that collapse', p('a b c'), edit(0, 1, 4, '  \t '), ['a  \t c']],
  ])('%s', (_, body, given, expected) => {
    const source = odt(body);
    const out = revise(source, [given]);
    expect(resolveOdt(content(out), 'accept').map(({ text }) => text)).toEqual(expected);
    expect(resolveOdt(content(out), 'reject')).toEqual(resolveOdt(content(source), 'reject'));
    expect(blocksOf(out).map(({ text }) => text)).toEqual(expected.filter(Boolean));
  });

  test('in a clean version of a list the item goes', () => {
    expect(bodyOf(revise(odt(list(p('a'), p('b'))), [edit(0, 0, 1, '')], 'clean'))).toBe(list(p('b')));
    expect(bodyOf(revise(odt(list(p('a'), p('b'))), [edit(0, 1, 1, '\nx')], 'clean'))).toBe(
      list(p('a'), p('x'), p('b')),
    );
  });

  test('a bookmark survives its paragraph', () => {
    const mark = '<text:bookmark text:name="x"/>';
    expect(bodyOf(revise(odt(p(`a${mark}`) + p('b')), [edit(0, 0, 1, '')], 'clean'))).toBe(p(`${mark}b`));
  });
});

test('fields are kept whole, and hidden text stays', () => {
  const automaticStyles =
    '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
  const field = '<text:placeholder text:placeholder-type="text">&lt;Nom&gt;</text:placeholder>';
  const hidden = '<text:span text:style-name="H">secret</text:span>';
  const source = odt(p(`Cher ${field}, bonjour${hidden}.`), { automaticStyles });
  const out = revise(source, [edit(0, 0, 19, 'Bonjour <Nom>')], 'clean');
  expect(bodyOf(out)).toBe(p(`Bonjour<text:s/>${field}${hidden}.`));
  const removed = revise(source, [edit(0, 4, 10, '')]);
  expect(bodyOf(removed)).toContain(`<text:s/>${field}</text:p></text:deletion>`);
});

test('a note and its paragraph change together; headers have regions of their own', () => {
  const note = (inner: string) => `<text:note><text:note-body>${p(inner)}</text:note-body></text:note>`;
  const styles = `<office:master-styles><style:master-page><style:header>${p('haut')}</style:header></style:master-page></office:master-styles>`;
  const source = odt(p(`a${note('n')}b`), { styles });
  const out = revise(source, [edit(0, 0, 2, 'xy'), edit(1, 0, 4, 'bas'), edit(2, 0, 1, 'm')]);
  expect(blocksOf(out).map(({ text }) => text)).toEqual(['xy', 'bas', 'm']);
  expect(decoder.decode(unzipSync(out)['styles.xml'])).toContain(
    '<style:header><text:tracked-changes text:track-changes="false">',
  );
  const meta = unzipSync(source)['meta.xml'];
  expect(unzipSync(out)['meta.xml']).toEqual(meta);
});

const text = fc.stringMatching(/^[a-zé ,&]{1,7}$/).map((s) => s.replace(/&/g, '&amp;'));
const piece = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 3, arbitrary: text.map(span) },
  { weight: 1, arbitrary: fc.tuple(text, text).map(([a, b]) => `<text:a xlink:href="u">${a}${span(b)}</text:a>`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<text:tab/>',
      '<text:s text:c="2"/>',
      'x<text:line-break/>y',
      '<text:bookmark text:name="b"/>',
      '<text:page-number>3</text:page-number>',
      '<text:placeholder>&lt;N&gt;</text:placeholder>',
      '{{ n }}',
      '<text:note><text:note-body/></text:note>',
    ),
  },
);
const paragraph = fc.array(piece, { maxLength: 5 }).map((parts) => p(parts.join('')));
const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 1, arbitrary: paragraph.map((inner) => inner.replace(/text:p( |>)/g, 'text:h$1')) },
  { weight: 2, arbitrary: fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((items) => list(...items)) },
  {
    weight: 1,
    arbitrary: fc
      .array(paragraph, { minLength: 1, maxLength: 2 })
      .map(
        (inner) =>
          `<table:table><table:table-row><table:table-cell>${inner.join('')}</table:table-cell></table:table-row></table:table>`,
      ),
  },
);
const bodies = fc.array(block, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const replacement = fc.oneof(
  fc.constant(''),
  fc.stringMatching(/^[a-zé &\n\t]{1,6}$/),
  fc.constantFrom('😀', 'a\u2028b', '\n', '  '),
);
const rawEdits = fc.array(fc.tuple(fc.nat(9), fc.nat(30), fc.nat(20), replacement, fc.boolean()), {
  minLength: 1,
  maxLength: 6,
});

function possibleEdits(
  blocks: readonly Block[],
  raw: readonly (readonly [number, number, number, string, boolean])[],
): Edit[] {
  const out: Edit[] = [];
  for (const [n, start, length, replaced, whole] of raw) {
    const found = blocks[n % Math.max(blocks.length, 1)];
    if (!found) continue;
    const from = whole ? 0 : start % (found.text.length + 1);
    const candidate = edit(
      found.index,
      from,
      whole ? found.text.length : Math.min(from + length, found.text.length),
      replaced,
    );
    if (checkEdits(blocks, [...out, candidate]).ok) out.push(candidate);
  }
  return out;
}

function target(blocks: readonly Block[], edits: readonly Edit[]): string[] {
  const checked = checkEdits(blocks, edits);
  if (!checked.ok) throw new Error('impossible edits');
  const changes = new Map(checked.value.map((change) => [change.block, change]));
  const texts = blocks.flatMap((found) => {
    const change = changes.get(found.index);
    return change ? applyChange(found, change) : [found.text];
  });
  return readable(texts);
}

const readable = (texts: readonly string[]) => texts.map((found) => trimLineBreaks(found).text).filter(hasVisibleText);

test('accepted, the document says the target; rejected, it is the original; clean, it has no marks', () => {
  fc.assert(
    fc.property(bodies, rawEdits, (body, raw) => {
      const source = odt(body);
      const blocks = blocksOf(source);
      const edits = possibleEdits(blocks, raw);
      const expected = target(blocks, edits);
      const out = revise(source, edits);
      expect(blocksOf(out).map((found) => found.text)).toEqual(expected);
      expect(readable(resolveOdt(content(out), 'accept').map((found) => found.text))).toEqual(expected);
      expect(resolveOdt(content(out), 'reject')).toEqual(resolveOdt(content(source), 'reject'));
      const clean = revise(source, edits, 'clean');
      expect(blocksOf(clean).map((found) => found.text)).toEqual(expected);
      expect(content(clean)).not.toContain('change');
    }),
    { numRuns: 400 },
  );
});
