import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { readHtml } from './read-html.ts';

const read = (source: string) => readHtml(source, defaultLimits).document;
const show = (source: string) => read(source).blocks.map(({ kind, level, text }) => `${kind}${level ?? ''} ${text}`);

describe('blocks of a page', () => {
  test.each([
    ['paragraphs', '<p>Un</p><p>Deux</p>', ['paragraph Un', 'paragraph Deux']],
    ['white space', '<p>\n  Un \t <b> deux</b>  trois\n</p>', ['paragraph Un deux trois']],
    [
      'entities',
      '<p>L&rsquo;&eacute;t&eacute;&nbsp;: 5&nbsp;&lt;&#32;6 &amp; &copy 7</p>',
      ['paragraph L’été\u00a0: 5\u00a0< 6 & © 7'],
    ],
    ['line breaks', '<p>Un<br>deux<br/><br>trois</p>', ['paragraph Un\ndeux', 'paragraph trois']],
    ['headings', '<h1>A</h1><h3>B <em>c</em></h3>', ['heading1 A', 'heading3 B c']],
    [
      'lists',
      '<ul><li>A<ul><li>B</li></ul></li><li><p>C</p></li></ul>',
      ['list-item1 A', 'list-item2 B', 'list-item1 C'],
    ],
    ['cells', '<table><tr><th>A<td>B<p>C</table>', ['table-cell A', 'table-cell B', 'table-cell C']],
    ['quotes', '<blockquote>A</blockquote>', ['quote A']],
    [
      'text between blocks',
      'A<div>B<p>C</p>D</div>E',
      ['paragraph A', 'paragraph B', 'paragraph C', 'paragraph D', 'paragraph E'],
    ],
    [
      'what is not read',
      '<nav>x</nav><script>x</script><style>x</style><pre>x</pre><p hidden>x</p><p style="display:none">x</p><p>A</p>',
      ['paragraph A'],
    ],
    [
      'form words',
      '<form><label>Nom <input></label><button>Envoyer</button></form>',
      ['paragraph Nom', 'paragraph Envoyer'],
    ],
    ['header and footer', '<header><h1>T</h1>A</header><footer>B</footer>', ['heading1 T', 'header A', 'footer B']],
    ['unclosed', '<p>A <b>B<p>C', ['paragraph A B', 'paragraph C']],
    ['nothing', '', []],
  ])('%s', (_, source, expected) => expect(show(source)).toEqual(expected));

  test('title, opaque code and images', () => {
    const document = read(
      '<html><head><title> Ma\n page </title></head><p>Tapez <code>npm</code>, {{ nom }}<img src="x"></p></html>',
    );
    expect(document.title).toBe('Ma page');
    expect(document.blocks[0]?.opaque).toEqual([
      { from: 6, to: 9 },
      { from: 11, to: 20 },
    ]);
    expect(document.notices.map(({ code }) => code)).toEqual(['images-skipped']);
  });

  test('pieces lead back to the source', () => {
    const source = '<p>L&rsquo;a <i>b</i>\n c</p>';
    const [found] = readHtml(source, defaultLimits).blocks;
    const back = found!.content.pieces.map(({ from, to, sourceFrom, sourceTo }) => [
      found!.block.text.slice(from, to),
      source.slice(sourceFrom, sourceTo),
    ]);
    expect(back).toEqual([
      ['L', 'L'],
      ['’', '&rsquo;'],
      ['a', 'a'],
      [' ', ' '],
      ['b', 'b'],
      [' ', '\n '],
      ['c', 'c'],
    ]);
  });

  test('a page nested too deep is refused', () => {
    expect(() => read('<div>'.repeat(5_000))).toThrow('depth');
  });
});
