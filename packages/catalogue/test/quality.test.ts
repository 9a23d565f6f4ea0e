import { describe, expect, it } from 'vitest';
import { findDuplicates, type PublicServiceRecord, qualityOf, qualityRules, titleLikeness } from '../src/index.ts';
import { sampleService } from './sample.ts';

const today = '2026-11-24';
const context = { today, hasOwner: true };
const rules = (change: Partial<PublicServiceRecord>, more = {}) =>
  qualityOf({ ...sampleService(), ...change }, { ...context, ...more }).map(({ rule }) => rule);

/** Nothing to say of it: also reached by post and by phone. */
const good: Partial<PublicServiceRecord> = {
  hasChannel: ['counter', 'phone', 'post'].map((means) => ({ id: `urn:a:${means}`, identifier: means, means })),
};

describe('the quality of a démarche', () => {
  it('has nothing against one that says everything', () => {
    expect(rules(good)).toEqual([]);
  });

  it.each<[string, Partial<PublicServiceRecord>, string]>([
    ['no steps', { step: [] }, 'steps'],
    ['no contact', { contactPoint: [] }, 'contact'],
    ['a contact that says nothing', { contactPoint: [{ id: 'urn:a:b' }] }, 'contact'],
    ['no way to prove who one is', { identification: undefined }, 'identification'],
    ['no pieces', { hasInput: [], notNeeded: undefined }, 'evidence'],
    ['no redress', { redress: { fr: ' ' } }, 'redress'],
    ['no price', { hasCost: undefined }, 'cost'],
    ['no delay', { processingTime: undefined, keyFact: [] }, 'delays'],
    ['nothing on silence', { silence: undefined }, 'silence'],
    ['no language', { language: [] }, 'languages'],
    ['a noun for a name', { name: { fr: 'Prime à l’isolation' } }, 'verb-first'],
    ['a noun that ends like a verb', { name: { fr: 'Registre de la population' } }, 'verb-first'],
    ['a question for a name', { name: { fr: 'Comment demander une prime ?' } }, 'verb-first'],
    ['a long name', { name: { fr: `Demander ${'une prime '.repeat(7)}` } }, 'name-length'],
    ['an acronym in the name', { name: { fr: 'Demander une aide au CPAS' } }, 'name-without-code'],
    ['a code in the name', { name: { fr: 'Remplir le formulaire F12' } }, 'name-without-code'],
    ['no words to find it', { keyword: undefined }, 'search-words'],
    ['a page of two years ago', { modified: '2024-11-01' }, 'freshness'],
    ['a link that is not safe', { hasLegalResource: [{ id: 'http://exemple.be/a' }] }, 'secure-links'],
    [
      'a piece that an administration issues',
      { hasInput: [{ id: 'urn:a:b', identifier: 'x', name: { fr: 'Une composition de ménage récente' } }] },
      'once-only',
    ],
    ['no counter', { hasChannel: good.hasChannel!.slice(1) }, 'human-channel'],
  ])('finds %s', (_, change, rule) => {
    expect(rules({ ...good, ...change })).toEqual([rule]);
  });

  it.each([
    'Demander une prime',
    'S’inscrire à la commune',
    'Se marier',
    'Obtenir un acte',
    'Déclarer une naissance',
    'Recevoir de l’aide',
    'Mettre sa plaque au nom',
  ])('takes « %s » for a name', (name) => {
    expect(rules({ ...good, name: { fr: name } })).toEqual([]);
  });

  it('does not take a name in capitals for a list of acronyms, nor a year for a code', () => {
    expect(rules({ ...good, name: { fr: 'DEMANDER UNE PRIME' } })).toEqual([]);
    expect(rules({ ...good, name: { fr: 'Voter en 2027' } })).toEqual([]);
  });

  it.each(['Votre carte d’identité', 'Une photo de la façade', 'Le plan de la maison'])(
    'may ask for « %s »',
    (name) => {
      expect(rules({ ...good, hasInput: [{ id: 'urn:a:b', identifier: 'x', name: { fr: name } }] })).toEqual([]);
    },
  );

  it('looks at the day set for a new reading before the day of publication', () => {
    expect(rules({ ...good, modified: '2020-01-01' }, { reviewDue: '2027-01-01' })).toEqual([]);
    expect(rules(good, { reviewDue: '2026-11-23' })).toEqual(['freshness']);
  });

  it('asks for somebody in charge, first', () => {
    expect(rules({ ...good, keyword: undefined }, { hasOwner: false })).toEqual(['owner', 'search-words']);
  });

  it('explains every rule', () => {
    for (const rule of qualityRules)
      for (const text of [rule.title, rule.why, rule.fix]) expect(text.length).toBeGreaterThan(10);
    expect(new Set(qualityRules.map(({ name }) => name)).size).toBe(qualityRules.length);
  });
});

describe('near duplicates', () => {
  const named = (id: string, name: string, description = id) => ({
    ...sampleService(),
    id,
    name: { fr: name },
    description: { fr: description },
  });

  it('finds two names that say the same, and the same text under two names', () => {
    const found = findDuplicates([
      named('a', 'Demander une carte de riverain'),
      named('b', 'Demander la carte de riverains'),
      named('c', 'Demander une prime à la rénovation'),
      named('d', 'Obtenir un acte de naissance', 'Le même texte.'),
      named('e', 'Recevoir une copie conforme', 'Le même  texte'),
    ]);
    expect(found).toEqual([
      ['a', 'b'],
      ['d', 'e'],
    ]);
  });

  it('puts thousands of the same in one group, in a moment', () => {
    const many = Array.from({ length: 3000 }, (_, i) => named(`n${i}`, 'Demander une prime', 'Le même texte.'));
    expect(findDuplicates(many).map((group) => group.length)).toEqual([3000]);
  });

  it('leaves apart what only shares common words', () => {
    expect(
      findDuplicates([named('a', 'Demander une prime au logement'), named('b', 'Demander une prime à l’énergie')]),
    ).toEqual([]);
  });
});

describe('the likeness of two titles', () => {
  it('leaves small words, accents and plurals out', () => {
    expect(titleLikeness('Demander une carte de riverain', 'DEMANDER LA CARTE DE RIVERAINS')).toBe(1);
    expect(titleLikeness('Demander une carte de riverain', 'Demander une carte')).toBeCloseTo(2 / 3);
    expect(titleLikeness('Demander une carte', 'Louer une salle')).toBe(0);
    expect(titleLikeness('', '')).toBe(0);
  });
});
