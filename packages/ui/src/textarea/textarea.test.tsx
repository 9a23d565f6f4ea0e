import { expect, test } from 'vitest';
import { html, tag, words } from '../../test/html.ts';
import { frenchRemainingText, Textarea } from './textarea.tsx';

test.each([
  [924, 'Il reste 924 caractères.'],
  [1, 'Il reste 1 caractère.'],
  [0, 'Il reste 0 caractère.'],
  [-1, 'Il y a 1 caractère de trop.'],
  [-12, 'Il y a 12 caractères de trop.'],
])('%i left reads « %s »', (left, text) => {
  expect(frenchRemainingText(left)).toBe(text);
});

test('says how much is left and never cuts the text', () => {
  const text = html(<Textarea name="avis" label="Avis" value="Déjà là" maxLength={10} showRemaining required />);
  expect(words(text)).toContain('Il reste 3 caractères.');
  expect(tag(text, 'textarea')).toContain('aria-describedby="avis-remaining"');
  expect(tag(text, 'textarea')).not.toContain('maxlength');
});
