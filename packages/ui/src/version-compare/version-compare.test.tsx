import { expect, test } from 'vitest';
import { attribute, html, words } from '../../test/html.ts';
import { VersionCompare } from './version-compare.tsx';

test('shows both texts where they differ and one where they agree', () => {
  const text = html(
    <VersionCompare
      fields={[
        { label: 'Prix', yours: '20 €', saved: '15 €', different: true, choiceName: 'keep-price', choice: 'yours' },
        { label: 'Délai', yours: '15 jours', saved: '15 jours' },
      ]}
    />,
  );
  expect(words(text)).toContain('Votre version 20 €');
  expect(words(text)).toContain('Version enregistrée 15 €');
  expect(text.match(/15 jours/g)).toHaveLength(1);
  expect(attribute(text, 'name')).toEqual(['keep-price', 'keep-price']);
  expect(text.match(/<input[^>]*\schecked[^>]*>/g)).toHaveLength(1);
});
