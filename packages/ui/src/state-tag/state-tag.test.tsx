import { expect, test } from 'vitest';
import { html, words } from '../../test/html.ts';
import { StateTag } from './state-tag.tsx';

test('each state has a word and a drawing of its own', () => {
  const states = (['draft', 'in-review', 'published', 'to-revise'] as const).map((state) =>
    html(<StateTag state={state} />),
  );
  expect(states.map(words)).toEqual(['Brouillon', 'En relecture', 'Publié', 'À revoir']);
  const drawings = states.map((text) => /<svg.*<\/svg>/.exec(text)?.[0].replace(/lp-state-tag--[\w-]+/, ''));
  expect(new Set(drawings).size).toBe(4);
});

test('another word keeps the drawing; a plain word has none', () => {
  expect(words(html(<StateTag state="draft" label="Accès à confirmer" />))).toBe('Accès à confirmer');
  expect(html(<StateTag state="none" label="À décider" />)).not.toContain('<svg');
  expect(html(<StateTag state="alert" label="Sans porteur" />)).toContain('lp-marker--alert');
});
