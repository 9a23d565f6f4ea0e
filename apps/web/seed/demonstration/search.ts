import type { DemoSearch } from './types.ts';

/** Fontaval does not exist: its code and its postcode are made up, and so is what its visitors looked for. */
export const search: DemoSearch = {
  communes: [
    { organisation: 'commune', owner: 'david-noel' },
    { organisation: 'cpas', owner: 'sophie-piron' },
  ].map((one) => ({
    ...one,
    name: 'Fontaval',
    nisCode: '99999',
    postcodes: ['5999'],
    localities: ['Fontaval-Haut', 'Moulin-la-Source'],
  })),
  misses: [
    { words: 'passoire energetique', kind: 'weak', seen: 7 },
    { words: 'carte blanche', kind: 'none', seen: 5 },
    { words: 'sarking', kind: 'none', seen: 4 },
    { words: 'grandir ensemble cheque', kind: 'none', seen: 3 },
  ],
  synonyms: [
    { organisation: 'agence', owner: 'elodie-marchal', said: 'sarking', written: 'isoler toit ; prime', accept: true },
    {
      organisation: 'agence',
      owner: 'elodie-marchal',
      said: 'passoire énergétique',
      written: 'prime isoler',
      accept: false,
    },
  ],
};
