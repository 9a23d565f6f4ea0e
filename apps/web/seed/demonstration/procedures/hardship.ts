import type { DemoProcedure } from '../types.ts';

/** « J’ai du mal à payer » */
const integrationIncomeLaw = {
  label: 'Loi du 26 mai 2002 concernant le droit à l’intégration sociale, articles 17 à 23',
  url: 'https://www.ejustice.just.fgov.be/eli/loi/2002/05/26/2002022559/justel',
};

export const hardshipProcedures: DemoProcedure[] = [
  {
    key: 'aide-cpas',
    organisation: 'cpas',
    owner: 'sophie-piron',
    state: 'published',
    publishedDaysAgo: 54,
    yearlyVolume: 410,
    shares: [
      { organisation: 'commune', level: 'read' },
      { organisation: 'agence', level: 'read' },
    ],
    content: {
      title: 'Demander une aide au CPAS',
      summary:
        'Vous n’arrivez plus à payer le loyer, à manger ou à vous soigner ? Venez. Une assistante sociale vous écoute et cherche une solution avec vous.',
      audience: 'Pour toute personne qui vit à Fontaval, avec ou sans travail.',
      keyFacts: {
        deadline: {
          value: 'Quand vous voulez',
          note: 'le plus tôt est le mieux. En urgence, nous recevons le jour même.',
        },
        duration: { value: 'Environ 1 heure', note: 'pour le premier entretien. Rien à remplir avant.' },
        cost: { value: 'Gratuit', note: 'et confidentiel : le CPAS est tenu au secret.' },
        answer: {
          value: 'Dans les 30 jours',
          note: 'pour le revenu d’intégration, à partir du jour où nous recevons la demande.',
          source: 'Loi du 26 mai 2002, article 21, § 1er',
        },
      },
      prepare: [
        'Votre carte d’identité, si vous l’avez',
        'Ce qui montre vos revenus : fiches de paie, chômage, pension',
        'Vos dépenses du mois : loyer, énergie, dettes',
      ],
      notNeeded:
        'Il vous manque un papier ? Venez quand même. Si vous ne pouvez pas le trouver, le CPAS le cherche lui-même.',
      exceptions: [
        {
          title: 'Si vous ne pouvez pas vous déplacer',
          text: 'Appelez-nous : une assistante sociale vient chez vous ou à l’hôpital.',
        },
        {
          title: 'Si vous voulez parler avant la décision',
          text: 'Vous pouvez demander à parler aux personnes qui décident. Vous pouvez venir avec quelqu’un.',
        },
        {
          title: 'Si vous n’avez pas d’adresse',
          text: 'Venez aussi. Nous cherchons ensemble quel CPAS peut vous aider.',
        },
      ],
      remedies:
        'Vous n’êtes pas d’accord ? Vous pouvez introduire un recours devant le tribunal du travail. La décision écrite donne l’adresse, le délai et la manière de faire.',
      legalBases: [integrationIncomeLaw],
      lifeEvent: 'j-ai-du-mal-a-payer',
      searchWords: [
        'cpas',
        'cpass',
        'aide',
        'aide sociale',
        'revenu d’intégration',
        'ris',
        'minimex',
        'plus d’argent',
        'je n’arrive plus à payer',
        'loyer impayé',
        'colis alimentaire',
        'manger',
        'assistante sociale',
        'fin de mois',
        'sans revenu',
        'au secours',
      ],
    },
    steps: [
      {
        key: 'venir',
        title: 'Vous venez ou vous appelez.',
        text: 'Sans rendez-vous, aux heures de permanence. Vous pouvez venir avec quelqu’un.',
      },
      {
        key: 'accuse',
        title: 'Nous notons votre demande le jour même.',
        text: 'Vous recevez un accusé de réception. Il dit le délai et vos droits.',
      },
      {
        key: 'enquete',
        title: 'Une assistante sociale fait l’enquête.',
        text: 'Elle parle avec vous, chez vous si possible, et réunit les papiers.',
      },
      { key: 'decision', title: 'Le comité décide.', text: 'Pour le revenu d’intégration : dans les 30 jours.' },
      {
        key: 'notification',
        title: 'Vous recevez la décision.',
        text: 'Dans les 8 jours, par lettre recommandée ou en main propre, avec les raisons.',
      },
    ],
  },
  {
    key: 'factures-energie',
    organisation: 'cpas',
    owner: 'sophie-piron',
    state: 'published',
    publishedDaysAgo: 28,
    yearlyVolume: 230,
    shares: [{ organisation: 'agence', level: 'read' }],
    content: {
      title: 'Demander de l’aide pour payer l’énergie',
      summary:
        'Une facture d’électricité, de gaz ou de mazout trop lourde ? Venez avec elle, même après un rappel. Il y a souvent plusieurs solutions.',
      audience: 'Pour toute personne qui habite Fontaval et qui a du mal à se chauffer.',
      keyFacts: {
        deadline: { value: 'Avant la coupure', note: 'dès le premier rappel. Après, nous pouvons encore agir.' },
        duration: { value: 'Environ 45 minutes', note: 'au CPAS ou chez vous.' },
        cost: { value: 'Gratuit', note: 'et confidentiel.' },
        answer: { value: 'Le jour même en urgence', note: 'sinon dans le mois.', source: 'Engagement du CPAS' },
      },
      prepare: [
        'La facture et les rappels, même non ouverts',
        'Le nom du fournisseur et le numéro de client',
        'Ce qui montre vos revenus',
      ],
      exceptions: [
        {
          title: 'Si l’on vous menace de couper',
          text: 'Appelez tout de suite le 081 00 00 00. Dites « coupure » : nous vous rappelons dans l’heure.',
        },
        {
          title: 'Si votre citerne de mazout est vide',
          text: 'Gardez la facture de livraison. Elle peut donner droit à une aide.',
        },
      ],
      legalBases: [],
      lifeEvent: 'j-ai-du-mal-a-payer',
      searchWords: [
        'énergie',
        'electricité',
        'électricité',
        'gaz',
        'mazout',
        'masout',
        'facture',
        'coupure',
        'compteur à budget',
        'chauffage',
        'froid',
        'rappel',
        'fonds mazout',
        'tarif social',
        'régularisation',
      ],
    },
    steps: [
      { key: 'venir', title: 'Vous venez avec la facture.', text: 'Ou vous nous envoyez une photo.' },
      { key: 'appeler', title: 'Nous appelons le fournisseur.', text: 'Devant vous. Nous demandons un délai.' },
      {
        key: 'plan',
        title: 'Nous cherchons une solution.',
        text: 'Plan de paiement, aide, meilleur contrat : vous choisissez avec nous.',
      },
    ],
  },
  {
    key: 'mediation-dettes',
    organisation: 'cpas',
    owner: 'sophie-piron',
    state: 'to-review',
    publishedDaysAgo: 410,
    reviewReason: 'Page relue pour la dernière fois il y a plus d’un an : le nom de la médiatrice a changé.',
    yearlyVolume: 70,
    shares: [],
    content: {
      title: 'Demander une médiation de dettes',
      summary:
        'Vous avez plusieurs dettes et vous ne savez plus par où commencer ? Une médiatrice parle avec ceux à qui vous devez de l’argent.',
      audience: 'Pour toute personne domiciliée à Fontaval.',
      keyFacts: {
        duration: { value: 'Environ 1 h 30', note: 'pour le premier rendez-vous.' },
        cost: { value: 'Gratuit', note: 'pour la médiation par le CPAS.' },
        answer: {
          value: 'Rendez-vous en 3 semaines',
          note: 'plus vite si un huissier est passé.',
          source: 'Délai moyen constaté par le CPAS',
        },
      },
      prepare: [
        'Toutes vos lettres, même fermées, dans un sac',
        'Vos revenus et ceux de votre ménage',
        'Les lettres d’huissier',
      ],
      exceptions: [
        {
          title: 'Si un huissier est passé chez vous',
          text: 'Appelez-nous le jour même. Ne signez rien avant de nous avoir parlé.',
        },
      ],
      legalBases: [],
      lifeEvent: 'j-ai-du-mal-a-payer',
      searchWords: [
        'dettes',
        'dette',
        'dètes',
        'surendettement',
        'huissier',
        'huissié',
        'médiation',
        'médiateur de dettes',
        'règlement collectif',
        'crédit',
        'lettres rappel',
        'saisie',
      ],
    },
    steps: [
      { key: 'rendez-vous', title: 'Vous prenez rendez-vous.', text: 'Par téléphone ou à l’accueil.' },
      {
        key: 'liste',
        title: 'Nous ouvrons les lettres ensemble.',
        text: 'La médiatrice fait la liste de ce que vous devez.',
      },
      {
        key: 'plan',
        title: 'Elle propose un plan.',
        text: 'Vous gardez de quoi vivre. Vous signez seulement si vous êtes d’accord.',
      },
      { key: 'suivre', title: 'Elle vous suit.', text: 'Un rendez-vous tous les 3 mois.' },
    ],
  },
];
