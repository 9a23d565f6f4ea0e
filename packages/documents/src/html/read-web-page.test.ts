import { expect, it } from 'vitest';
import { readWebPage } from './read-web-page.ts';

const read = (html: string) => {
  const result = readWebPage(new TextEncoder().encode(html));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const texts = (blocks: { text: string }[]) => blocks.map(({ text }) => text);

it('takes the main text apart from what stands around it', () => {
  const page = read(
    '<title>A – B</title><header>Tête</header><nav>Menu</nav><main><h1>A</h1><p>Texte</p></main><footer>Pied 081</footer>',
  );
  expect(page.title).toBe('A – B');
  expect(texts(page.main)).toEqual(['A', 'Texte']);
  expect(texts(page.around)).toEqual(['Tête', 'Pied 081']);
});

it('does without `main`, and leaves an article its own header', () => {
  const page = read(
    '<div role="banner">Tête</div><article><header>Titre</header><p>Texte</p></article><aside>Marge</aside><footer>Pied</footer>',
  );
  expect(texts(page.main)).toEqual(['Titre', 'Texte']);
  expect(texts(page.around)).toEqual(['Tête', 'Marge', 'Pied']);
});

it('lists links, frames and unknown elements', () => {
  const page = read(
    '<p><a href=" /a ">a</a><a href="/a">b</a><iframe src="https://x.be/c"></iframe><lp-x demarche="1"><a href="d">d</a></lp-x></p>',
  );
  expect(page.links).toEqual(['/a', 'https://x.be/c', 'd']);
  expect(page.custom).toEqual([{ name: 'lp-x', attributes: { demarche: '1' } }]);
});

it('refuses what is no text, and a page made to be costly, with a value', () => {
  expect(readWebPage(new Uint8Array([0, 1, 2, 3])).ok).toBe(false);
  expect(readWebPage(new TextEncoder().encode('<div>'.repeat(50_000))).ok).toBe(false);
  expect(readWebPage(new TextEncoder().encode('<p>x'), { maxBytes: 2 }).ok).toBe(false);
  expect(read('').main).toEqual([]);
});
