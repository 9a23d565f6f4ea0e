import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docx, field, p, pp, r } from './docx/sample-docx.ts';
import { odt } from './odt/sample-odt.ts';
import { readDocument } from './read-document.ts';
import { reviseDocument } from './revise-document.ts';

/** Whatever comes in, the outcome is a value; and what could be read can be revised and read again. */
function survives(file: Uint8Array, fileName?: string): void {
  const result = readDocument(file, { fileName });
  if (!result.ok) return;
  const edits = result.value.blocks.map(({ index, text }) => ({
    block: index,
    from: 0,
    to: text.length,
    text: index % 2 ? '' : `x ${text}\ny`,
  }));
  for (const mode of ['tracked', 'clean'] as const) {
    const out = reviseDocument(file, edits, { author: 'a', date: new Date(0), mode, fileName });
    if (!out.ok) continue;
    const again = readDocument(out.value, { fileName });
    const expected = result.value.blocks.flatMap(({ index, text }) => (index % 2 ? [] : [`x ${text}`, 'y']));
    // Text formats read their own marks in what is written; office files do not.
    if (fileName) expect(again.ok).toBe(true);
    else expect(again.ok && again.value.blocks.map(({ text }) => text)).toEqual(expected);
  }
}

const word = [
  'w:p',
  'w:r',
  'w:t',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:sdt',
  'w:sdtPr',
  'w:sdtContent',
  'w:ins',
  'w:del',
  'w:hyperlink',
  'w:fldSimple',
  'w:pPr',
  'w:rPr',
  'w:numPr',
  'w:pStyle',
  'w:br',
  'w:tab',
  'w:sym',
  'w:fldChar',
  'w:instrText',
  'w:drawing',
  'w:txbxContent',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
  'w:sectPr',
  'w:smartTag',
  'w:moveTo',
  'w:vanish',
];
const open = [
  'text:p',
  'text:h',
  'text:span',
  'text:a',
  'text:s',
  'text:tab',
  'text:list',
  'text:list-item',
  'text:note',
  'text:note-body',
  'text:tracked-changes',
  'text:change',
  'text:section',
  'text:placeholder',
  'table:table',
  'table:table-row',
  'table:table-cell',
  'draw:frame',
  'draw:text-box',
  'office:annotation',
];
const attributes = fc.constantFrom(
  '',
  '',
  '',
  ' w:val="1"',
  ' w:fldCharType="begin"',
  ' w:fldCharType="separate"',
  ' w:fldCharType="end"',
  ' w:instr="MERGEFIELD N"',
  ' w:char="F0FC" w:font="Wingdings"',
  ' text:c="-4"',
  ' text:outline-level="x"',
  ' xml:space="preserve"',
);

function trees(names: readonly string[], prefix: string, leaves: readonly string[]): fc.Arbitrary<string> {
  return fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom(...leaves),
      fc
        .tuple(fc.constantFrom(...names), attributes, fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, given, inner]) => {
          const own = given.includes(` ${prefix}:`) || given.includes('xml:') ? given : '';
          return `<${name}${own}>${inner.join('')}</${name}>`;
        }),
    ),
  })).tree;
}

const wordLeaves = ['a', ' ', r('été '), r('b'), '<w:t>c</w:t>', p('d', r('e')), p(field('PAGE', r('3')), ' {{ n }}')];
const openLeaves = [
  'a',
  ' ',
  '\n été ',
  '{{ n }}',
  '<text:p>b<text:span>c </text:span></text:p>',
  '<text:p> d </text:p>',
];

test('elements in any order', () => {
  fc.assert(
    fc.property(fc.array(trees(word, 'w', wordLeaves), { maxLength: 6 }), (parts) => survives(docx(parts.join('')))),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.array(trees(open, 'text', openLeaves), { maxLength: 6 }), (parts) => survives(odt(parts.join('')))),
    { numRuns: 300 },
  );
});

test('bytes changed anywhere', () => {
  const files = [
    docx(p('Bonjour ', field('MERGEFIELD Nom', r('«Nom»'))) + pp('<w:pStyle w:val="Titre1"/>', 'Titre')),
    odt('<text:p>Bonjour <text:span>à tous</text:span></text:p>'),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(4_000), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      fc.nat(30),
      (file, changes, cut) => {
        const damaged = file.slice(0, file.length - (cut > 20 ? cut : 0));
        for (const [at, value] of changes) damaged[at % damaged.length] = value;
        survives(damaged);
      },
    ),
    { numRuns: 500 },
  );
});

test('any text under any name', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '# ',
          '- ',
          '> ',
          '```',
          '\n',
          '\n\n',
          '| a | b |',
          '|---|',
          '**',
          '[a](b)',
          '<b>',
          '<p>',
          '</p>',
          '<br>',
          '&eacute;',
          '&',
          'mot ',
          '{{ n }}',
          '\\',
          '`',
          '<td>',
          '<!--',
        ),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('a.txt', 'a.md', 'a.html'), (content, name) =>
      survives(new TextEncoder().encode(content), name),
    ),
    { numRuns: 500 },
  );
});
