import { expect, test } from 'vitest';
import { attribute, html } from '../../test/html.ts';
import { ContactBlock } from './contact-block.tsx';

test('a number can be called, and headings follow the level of the page', () => {
  const text = html(<ContactBlock headingLevel={3} phone={{ number: '+32 81 00 00 00' }} />);
  expect(attribute(text, 'href')).toEqual(['tel:+3281000000']);
  expect(text).toMatch(/<h3.*<h4/);
});

test('shows only the ways that exist', () => {
  const text = html(<ContactBlock visit={{ place: 'Maison communale' }} />);
  expect(text).not.toContain('Appeler');
  expect(text).toContain('Je préfère venir');
});
