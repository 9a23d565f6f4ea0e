import type { Calendar } from '../calendar.ts';
import type { DemoProcedure } from '../types.ts';

/** Identity cards: lost, stolen or at their end. */
export function identityCardProcedures(calendar: Calendar): DemoProcedure[] {
  const tariff = `règlement communal (fictif), édition ${calendar.year}`;
  return [
    {
      key: 'carte-identite-perdue',
      organisation: 'commune',
      owner: 'martine-henrard',
      state: 'published',
      publishedDaysAgo: 40,
      yearlyVolume: 260,
      shares: [],
      content: {
        title: 'Remplacer une carte d’identité perdue ou volée',
        summary: 'Bloquez d’abord la carte par téléphone, jour et nuit. Venez ensuite au guichet avec une photo.',
        audience: 'Pour toute personne domiciliée à Fontaval. Pour un enfant, un parent fait la démarche.',
        keyFacts: {
          deadline: {
            value: 'Tout de suite',
            note: 'pour bloquer la carte : personne ne pourra l’utiliser à votre place.',
          },
          duration: { value: 'Environ 15 minutes', note: 'au guichet, sur rendez-vous.' },
          cost: {
            value: '22 €',
            note: 'en procédure normale. L’urgence coûte plus cher : demandez le prix.',
            source: tariff,
          },
          answer: {
            value: 'En 2 à 3 semaines',
            note: 'vous recevez une lettre avec les codes.',
            source: 'Délai moyen constaté par le service Population',
          },
        },
        prepare: [
          'Une photo d’identité récente, sur fond clair',
          'Si la carte est volée : le papier que la police vous a donné',
          'Une autre preuve d’identité, si vous en avez une',
        ],
        notNeeded: 'Vous ne devez pas apporter d’extrait de naissance : nous l’avons déjà.',
        exceptions: [
          {
            title: 'Si vous retrouvez la carte',
            text: 'Appelez-nous avant de l’utiliser. Nous vous disons si elle peut encore servir.',
          },
          {
            title: 'Si vous ne pouvez pas vous déplacer',
            text: 'Appelez-nous. Un agent vient chez vous ou à l’hôpital avec le matériel.',
          },
        ],
        legalBases: [],
        lifeEvent: 'je-demenage',
        searchWords: [
          'carte d’identité perdue',
          'carte identité perdu',
          'carte d’identitée',
          'carte volée',
          'perdu mes papiers',
          'eid',
          'on m’a volé mon portefeuille',
          'nouvelle carte',
          'bloquer ma carte',
          'code pin perdu',
        ],
      },
      steps: [
        {
          key: 'bloquer',
          title: 'Vous bloquez la carte.',
          text: 'Par téléphone, jour et nuit. Si elle est volée, allez aussi à la police.',
        },
        {
          key: 'guichet',
          title: 'Vous venez au guichet.',
          text: 'Avec une photo. Vous recevez un document provisoire.',
        },
        {
          key: 'codes',
          title: 'Vous recevez vos codes par la poste.',
          text: 'Gardez la lettre fermée jusqu’au guichet.',
        },
        { key: 'retirer', title: 'Vous retirez la carte.', text: 'Avec la lettre. Comptez 5 minutes.' },
      ],
    },
    {
      key: 'renouveler-carte-identite',
      organisation: 'commune',
      owner: 'martine-henrard',
      state: 'published',
      publishedDaysAgo: 110,
      yearlyVolume: 780,
      shares: [],
      content: {
        title: 'Renouveler votre carte d’identité',
        summary:
          'Votre carte arrive à sa fin ? Venez au guichet avec une photo sur fond clair. Comptez environ 3 semaines.',
        audience: 'Pour toute personne domiciliée à Fontaval. La commune vous écrit environ 3 mois avant la fin.',
        keyFacts: {
          deadline: { value: 'Avant la fin de validité', note: 'la date est écrite sur la carte.' },
          duration: { value: 'Environ 10 minutes', note: 'au guichet, sur rendez-vous.' },
          cost: { value: '22 €', note: 'en procédure normale.', source: tariff },
          answer: {
            value: 'En 3 semaines',
            note: 'vous recevez une lettre avec les codes.',
            source: 'Délai moyen constaté par le service Population',
          },
        },
        prepare: [
          'Votre carte actuelle',
          'Une photo récente, sur fond clair',
          'La lettre de la commune, si vous l’avez',
        ],
        notNeeded: 'Vous ne devez apporter ni extrait de naissance, ni composition de ménage : nous les avons déjà.',
        exceptions: [
          {
            title: 'Si vous ne pouvez pas vous déplacer',
            text: 'Appelez-nous. Un agent vient chez vous avec le matériel.',
          },
          {
            title: 'Si vous partez bientôt en voyage',
            text: 'Venez tout de suite. La procédure urgente existe, mais elle coûte plus cher.',
          },
        ],
        legalBases: [],
        lifeEvent: 'je-demenage',
        searchWords: [
          'renouveler carte d’identité',
          'carte d’identité périmée',
          'carte perimée',
          'carte expirée',
          'nouvelle carte d’identité',
          'carte identité voyage',
          'kids id',
          'photo carte d’identité',
          'renouvellement eid',
          'convocation commune',
        ],
      },
      steps: [
        {
          key: 'guichet',
          title: 'Vous venez au guichet avec une photo.',
          text: 'Fond clair, visage de face, sans lunettes teintées.',
        },
        {
          key: 'codes',
          title: 'Vous recevez vos codes par la poste.',
          text: 'Gardez la lettre fermée jusqu’au guichet.',
        },
        { key: 'retirer', title: 'Vous retirez la nouvelle carte.', text: 'Avec la lettre et l’ancienne carte.' },
      ],
    },
  ];
}
