import type { DemoConcept } from './types.ts';

const prepare = [
  'Votre carte d’identité',
  'Un mot signé par votre proche, qui dit que vous agissez pour lui',
  'Une copie de la carte d’identité de votre proche',
];

/** « J’aide un proche », described once by the agency, taken by three others. */
export const concepts: DemoConcept[] = [
  {
    organisation: 'agence',
    owner: 'elodie-marchal',
    publishedDaysAgo: 58,
    content: {
      title: 'Faire une démarche pour un proche',
      summary: 'Votre proche ne peut pas venir ou écrire ? Vous pouvez faire la démarche à sa place.',
      audience: 'Pour toute personne qui aide un parent, un voisin ou un ami.',
      keyFacts: {
        duration: { value: 'Environ 15 minutes', note: 'au guichet ou au téléphone.' },
        cost: { value: 'Gratuit', note: '' },
        answer: {
          value: 'En 10 jours',
          note: 'votre proche reçoit la réponse.',
          source: 'Engagement de l’agence (fictif)',
        },
      },
      prepare,
      exceptions: [
        {
          title: 'Si votre proche ne sait pas signer',
          text: 'Appelez-nous avant de venir. Nous cherchons une solution avec vous.',
        },
      ],
      identification: 'Avec votre carte d’identité, au guichet.',
      legalBases: [],
      lifeEvent: 'j-aide-un-proche',
      searchWords: ['procuration', 'aider ma mère', 'à la place de', 'pour quelqu’un d’autre', 'aidant', 'mandat'],
    },
    steps: [
      {
        title: 'Votre proche écrit un mot.',
        text: 'Son nom, le vôtre, ce que vous faites pour lui, la date et sa signature.',
      },
      { title: 'Vous venez ou vous appelez.', text: 'Nous notons que vous agissez pour votre proche.' },
      { title: 'Nous répondons à votre proche.', text: 'Vous recevez une copie si votre proche le veut.' },
    ],
    locals: [
      {
        organisation: 'commune',
        owner: 'martine-henrard',
        takenDaysAgo: 50,
        own: {
          content: { audience: 'Pour toute personne de Fontaval qui aide un parent, un voisin ou un ami.' },
          reason: 'Nous recevons les habitants de la commune',
        },
        publishedDaysAgo: 46,
      },
      {
        organisation: 'cpas',
        owner: 'sophie-piron',
        takenDaysAgo: 45,
        own: {
          content: { prepare: [...prepare, 'Le nom de l’assistante sociale, si votre proche en a une'] },
          reason: 'L’assistante sociale connaît déjà la situation',
        },
        publishedDaysAgo: 43,
      },
      { organisation: 'etudes', owner: 'julien-thiry', takenDaysAgo: 12 },
    ],
    update: {
      publishedDaysAgo: 6,
      content: {
        audience: 'Pour toutes les personnes qui aident un parent, un voisin ou un ami.',
        keyFacts: {
          duration: { value: 'Environ 15 minutes', note: 'au guichet ou au téléphone.' },
          cost: { value: 'Gratuit', note: '' },
          answer: {
            value: 'En 5 jours',
            note: 'votre proche reçoit la réponse.',
            source: 'Engagement de l’agence (fictif)',
          },
        },
        prepare: [...prepare, 'Le numéro de téléphone de votre proche'],
      },
      reason: 'Nous appelons le proche pour vérifier son accord, et nous répondons plus vite',
    },
  },
];
