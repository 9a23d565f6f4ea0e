import { describe, expect, it } from 'vitest';
import type { ProcedureContent } from '../../../platform/database/index.ts';
import { textHash } from './fingerprint.ts';
import { partsOf, replacePart } from './parts.ts';

const content: ProcedureContent = {
  title: 'Changer d’adresse',
  summary: 'Dites-le à la commune.',
  audience: 'Pour toute personne qui déménage.',
  keyFacts: { cost: { value: 'Gratuit', note: 'au guichet et en ligne.', source: 'Règlement' } },
  prepare: ['Votre carte', 'La date'],
  exceptions: [{ title: 'Si vous êtes seul', text: 'Appelez-nous.' }],
  legalBases: [{ label: 'Un arrêté', url: 'https://exemple.be/a' }],
  lifeEvent: 'je-demenage',
  searchWords: ['adresse'],
};
const steps = [{ id: '01hzzzzzzzzzzzzzzzzzzzzzzz', title: 'Vous déclarez.', body: 'En ligne.' }];

describe('the parts of a démarche', () => {
  it('are what a reader sees, in the order of the page, and nothing empty', () => {
    expect(partsOf({ content, steps }).map(({ key }) => key)).toEqual([
      'title',
      'summary',
      'cost',
      'audience',
      'prepare',
      '01hzzzzzzzzzzzzzzzzzzzzzzz',
      'exception-1',
      'legal-bases',
    ]);
  });

  it('come back unchanged when each is replaced by itself', () => {
    for (const part of partsOf({ content, steps: [] })) {
      expect(replacePart(content, part.key, part.text), part.key).toEqual({ content });
    }
  });

  it('change alone', () => {
    const replaced = replacePart(content, 'cost', '10 €\nau guichet.');
    expect(replaced).toEqual({
      content: { ...content, keyFacts: { cost: { value: '10 €', note: 'au guichet.', source: 'Règlement' } } },
    });
    const before = new Map(partsOf({ content, steps }).map((part) => [part.key, part.hash]));
    const after = partsOf({ content: (replaced as { content: ProcedureContent }).content, steps });
    expect(after.filter((part) => before.get(part.key) !== part.hash).map(({ key }) => key)).toEqual(['cost']);
  });

  it('are held to the rules of the form', () => {
    expect(replacePart(content, 'title', 'a'.repeat(66))).toHaveProperty('problem');
    expect(replacePart(content, 'summary', '  ')).toHaveProperty('problem');
  });
});

describe('the fingerprint of a text', () => {
  it('does not depend on the order of keys, and does on every word', () => {
    const turned = Object.fromEntries(Object.entries(content).reverse()) as unknown as ProcedureContent;
    expect(textHash({ content: turned, steps })).toBe(textHash({ content, steps }));
    expect(textHash({ content, steps: [{ ...steps[0]!, body: 'Au guichet.' }] })).not.toBe(
      textHash({ content, steps }),
    );
    expect(textHash({ content: { ...content, searchWords: [] }, steps })).not.toBe(textHash({ content, steps }));
  });
});
