import type { Calendar } from '../calendar.ts';
import type { DemoProcedure } from '../types.ts';

/** « Je déménage »: what a household does at the maison communale when it arrives. */
export function movingProcedures(calendar: Calendar): DemoProcedure[] {
  const tariff = `règlement communal (fictif), édition ${calendar.year}`;
  return [
    {
      key: 'changer-adresse',
      organisation: 'commune',
      owner: 'martine-henrard',
      state: 'published',
      publishedDaysAgo: 124,
      yearlyVolume: 680,
      shares: [{ organisation: 'cpas', level: 'read' }],
      content: {
        title: 'Changer d’adresse',
        summary: 'Vous venez d’emménager à Fontaval ? Dites-le à la commune dans les 8 jours ouvrables.',
        audience: 'Pour toute personne qui s’installe à Fontaval ou qui change de logement dans la commune.',
        keyFacts: {
          deadline: { value: 'Dans les 8 jours ouvrables', note: 'après votre emménagement.' },
          duration: {
            value: 'Environ 10 minutes',
            note: 'la moitié met de 7 à 12 minutes.',
            source: `Compté : 212 demandes, ${calendar.month(170)}`,
          },
          cost: { value: 'Gratuit', note: 'pour la déclaration.', source: tariff },
          answer: {
            value: 'Réponse le jour même',
            note: 'vous recevez un accusé de réception. Visite à domicile dans les 15 jours.',
            source: 'Engagement du service Population',
          },
          observed: {
            value: '9 visites sur 10 en 12 jours',
            note: '',
            source: `Compté : 96 visites, ${calendar.month(60)}`,
          },
        },
        prepare: [
          'Votre carte d’identité',
          'Le code PIN de votre carte',
          'La date à laquelle vous avez emménagé',
          'Les noms des personnes qui emménagent avec vous',
        ],
        notNeeded: 'Vous ne devez apporter ni composition de ménage, ni extrait de naissance : la commune les a déjà.',
        exceptions: [
          {
            title: 'Si l’agent ne vous trouve pas',
            text: 'Il laisse un avis avec son nom et son numéro. Vous avez 15 jours pour fixer un autre moment. Votre demande reste ouverte.',
          },
          {
            title: 'Si vous partez à l’étranger',
            text: 'Prenez rendez-vous au guichet avant votre départ. Nous vous donnons un document qui prouve votre départ.',
          },
          {
            title: 'Si un enfant change de logement sans vous',
            text: 'Appelez-nous avant de venir. Nous vous disons qui doit signer et comment faire si un parent est absent.',
          },
        ],
        onlineUrl: 'https://demarches.fontaval.example/changer-adresse',
        legalBases: [],
        lifeEvent: 'je-demenage',
        searchWords: [
          'déménager',
          'demenager',
          'démenagement',
          'déménagement',
          'changement d’adresse',
          'changer d’adresse',
          'changer mon adresse',
          'nouvelle adresse',
          'nouvel appartement',
          'emménager',
          'domicile',
          'domiciliation',
          'me domicilier',
          'agent de quartier',
          'police qui passe',
          'carte d’identité nouvelle adresse',
          'aménager',
          'adresse carte grise',
        ],
      },
      steps: [
        {
          key: 'declarer',
          title: 'Vous déclarez votre adresse.',
          text: 'En ligne, au guichet ou par courrier.',
        },
        {
          key: 'accuse',
          title: 'Nous accusons réception le jour même.',
          text: 'Le message dit ce qui suit et qui vous suit.',
        },
        {
          key: 'visite',
          title: 'L’agent de quartier passe chez vous.',
          text: 'Vous travaillez en pauses ? Choisissez : le matin, l’après-midi ou le soir.',
          organisation: 'Zone de police (fictive)',
        },
        {
          key: 'carte',
          title: 'Vous mettez votre carte à jour au guichet.',
          text: 'Sur rendez-vous, 10 minutes. Une personne peut venir pour tout le ménage.',
        },
      ],
    },
    {
      key: 'carte-riverain',
      organisation: 'commune',
      owner: 'benoit-lejeune',
      state: 'published',
      publishedDaysAgo: 61,
      yearlyVolume: 340,
      shares: [],
      content: {
        title: 'Obtenir une carte de stationnement de riverain',
        summary:
          'Vous habitez une rue où le stationnement est limité ? Avec cette carte, vous vous garez près de chez vous sans limite de temps.',
        audience: 'Pour les personnes domiciliées dans une rue à durée limitée de Fontaval.',
        keyFacts: {
          duration: { value: 'Environ 5 minutes', note: 'en ligne ou au guichet.' },
          cost: {
            value: '10 € par an',
            note: 'pour la première voiture du ménage, 25 € pour la deuxième.',
            source: tariff,
          },
          answer: {
            value: 'En 3 jours ouvrables',
            note: 'la carte est liée à votre plaque, vous ne collez rien sur la vitre.',
            source: 'Engagement du service Cadre de vie',
          },
        },
        prepare: [
          'Le numéro de votre plaque',
          'Le certificat d’immatriculation',
          'Si c’est une voiture de société : l’accord de l’employeur',
        ],
        notNeeded: 'Vous ne devez pas prouver votre adresse : la commune la connaît déjà.',
        exceptions: [
          {
            title: 'Si vous venez d’emménager',
            text: 'Demandez la carte le jour où vous déclarez votre adresse. Elle vaut déjà pendant que vous attendez l’agent de quartier.',
          },
          {
            title: 'Si quelqu’un vous soigne à domicile',
            text: 'Appelez-nous. La personne qui vient vous soigner peut recevoir une carte à son nom.',
          },
        ],
        onlineUrl: 'https://demarches.fontaval.example/carte-riverain',
        legalBases: [],
        lifeEvent: 'je-demenage',
        searchWords: [
          'parking',
          'stationnement',
          'stationement',
          'carte riverain',
          'se garer',
          'garer ma voiture',
          'zone bleue',
          'disque bleu',
          'macaron',
          'voiture de société',
          'plaque',
        ],
      },
      steps: [
        { key: 'demander', title: 'Vous demandez la carte.', text: 'En ligne, au guichet ou par téléphone.' },
        {
          key: 'payer',
          title: 'Vous payez.',
          text: 'En ligne, par carte au guichet, ou avec le bulletin de virement que nous vous envoyons.',
        },
        {
          key: 'garer',
          title: 'Vous vous garez.',
          text: 'Dès le message « Votre carte est active », les agents lisent votre plaque.',
        },
      ],
    },
    {
      key: 'composition-menage',
      organisation: 'commune',
      owner: 'martine-henrard',
      state: 'published',
      publishedDaysAgo: 88,
      yearlyVolume: 1150,
      shares: [{ organisation: 'agence', level: 'read' }],
      content: {
        title: 'Obtenir une composition de ménage',
        summary:
          'La composition de ménage dit qui habite avec vous. Vérifiez d’abord si l’administration qui la demande ne peut pas la lire elle-même.',
        audience: 'Pour toute personne domiciliée à Fontaval.',
        keyFacts: {
          duration: { value: 'Environ 5 minutes', note: 'en ligne. Au guichet, comptez aussi le trajet.' },
          cost: { value: 'Gratuit', note: 'en ligne et au guichet.', source: tariff },
          answer: { value: 'Tout de suite', note: 'en ligne et au guichet. En 3 jours ouvrables par courrier.' },
        },
        prepare: ['Votre carte d’identité', 'Le nom de l’administration qui demande ce document'],
        exceptions: [
          {
            title: 'Si vous n’avez pas internet',
            text: 'Appelez-nous : nous envoyons le document chez vous, sous enveloppe fermée.',
          },
          {
            title: 'Si le document n’est pas juste',
            text: 'Dites-nous qui est parti ou arrivé, et à quelle date. Nous vérifions et nous corrigeons.',
          },
        ],
        onlineUrl: 'https://demarches.fontaval.example/composition-menage',
        legalBases: [],
        lifeEvent: 'je-demenage',
        searchWords: [
          'composition de ménage',
          'composition de menage',
          'compo de ménage',
          'composition ménage',
          'composition de famille',
          'certificat de ménage',
          'qui habite chez moi',
          'papier de la commune',
          'attestation de ménage',
        ],
      },
      steps: [
        {
          key: 'verifier',
          title: 'Vous demandez si ce papier est vraiment utile.',
          text: 'Certaines administrations peuvent déjà lire ces données. Posez-leur la question.',
        },
        {
          key: 'demander',
          title: 'Vous demandez le document.',
          text: 'En ligne, au guichet, par téléphone ou par courrier.',
        },
        {
          key: 'recevoir',
          title: 'Vous le recevez.',
          text: 'En ligne, vous le téléchargez. Il porte un cachet électronique.',
        },
      ],
    },
  ];
}
