import type { PublicServiceRecord } from '../src/index.ts';
import { sampleService } from './sample.ts';

const base = 'https://limpide.example';
const authority = [
  {
    id: `${base}/organisations/cpas`,
    preferredLabel: { fr: 'CPAS de Val-de-Lys', nl: 'OCMW van Val-de-Lys' },
    spatial: ['http://publications.europa.eu/resource/authority/atu/BEL'],
  },
];

/** Fictional démarches that differ as real ones do: nearly empty, in several languages, with prices, with many parts. */
export const variedServices: readonly [name: string, record: PublicServiceRecord][] = [
  ['every field', sampleService()],
  [
    'the least there can be',
    {
      id: 'urn:x:minimum',
      identifier: 'minimum',
      name: { fr: 'Demander une aide' },
      description: { fr: 'Une aide pour payer le chauffage.' },
      hasCompetentAuthority: authority,
    },
  ],
  [
    'three languages and none of ours in one',
    {
      id: `${base}/demarches/langues`,
      identifier: 'langues',
      name: { fr: 'Changer d’adresse', nl: 'Van adres veranderen', de: 'Die Adresse ändern' },
      description: { nl: 'U verhuist.', de: 'Sie ziehen um.' },
      hasCompetentAuthority: authority,
      keyword: { fr: ['déménager'], nl: ['verhuizen', 'adres'] },
      hasLegalResource: [
        { id: 'https://exemple.be/loi', name: { fr: 'La loi' } },
        { id: 'https://exemple.be/loi', name: { fr: 'Son article 2' } },
      ],
      hasCost: [{ id: 'urn:x:k0', identifier: 'k0', description: { fr: 'Gratuit.\nLa photo est payante.' } }],
      contactPoint: [
        {
          id: 'urn:x:c1',
          counter: { fr: 'Place Verte 1' },
          hasTelephone: ['010 00 00 00', '010 00 00 01'],
          openingHours: [{ id: 'urn:x:h1', description: { nl: '9 u tot 12 u', fr: '9 h à 12 h' } }],
        },
        {
          id: 'urn:x:c2',
          counter: { fr: 'Rue Bleue 2' },
          hasEmail: ['population@val-de-lys.example'],
          post: { fr: 'Place Verte 1' },
        },
      ],
      step: [
        { id: 'urn:x:s1', position: 1, name: { fr: 'Vous déclarez', nl: 'U geeft aan' } },
        {
          id: 'urn:x:s2',
          position: 2,
          name: { fr: 'La police passe' },
          description: { fr: 'Elle vérifie.\nPuis elle écrit.' },
        },
      ],
    },
  ],
  [
    'prices, pieces with words, exceptions',
    {
      id: 'https://exemple.be/prix',
      identifier: '0b0ba6e2-6a1d-4d5c-9d0e-3f5a7d1c2b4a',
      name: { fr: 'Obtenir un extrait' },
      description: { fr: 'Un extrait de 2 < 3 lignes & « guillemets ».' },
      hasCompetentAuthority: [...authority, { ...authority[0]!, id: 'https://exemple.be/region' }],
      hasCost: [
        {
          id: 'urn:x:k1',
          identifier: 'k1',
          hasValue: 12.5,
          currency: 'http://publications.europa.eu/resource/authority/currency/EUR',
        },
        { id: 'urn:x:k2', identifier: 'k2', hasValue: 0, description: { fr: 'pour les étudiants' } },
        { id: 'urn:x:k3', identifier: 'k3', description: { fr: 'Gratuit la première fois' } },
      ],
      hasInput: [
        {
          id: 'urn:x:p1',
          identifier: 'p1',
          name: { fr: 'La carte d’identité' },
          description: { fr: 'Recto et verso.' },
        },
        { id: 'urn:x:p2', identifier: 'p2', name: { fr: 'Une photo' } },
      ],
      holdsRequirement: [
        { id: 'urn:x:r1', identifier: 'r1', name: { fr: 'Habiter la commune' }, description: { fr: 'Depuis un an.' } },
      ],
      hasChannel: [
        { id: 'urn:x:ch1', identifier: 'ch1', means: 'online', page: 'https://exemple.be/formulaire' },
        {
          id: 'urn:x:ch2',
          identifier: 'ch2',
          means: 'online',
          page: 'https://exemple.be/autre',
          description: { fr: 'Pour les entreprises' },
        },
      ],
      exception: [
        { id: 'urn:x:e1', name: { fr: 'Si vous êtes mineur' }, description: { fr: 'Venez avec un parent.' } },
        { id: 'urn:x:e2', name: { fr: 'Si vous ne pouvez pas venir' } },
      ],
      passage: [
        { id: 'urn:x:t1', name: { fr: 'Bon à savoir' }, description: { fr: 'Le document est valable six mois.' } },
      ],
      produces: [{ id: 'urn:x:o1', identifier: 'o1', name: { fr: 'Un extrait' }, description: { fr: 'Signé.' } }],
      keyFact: [
        { id: 'urn:x:f1', kind: 'cost', value: { fr: '12,50 €' }, note: { fr: 'par extrait' } },
        { id: 'urn:x:f2', kind: 'deadline', value: { fr: 'Avant le 1er mars' } },
      ],
    },
  ],
];
