import { expect, test } from 'vitest';
import { attribute, html, tag, words } from '../../test/html.ts';
import { EspaceHeader } from '../espace-header/espace-header.tsx';
import { PublicHeader } from './public-header.tsx';

const navigation = [
  { href: '/moments', text: 'Moments de vie' },
  { href: '/parler', text: 'Parler à quelqu’un', current: true },
];

test('the menu opens without JavaScript and holds the same links as the line', () => {
  const text = html(<PublicHeader navigation={navigation} />);
  const [line = '', menu = ''] = text.split('<details');
  const links = (part: string) => attribute(part, 'href').filter((href) => href !== '/');
  expect(links(menu)).toEqual(['/moments', '/parler']);
  expect(links(line)).toEqual(links(menu));
  expect(attribute(menu, 'aria-current')).toEqual(['page']);
});

test('the home link is named, and a language says its own', () => {
  const text = html(
    <PublicHeader navigation={[]} languages={[{ href: '/nl', text: 'Nederlands', lang: 'nl' }]} homeLabel="Accueil" />,
  );
  expect(tag(text, 'svg')).toContain('aria-label="Accueil"');
  expect(tag(text, 'a', '/nl')).toMatch(/hreflang="nl" lang="nl"/);
  expect(text).not.toContain('<details');
});

test('the band of the workspace shows who works for whom, with a menu only when there is one', () => {
  const user = { name: 'Nadia Lambert', organisation: 'Agence' };
  const plain = html(<EspaceHeader navigation={[]} user={user} />);
  expect(words(plain)).toContain('Nadia Lambert Agence');
  expect(plain).not.toContain('<details');
  expect(html(<EspaceHeader navigation={[]} user={user} userMenu={<a href="/sortir">Sortir</a>} />)).toContain(
    '<summary',
  );
});
