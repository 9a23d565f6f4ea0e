import { readDocument } from '@limpide/documents';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourcePositions } from './source-positions.ts';

function read(source: string, fileName: string) {
  const bytes = new TextEncoder().encode(source);
  const document = readDocument(bytes, { fileName });
  if (!document.ok) throw new Error(document.error.code);
  return { blocks: document.value.blocks, positions: sourcePositions(bytes, document.value)! };
}

/** Where the word is said to be, and the source there. */
function locate(source: string, fileName: string, word: string) {
  const { blocks, positions } = read(source, fileName);
  const block = blocks.find(({ text }) => text.includes(word))!;
  const at = block.text.indexOf(word);
  const range = positions.range(block.index, at, at + word.length);
  return range && { ...positions.place(range.from), source: positions.slice(range) };
}

describe('finds words again', () => {
  it.each<[string, string, string, string, number, number, string]>([
    ['a line', 'a.txt', 'Un.\n\nDeux mots.', 'mots', 3, 6, 'mots'],
    ['after CRLF', 'a.txt', 'Un.\r\n\r\nDeux mots.', 'mots', 3, 6, 'mots'],
    ['in an item', 'a.txt', 'Liste :\n- un\n- deux', 'deux', 3, 3, 'deux'],
    ['the second of two same lines', 'a.txt', 'Signé.\nTexte.\n\nFin.', 'Fin', 4, 1, 'Fin'],
    ['inside emphasis', 'a.md', '# Titre\n\nUn **mot** fort.', 'mot', 3, 6, 'mot'],
    ['after a link', 'a.md', 'Voir [la page](https://example.org/a_b) du site.', 'site', 1, 44, 'site'],
    ['after an escape', 'a.md', 'Un \\* puis la fin.', 'fin', 1, 15, 'fin'],
    ['a literal bracket', 'a.md', 'Payez [MONTANT] avant mardi.', 'mardi', 1, 23, 'mardi'],
    [
      'in a paragraph of HTML',
      'a.html',
      '<title>Un mot</title>\n<h1>Titre</h1>\n<p>Un\n <b>mot</b>',
      'mot',
      4,
      5,
      'mot',
    ],
    ['after entities', 'a.html', '<p>&Eacute;crivez&nbsp;: l&#39;avis &amp; la suite</p>', 'suite', 1, 46, 'suite'],
    ['not in an attribute', 'a.html', '<p title="Payez">\nPayez.</p>', 'Payez', 2, 1, 'Payez'],
    [
      'not in a script',
      'a.html',
      '<p>Un.</p><script>var Payez = 1 < 2;</script>\n<p>Payez.</p>',
      'Payez',
      2,
      4,
      'Payez',
    ],
    ['after a lone sign', 'a.html', '<p>Si 3 < 4,\nalors oui.</p>', 'alors', 2, 1, 'alors'],
  ])('%s', (_, name, source, word, line, column, found) => {
    expect(locate(source, name, word)).toEqual({ line, column, source: found });
  });
});

const word = fc.stringMatching(/^[a-zéàç*_&<[\]#]{1,8}$/);
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

it.each(['a.txt', 'a.md', 'a.html'])(
  'offsets of a block never go back, and plain letters stay themselves (%s)',
  (name) => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const { blocks, positions } = read(paragraphs.join('\n\n'), name);
        let last = 0;
        for (const { index, text } of blocks) {
          for (let at = 0; at < text.length; at++) {
            const range = positions.range(index, at, at + 1);
            if (!range) continue;
            expect(range.from).toBeGreaterThanOrEqual(last);
            last = range.from;
            if (/[a-zéàç]/.test(text[at]!)) expect(positions.slice(range)).toBe(text[at]);
          }
        }
      }),
    );
  },
);

it('finds every block of a plain text', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n', '\n\n', '\r\n'),
      (list, end) => {
        const { blocks, positions } = read(list.join(end), 'a.txt');
        for (const { index, text } of blocks) {
          const range = positions.range(index, 0, text.length)!;
          expect(positions.slice(range).split(/\s+/)).toEqual(text.split(/\s+/));
        }
      },
    ),
  );
});

it('a text made to be slow ends soon', () => {
  const { positions } = read(`${'a '.repeat(60_000)}\n\n${'a '.repeat(59_000)}b`, 'a.txt');
  expect(positions.place(0)).toEqual({ line: 1, column: 1 });
});
