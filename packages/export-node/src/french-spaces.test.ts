import { expect, it } from 'vitest';
import { frenchSpaces } from './french-spaces.ts';

it('frenchSpaces keeps signs with their word', () => {
  expect(frenchSpaces('Voici : « oui » ; non ? 10:30')).toBe('Voici\u00a0: «\u00a0oui\u00a0»\u202f; non\u202f? 10:30');
});
