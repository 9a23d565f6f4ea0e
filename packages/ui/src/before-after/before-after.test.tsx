import { expect, test } from 'vitest';
import { html, words } from '../../test/html.ts';
import { FactsTable } from '../facts-table/facts-table.tsx';
import { BeforeAfter } from './before-after.tsx';

test('a lost passage is framed on the left and leaves a hole, in words, on the right', () => {
  const text = html(
    <BeforeAfter
      rows={[
        { relation: 'dropped', before: 'Un recours…', lost: { title: 'F · Recours', missing: 'Le délai est absent.' } },
      ]}
    />,
  );
  expect(text.indexOf('lp-before-after__vanished')).toBeLessThan(text.indexOf('lp-before-after__hole'));
  expect(words(text)).toContain(
    'F · Recours Un recours… supprimé Après Rien ne remplace ce passage Le délai est absent.',
  );
});

test('the gutter says the relation in words, its own or a better one', () => {
  const text = words(
    html(
      <BeforeAfter
        rows={[
          { relation: 'same', before: 'a', after: 'a' },
          { relation: 'split', before: 'b', after: 'c', note: 'coupée en 2' },
        ]}
      />,
    ),
  );
  expect(text).toContain('inchangé');
  expect(text).toContain('coupée en 2');
});

test('facts keep their letter; an absent one is said and stops the eye', () => {
  const text = html(
    <FactsTable
      caption="2 faits"
      rows={[
        { letter: 'A', label: 'Date', before: '9 mars', after: '9 mars', result: 'kept' },
        { letter: 'F', label: 'Recours', before: 'trois mois', result: 'vanished' },
      ]}
    />,
  );
  expect(text.match(/lp-table__row--error/g)).toHaveLength(1);
  expect(words(text)).toContain('F Recours Avant trois mois Après absent Résultat Disparu');
});

test('a fact in doubt is said in words, and neither it nor one left out by choice stops the eye', () => {
  const text = html(
    <FactsTable
      caption="2 faits"
      rows={[
        { letter: 'B', label: 'Référence', before: 'D/114', result: 'vanished', tone: 'plain' },
        { id: 'fait-C', letter: 'C', label: 'Téléphone', before: '081 00 00 00', result: 'vanished', tone: 'check' },
      ]}
    />,
  );
  expect(text).not.toMatch(/lp-table__row--error|--lost/);
  expect(text).toContain('id="fait-C"');
  expect(words(text)).toContain('B Référence Avant D/114 Après absent Résultat Disparu');
  expect(words(text)).toContain('C Téléphone Avant 081 00 00 00 Après absent Résultat À vérifier');
});
