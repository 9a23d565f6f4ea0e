import type { DemoProcedure } from '../types.ts';

/** « J’aide un proche » */
export const relativeProcedures: DemoProcedure[] = [
  {
    key: 'aide-domicile',
    organisation: 'cpas',
    owner: 'sophie-piron',
    state: 'published',
    publishedDaysAgo: 77,
    yearlyVolume: 130,
    shares: [{ organisation: 'commune', level: 'read' }],
    content: {
      title: 'Demander une aide à domicile',
      summary:
        'Courses, repas, ménage, toilette : une aide familiale ou un aide familial vient chez vous ou chez votre proche.',
      audience:
        'Pour les personnes âgées, malades ou handicapées de Fontaval, et pour les familles après une naissance.',
      keyFacts: {
        duration: { value: 'Environ 1 heure', note: 'une assistante sociale vient à la maison.' },
        cost: {
          value: 'Selon vos revenus',
          note: 'nous donnons le prix avant de commencer.',
          source: 'barème du CPAS (fictif)',
        },
        answer: { value: 'En 2 semaines', note: 'en 2 jours à la sortie de l’hôpital.', source: 'Engagement du CPAS' },
      },
      prepare: [
        'Les jours où l’aide est utile',
        'Une preuve de revenus',
        'Le nom du médecin ou de l’infirmière, si vous voulez',
      ],
      exceptions: [
        {
          title: 'Si la personne ne veut pas d’aide',
          text: 'Appelez-nous quand même. Nous venons d’abord parler, sans engagement.',
        },
        {
          title: 'Si vous aidez et que vous n’en pouvez plus',
          text: 'Nous cherchons quelqu’un pour vous remplacer quelques heures ou quelques jours.',
        },
      ],
      legalBases: [],
      lifeEvent: 'j-aide-un-proche',
      searchWords: [
        'aide familiale',
        'aide à domicile',
        'aide a domicile',
        'aide ménagère',
        'repas à domicile',
        'maman âgée',
        'papa malade',
        'sortie d’hôpital',
        'aidant proche',
        'titre-service',
        'infirmière',
        'toilette',
        'personne âgée',
        'agée',
      ],
    },
    steps: [
      { key: 'appeler', title: 'Vous appelez.', text: 'Vous, votre proche, l’hôpital ou le médecin.' },
      { key: 'visite', title: 'Une assistante sociale vient.', text: 'Elle regarde avec vous ce qui aide vraiment.' },
      { key: 'commencer', title: 'L’aide commence.', text: 'Toujours la même personne, autant que possible.' },
    ],
  },
  {
    key: 'agir-pour-un-proche',
    organisation: 'commune',
    owner: 'martine-henrard',
    state: 'published',
    publishedDaysAgo: 19,
    yearlyVolume: 115,
    shares: [
      { organisation: 'cpas', level: 'co-own' },
      { organisation: 'agence', level: 'read' },
    ],
    content: {
      title: 'Faire une démarche pour un proche',
      summary:
        'Votre mère n’a pas internet, votre voisin ne voit plus bien ? Avec un mot signé, vous pouvez faire une démarche à sa place.',
      audience: 'Pour les personnes qui aident un parent, un voisin ou un ami de Fontaval.',
      keyFacts: {
        deadline: {
          value: 'Quand vous voulez',
          note: 'le mot signé reste valable un an, sauf si votre proche l’annule.',
          source: 'Règle de la commune (fictive)',
        },
        duration: {
          value: 'Environ 10 minutes',
          note: 'au guichet des proches, le mardi de 9 h à 11 h 30 seulement.',
          source: 'Constaté : 5 visites de test',
        },
        cost: { value: 'Gratuit', note: 'le modèle aussi.' },
        answer: { value: 'Tout de suite', note: 'au guichet. Par courrier, en 5 jours ouvrables.' },
      },
      prepare: [
        'Le mot signé par votre proche (modèle d’une page)',
        'Une copie de sa carte d’identité',
        'Votre carte d’identité',
      ],
      exceptions: [
        {
          title: 'Si vous ne pouvez pas venir le mardi',
          text: 'Appelez le 0800 00 000 : nous convenons d’un autre moment. Vous pouvez aussi tout envoyer par courrier.',
        },
        {
          title: 'Si votre proche ne sait plus signer',
          text: 'Appelez-nous. Un agent peut venir à la maison. Nous vous disons aussi à qui parler d’une protection.',
        },
        { title: 'Si votre proche change d’avis', text: 'Un appel ou un mot suffit pour tout arrêter.' },
      ],
      legalBases: [],
      lifeEvent: 'j-aide-un-proche',
      searchWords: [
        'procuration',
        'procuration commune',
        'pour ma mère',
        'pour ma maman',
        'mandat',
        'à la place de',
        'pas internet',
        'sans ordinateur',
        'aider un parent',
        'proche',
        'signer pour',
        'personne âgée',
        'procurration',
        'représenter',
      ],
    },
    steps: [
      {
        key: 'mot',
        title: 'Votre proche signe un mot.',
        text: 'Il dit pour quelle démarche et pour combien de temps.',
      },
      { key: 'venir', title: 'Vous venez ou vous écrivez.', text: 'Au guichet des proches, ou par courrier.' },
      {
        key: 'garder',
        title: 'Nous gardons le mot.',
        text: 'Vous ne devez plus prouver qui vous êtes à chaque visite à la commune.',
      },
    ],
  },
];
