import type { DemoConcept } from './types.ts';

const prepare = [
  'Votre carte d’identité',
  'Le nom et l’adresse de la personne de confiance',
  'Un mot signé par vous deux',
];

/** « J’aide un proche », described once by the agency, taken by three others. */
export const concepts: DemoConcept[] = [
  {
    organisation: 'agence',
    owner: 'elodie-marchal',
    publishedDaysAgo: 58,
    content: {
      title: 'Choisir une personne de confiance',
      summary: 'Une personne de confiance peut venir, appeler ou écrire avec vous, ou pour vous.',
      audience: 'Pour toute personne qui veut se faire aider dans ses démarches.',
      keyFacts: {
        duration: { value: 'Environ 15 minutes', note: 'au guichet ou au téléphone.' },
        cost: { value: 'Gratuit', note: '' },
        answer: {
          value: 'En 10 jours',
          note: 'vous recevez tous les deux une confirmation.',
          source: 'Engagement de l’agence (fictif)',
        },
      },
      prepare,
      exceptions: [
        {
          title: 'Si vous ne savez pas signer',
          text: 'Appelez-nous avant de venir. Nous cherchons une solution avec vous.',
        },
        {
          title: 'Si vous changez d’avis',
          text: 'Un appel suffit. La personne n’agit plus pour vous à partir de ce jour.',
        },
      ],
      identification: 'Avec votre carte d’identité, au guichet.',
      legalBases: [],
      lifeEvent: 'j-aide-un-proche',
      searchWords: ['personne de confiance', 'se faire aider', 'quelqu’un vient avec moi', 'accompagnement', 'aidant'],
    },
    steps: [
      { title: 'Vous choisissez la personne.', text: 'Un parent, un voisin, une amie, une association.' },
      { title: 'Vous nous donnez son nom.', text: 'Au guichet, par lettre ou par téléphone.' },
      { title: 'Nous confirmons à tous les deux.', text: 'La personne peut alors nous appeler pour vous.' },
    ],
    locals: [
      {
        organisation: 'commune',
        owner: 'martine-henrard',
        takenDaysAgo: 50,
        own: {
          content: { audience: 'Pour toute personne de Fontaval qui veut se faire aider dans ses démarches.' },
          reason: 'Nous recevons les habitants de la commune',
        },
        publishedDaysAgo: 46,
      },
      {
        organisation: 'cpas',
        owner: 'sophie-piron',
        takenDaysAgo: 45,
        own: {
          content: { prepare: [...prepare, 'Le nom de votre assistante sociale, si vous en avez une'] },
          reason: 'L’assistante sociale connaît déjà la situation',
        },
        publishedDaysAgo: 43,
      },
      { organisation: 'etudes', owner: 'julien-thiry', takenDaysAgo: 12 },
    ],
    update: {
      publishedDaysAgo: 6,
      content: {
        audience: 'Pour toutes les personnes qui veulent se faire aider dans leurs démarches.',
        keyFacts: {
          duration: { value: 'Environ 15 minutes', note: 'au guichet ou au téléphone.' },
          cost: { value: 'Gratuit', note: '' },
          answer: {
            value: 'En 5 jours',
            note: 'vous recevez tous les deux une confirmation.',
            source: 'Engagement de l’agence (fictif)',
          },
        },
        prepare: [...prepare, 'Le numéro de téléphone de la personne de confiance'],
      },
      reason: 'Nous appelons la personne pour vérifier son accord, et nous répondons plus vite',
    },
  },
];
