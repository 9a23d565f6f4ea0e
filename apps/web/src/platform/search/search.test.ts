import { describe, expect, it } from 'vitest';
import { foldWords } from './index.ts';
import { byLength, nearest } from './slips.ts';

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
