import { french } from '@limpide/language-fr';
import { describe, expect, it } from 'vitest';
import { definite, elides, Inflector, indefinite, type Mood, slotsOf } from './inflect.ts';
import { verbsOfNouns } from './nominal-verbs.ts';

const inflector = new Inflector(french().lexicon);

describe('the forms of a verb', () => {
  it.each<[string, Mood, 1 | 2 | 3, 's' | 'p', string | null]>([
    ['payer', 'Y', 2, 'p', 'payez'],
    ['payer', 'P', 3, 's', 'paie'],
    ['payer', 'F', 3, 's', 'paiera'],
    ['compléter', 'P', 3, 's', 'complète'],
    ['compléter', 'Y', 2, 'p', 'complétez'],
    ['remplir', 'P', 3, 'p', 'remplissent'],
    ['prendre', 'P', 3, 'p', 'prennent'],
    ['prendre', 'I', 3, 's', 'prenait'],
    ['envoyer', 'F', 3, 'p', 'enverront'],
    ['recevoir', 'P', 3, 's', 'reçoit'],
    ['devoir', 'P', 3, 'p', 'doivent'],
    ['devoir', 'C', 3, 's', 'devrait'],
    ['pouvoir', 'P', 3, 's', 'peut'],
    ['avoir', 'P', 3, 'p', 'ont'],
    ['avoir', 'F', 3, 's', 'aura'],
    ['avoir', 'I', 3, 'p', 'avaient'],
    ['mettre', 'P', 1, 'p', 'mettons'],
    ['faire', 'Y', 2, 'p', 'faites'],
    ['limpider', 'P', 3, 's', null],
  ])('%s %s%i%s', (lemma, mood, person, number, form) => {
    expect(inflector.conjugate(lemma, { mood, person, number })).toBe(form);
  });

  it('agrees participles', () => {
    expect(inflector.pastParticiple('prendre')).toBe('pris');
    expect(inflector.pastParticiple('prendre', 'f', 'p')).toBe('prises');
    expect(inflector.pastParticiple('payer', 'm', 'p')).toBe('payés');
    expect(inflector.presentParticiple('payer')).toBe('payant');
    expect(inflector.infinitive('payer')).toBe('payer');
  });

  it('knows every verb that stands for a noun', () => {
    const verbs = [...new Set(verbsOfNouns.values())];
    const missing = verbs.filter(
      (lemma) =>
        !inflector.infinitive(lemma) ||
        !inflector.pastParticiple(lemma) ||
        !inflector.conjugate(lemma, { mood: 'P', person: 3, number: 'p' }) ||
        !inflector.conjugate(lemma, { mood: 'Y', person: 2, number: 'p' }),
    );
    expect(missing).toEqual([]);
  });
});

it('reads the boxes of a code', () => {
  expect(slotsOf('PS13s')).toHaveLength(4);
  expect(slotsOf('Kms')).toEqual([]);
  expect(slotsOf('W')).toEqual([]);
});

describe('nouns, adjectives and articles', () => {
  it('agrees', () => {
    expect(inflector.agree('municipal', 'ADJ', 'm', 'p')).toBe('municipaux');
    expect(inflector.agree('général', 'ADJ', 'f', 's')).toBe('générale');
    expect(inflector.agree('travail', 'NOUN', 'm', 'p')).toBe('travaux');
    expect(inflector.nounKind('prime')).toEqual({ gender: 'f', number: 's' });
    expect(inflector.nounKind('permis')?.gender).toBe('m');
    expect(inflector.nounKind('xyzzy')).toBeNull();
  });

  it('writes articles', () => {
    expect(definite('enfant', 'm', 's')).toBe('l’');
    expect(definite('taxe', 'f', 's')).toBe('la ');
    expect(definite('taxes', 'f', 'p')).toBe('les ');
    expect(definite('héros', 'm', 's')).toBeNull();
    expect(indefinite('f', 's')).toBe('une ');
    expect(elides('onze')).toBeNull();
    expect(elides('école')).toBe(true);
  });
});
