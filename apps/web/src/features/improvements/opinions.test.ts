import { describe, expect, it } from 'vitest';
import { readOpinions } from './opinions.ts';

describe('readOpinions', () => {
  it.each([
    ['', undefined],
    ['  \n ', undefined],
    ['Aucun', []],
    ['aucun avis requis.', []],
    ['Juriste : à demander', [{ from: 'Juriste', state: 'to-request' }]],
    ['Zone de police : demandé', [{ from: 'Zone de police', state: 'requested' }]],
    ['Juriste : rendu, garder la signature', [{ from: 'Juriste', state: 'given', text: 'garder la signature' }]],
    ['Avis de la zone de police demandé.', [{ from: 'Avis de la zone de police demandé.', state: 'requested' }]],
    [
      'Avis à demander : la personne déléguée à la protection des données.',
      [
        {
          from: 'Avis à demander',
          state: 'to-request',
          text: 'la personne déléguée à la protection des données.',
        },
      ],
    ],
    [
      '- Finances : demandé\n- Juriste',
      [
        { from: 'Finances', state: 'requested' },
        { from: 'Juriste', state: 'to-request' },
      ],
    ],
  ])('%j', (text, expected) => {
    expect(readOpinions(text)).toEqual(expected);
  });
});
