import { describe, expect, it } from 'vitest';
import { foldWords } from './index.ts';
import { byLength, nearest } from './slips.ts';
import { soundOf } from './sounds.ts';

describe('words as the index keeps them', () => {
  it.each([
    ['Je voudrais changer d’adresse', ['changer', 'adresse']],
    ['PRIMES pour isoler', ['prime', 'isoler']],
    ['cœur', ['coeur']],
    ['où ? à la …', []],
    ['carte d’identité perdue', ['carte', 'identite', 'perdue']],
  ])('%s', (text, words) => expect(foldWords(text)).toEqual(words));
});

describe('a word that nobody wrote', () => {
  const known = byLength(['mariage', 'naissance', 'demenagement', 'prime', 'acte', 'adresse']);
  it.each([
    ['marriage', ['mariage']],
    ['naissence', ['naissance']],
    ['demenagment', ['demenagement']],
    ['prmie', ['prime']],
    ['xyzxyz', []],
    ['act', []],
    ['voiture', []],
  ])('%s is perhaps %j', (word, expected) => expect(nearest(word, known)).toEqual(expected));
});

describe('how a word sounds', () => {
  it.each([
    ['craiche', 'creche'],
    ['passepor', 'passeport'],
    ['demenajement', 'demenagement'],
    ['fotografie', 'photographie'],
    ['vaccinassion', 'vaccination'],
    ['batheme', 'bateme'],
    ['enfan', 'enfant'],
  ])('%s sounds like %s', (wrong, right) => expect(soundOf(wrong)).toBe(soundOf(right)));

  it.each([
    ['prime', 'crime'],
    ['mariage', 'mairie'],
    ['permis', 'prime'],
  ])('%s does not sound like %s', (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)));
});
