import { describe, expect, it } from 'vitest';
import { checkRecord, type DilaNode, readDilaSheet } from '../src/index.ts';

const text = (value: string): DilaNode => ({ type: 'text', text: value });
const element = (name: string, children: (DilaNode | string)[], attributes: Record<string, string> = {}): DilaNode => ({
  type: 'element',
  name,
  attributes,
  children: children.map((one) => (typeof one === 'string' ? text(one) : one)),
});

/** Written for this test in the form of a sheet. */
const sheet = element('Publication', [
  element('dc:title', ['Demander  un document']),
  element('dc:description', ['Le document est\n gratuit.']),
  element('dc:publisher', ['Éditeur']),
  element('dc:date', ['modified 2020-02-03']),
  element('dc:identifier', ['F9']),
  element('Audience', ['Professionnels']),
  element('Theme', [element('Titre', ['Papiers'])]),
  element('Texte', [
    element('Chapitre', [
      element('Titre', [element('Paragraphe', ['Coût'])]),
      element('Paragraphe', ['Le document est ', element('MiseEnEvidence', ['gratuit']), '.']),
    ]),
    element('Chapitre', [element('Paragraphe', ['Sans titre'])]),
  ]),
  element('ListeSituations', [
    element('Situation', [
      element('Titre', ['Vous êtes mineur']),
      element('Texte', [element('Paragraphe', ['Venez.']), element('Paragraphe', ['À deux.'])]),
    ]),
  ]),
  element('Reference', [element('Titre', ['Un code'])], { URL: 'http://exemple.fr/code?a=b c' }),
  element('Reference', [element('Titre', ['Un autre'])], { URL: 'code civil' }),
  element('ServiceEnLigne', [element('Titre', ['En ligne'])], { URL: 'https://exemple.fr/', ID: 'R1' }),
  element('Inconnu', []),
]);

describe('a sheet of service-public.fr', () => {
  it('becomes a record that follows the profile', () => {
    const { record } = readDilaSheet({ children: [sheet] })!;
    expect(checkRecord(record)).toEqual([]);
    expect(record).toMatchObject({
      id: 'https://www.service-public.fr/professionnels-entreprises/vosdroits/F9',
      name: { fr: 'Demander un document' },
      description: { fr: 'Le document est gratuit.' },
      modified: '2020-02-03',
      hasCost: [{ description: { fr: 'Le document est gratuit.' } }],
      passage: [{ name: { fr: 'Coût' } }, { name: { fr: 'Vous êtes mineur' }, description: { fr: 'Venez.\nÀ deux.' } }],
      hasChannel: [{ identifier: 'R1', page: 'https://exemple.fr/' }],
    });
  });

  it('says which addresses it had to put right, and what has no place', () => {
    const { record, repairs, unread } = readDilaSheet(sheet)!;
    expect(record.hasLegalResource).toEqual([{ id: 'http://exemple.fr/code?a=b%20c', name: { fr: 'Un code' } }]);
    expect(repairs.map(({ kind }) => kind)).toEqual(['bad-address', 'not-an-address']);
    expect(unread).toEqual(['Inconnu']);
  });

  it.each([{}, { children: [] }, element('Publication', []), element('Autre', ['x'])])(
    'takes %j for no sheet',
    (node) => {
      expect(readDilaSheet(node)).toBeUndefined();
    },
  );
});
