import { describe, expect, test } from 'vitest';
import { readMarkdown, readText } from '../read-text.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { textBlocks } from './text-blocks.ts';

const show = (blocks: readonly { kind: string; level?: number; text: string }[]) =>
  blocks.map(({ kind, level, text }) => `${kind}${level ?? ''} ${text}`);

describe('plain text', () => {
  test.each([
    [
      'blank lines and line ends',
      'Un.\n\nDeux.\r\nTrois.\n\n\n',
      ['paragraph Un.', 'paragraph Deux.', 'paragraph Trois.'],
    ],
    [
      'bullets',
      'Joignez :\n- la carte\n• le bail\n\t– page 1\n3) fin',
      ['paragraph Joignez :', 'list-item1 la carte', 'list-item1 le bail', 'list-item2 page 1', 'list-item1 fin'],
    ],
    ['a dash is not always a bullet', '-5 degrés\n–', ['paragraph -5 degrés', 'paragraph –']],
    [
      'a paragraph cut at a fixed width',
      'Vous devez nous envoyer votre carte d’identité et\nvotre composition de ménage avant la fin du mois\nde mars.\n\nMerci.',
      [
        'paragraph Vous devez nous envoyer votre carte d’identité et votre composition de ménage avant la fin du mois de mars.',
        'paragraph Merci.',
      ],
    ],
    [
      'an address is not',
      'Administration communale de Namur-la-Jolie\nrue du Pont 3\n5000 Namur',
      ['paragraph Administration communale de Namur-la-Jolie', 'paragraph rue du Pont 3', 'paragraph 5000 Namur'],
    ],
    ['nothing', ' \n\n', []],
  ])('%s', (_, source, expected) => expect(show(readText(source).blocks)).toEqual(expected));

  test('offsets lead back to the source', () => {
    const source = 'A\r\n  - bc {{d}}';
    const [, item] = textBlocks(source);
    const piece = item!.content.pieces[0]!;
    expect(source.slice(piece.sourceFrom, piece.sourceTo)).toBe('bc {{d}}');
    expect(item!.block.opaque).toEqual([{ from: 3, to: 8 }]);
  });
});

describe('Markdown', () => {
  test.each([
    [
      'paragraph over lines',
      'Un\ndeux  \ntrois\\\nquatre\n\ncinq',
      ['paragraph Un deux\ntrois\nquatre', 'paragraph cinq'],
    ],
    ['headings', '# A\n\n## B ##\n\nC\n---\nD\n===', ['heading1 A', 'heading2 B', 'heading2 C', 'heading1 D']],
    ['lists', '- a\n  suite\n  - b\n1. c', ['list-item1 a suite', 'list-item2 b', 'list-item1 c']],
    ['quotes', '> a\n> b\n\nc', ['quote a b', 'paragraph c']],
    ['code is not read', '```\nx\n```\n\n    y\n\nz', ['paragraph z']],
    ['front matter and definitions', '---\ntitle: x\n---\n[a]: http://x\n\nz', ['paragraph z']],
    [
      'tables',
      '| A | B |\n|---|:-:|\n| c | d \\| e |\n\nf',
      ['table-cell A', 'table-cell B', 'table-cell c', 'table-cell d | e', 'paragraph f'],
    ],
    [
      'inline marks',
      '**Un** *deux* __trois__ snake_case 2 * 3 \\*x\\* ~~quatre~~',
      ['paragraph Un deux trois snake_case 2 * 3 *x* quatre'],
    ],
    [
      'links and images',
      '[Un](http://x "t") ![alt](y) <http://z> [deux][r] [MONTANT] a<br>b',
      ['paragraph Un  http://z deux [MONTANT] ab'],
    ],
    ['rule', 'a\n\n***\n\nb', ['paragraph a', 'paragraph b']],
  ])('%s', (_, source, expected) => expect(show(readMarkdown(source).blocks)).toEqual(expected));

  test('code in a sentence is opaque', () => {
    expect(readMarkdown('Tapez `a *b*` ici').blocks[0]).toMatchObject({
      text: 'Tapez a *b* ici',
      opaque: [{ from: 6, to: 11 }],
    });
  });

  test('offsets lead back to the source', () => {
    const source = 'x\n\n> Un **gras**\n> [lien](u)';
    const [, quote] = markdownBlocks(source);
    const back = quote!.content.pieces.map(({ sourceFrom, sourceTo }) => source.slice(sourceFrom, sourceTo));
    expect(back).toEqual(['Un ', 'gras', '\n> ', 'lien']);
  });
});
