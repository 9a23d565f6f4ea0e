import type { Calendar } from '../calendar.ts';
import type { DemoProcedure } from '../types.ts';

/** « Je me marie ou je cohabite » and « Un décès »: the civil registry of the commune. */
export function coupleAndDeathProcedures(calendar: Calendar): DemoProcedure[] {
  const tariff = `règlement communal (fictif), édition ${calendar.year}`;
  return [
    {
      key: 'se-marier',
      organisation: 'commune',
      owner: 'martine-henrard',
      state: 'published',
      publishedDaysAgo: 181,
      yearlyVolume: 42,
      shares: [],
      content: {
        title: 'Se marier à Fontaval',
        summary:
          'Choisissez une date, venez déclarer le mariage ensemble, puis dites « oui » devant la bourgmestre. Commencez 3 mois avant.',
        audience: 'Pour les couples dont une personne au moins est domiciliée à Fontaval.',
        keyFacts: {
          deadline: {
            value: '3 mois avant',
            note: 'pour choisir la date et réunir les papiers.',
            source: 'Conseil du service Population',
          },
          duration: { value: 'Environ 30 minutes', note: 'pour la déclaration, à deux, au guichet.' },
          cost: { value: '30 €', note: 'avec le livret de mariage. Le samedi après-midi : 120 €.', source: tariff },
        },
        prepare: [
          'Vos cartes d’identité',
          'La date souhaitée et une deuxième date possible',
          'Les noms de vos témoins, si vous en voulez',
        ],
        notNeeded: 'Si vous êtes nés ou domiciliés en Belgique, nous cherchons nous-mêmes la plupart des actes.',
        exceptions: [
          {
            title: 'Si l’un de vous est né à l’étranger',
            text: 'Appelez-nous 6 mois avant. Certains actes doivent être traduits, et cela prend du temps.',
          },
          {
            title: 'Si l’un de vous ne peut pas venir',
            text: 'Hôpital, travail à l’étranger : appelez-nous. Nous vous expliquons ce qui est possible.',
          },
        ],
        legalBases: [],
        lifeEvent: 'je-me-marie-ou-je-cohabite',
        searchWords: [
          'mariage',
          'se marier',
          'marier',
          'mariages',
          'noces',
          'épouser',
          'témoins',
          'bourgmestre',
          'livret de mariage',
          'date mariage',
          'salle des mariages',
        ],
      },
      steps: [
        {
          key: 'date',
          title: 'Vous réservez une date.',
          text: 'Par téléphone ou au guichet. Nous la gardons 4 semaines.',
        },
        {
          key: 'declarer',
          title: 'Vous déclarez le mariage ensemble.',
          text: 'Nous vérifions les actes et nous vous disons s’il en manque un.',
        },
        {
          key: 'marier',
          title: 'Vous vous mariez.',
          text: 'La cérémonie dure 20 minutes. La musique et un texte sont les bienvenus.',
        },
      ],
    },
    {
      key: 'cohabitation-legale',
      organisation: 'commune',
      owner: 'martine-henrard',
      state: 'published',
      publishedDaysAgo: 181,
      yearlyVolume: 75,
      shares: [],
      content: {
        title: 'Déclarer une cohabitation légale',
        summary:
          'Vous vivez à la même adresse et vous voulez protéger votre couple ou votre ménage ? Venez signer une déclaration à deux.',
        audience: 'Pour deux personnes domiciliées à la même adresse à Fontaval.',
        keyFacts: {
          duration: { value: 'Environ 20 minutes', note: 'au guichet, sur rendez-vous.' },
          cost: { value: '20 €', note: 'pour la déclaration.', source: tariff },
          answer: { value: 'Le jour même', note: 'vous recevez un récépissé. Nous vérifions ensuite la déclaration.' },
        },
        prepare: ['Vos deux cartes d’identité', 'Votre contrat chez notaire, si vous en avez un'],
        notNeeded: 'Vous ne devez pas prouver que vous habitez ensemble : la commune le sait déjà.',
        exceptions: [
          {
            title: 'Si vous voulez arrêter',
            text: 'Venez à deux, ou venez en parler si vous êtes seule ou seul à le vouloir. Nous expliquons la suite.',
          },
          { title: 'Si vous n’habitez pas encore ensemble', text: 'Déclarez d’abord votre changement d’adresse.' },
        ],
        legalBases: [],
        lifeEvent: 'je-me-marie-ou-je-cohabite',
        searchWords: [
          'cohabitation',
          'cohabitation légale',
          'coabitation',
          'cohabiter',
          'vivre ensemble',
          'pacs',
          'cohabitant légal',
          'contrat de vie commune',
          'se mettre en couple',
        ],
      },
      steps: [
        { key: 'rendez-vous', title: 'Vous prenez rendez-vous à deux.', text: 'En ligne ou par téléphone.' },
        {
          key: 'signer',
          title: 'Vous signez au guichet.',
          text: 'Nous vous expliquons ce que cela change, avec des mots simples.',
        },
        {
          key: 'confirmer',
          title: 'Nous confirmons par lettre.',
          text: 'La lettre dit la date à partir de laquelle vous êtes cohabitants légaux.',
        },
      ],
    },
    {
      key: 'declarer-deces',
      organisation: 'commune',
      owner: 'martine-henrard',
      state: 'published',
      publishedDaysAgo: 33,
      yearlyVolume: 120,
      shares: [{ organisation: 'cpas', level: 'read' }],
      content: {
        title: 'Déclarer un décès',
        summary:
          'Prenez le temps qu’il faut. L’entreprise de pompes funèbres peut tout déclarer pour vous. Nous vous aidons pour la suite des papiers.',
        audience: 'Pour la famille ou les proches d’une personne décédée à Fontaval.',
        keyFacts: {
          deadline: {
            value: 'Dès que possible',
            note: 'l’entreprise de pompes funèbres connaît les délais et s’en charge souvent.',
          },
          duration: { value: 'Environ 20 minutes', note: 'au guichet, ou rien si l’entreprise s’en charge.' },
          cost: { value: 'Gratuit', note: 'la déclaration et 5 extraits de l’acte de décès.', source: tariff },
          answer: { value: 'Tout de suite', note: 'vous recevez les extraits et une liste des démarches qui suivent.' },
        },
        prepare: [
          'Le certificat du médecin',
          'La carte d’identité de la personne décédée',
          'Son livret de mariage, si vous le trouvez facilement',
          'Ses dernières volontés, si elles sont écrites',
        ],
        exceptions: [
          {
            title: 'Si la famille n’a pas de quoi payer',
            text: 'Appelez le CPAS de Fontaval avant de signer un devis. Il peut aider pour les funérailles.',
          },
          {
            title: 'Si la personne est décédée à l’étranger',
            text: 'Appelez-nous. Nous vous disons qui contacter et quels papiers garder.',
          },
        ],
        legalBases: [],
        lifeEvent: 'un-deces',
        searchWords: [
          'décès',
          'deces',
          'décés',
          'mort',
          'mon père est mort',
          'enterrement',
          'funérailles',
          'funerailles',
          'crémation',
          'pompes funèbres',
          'concession',
          'cimetière',
          'acte de décès',
          'succession',
          'veuf',
          'veuve',
        ],
      },
      steps: [
        { key: 'constat', title: 'Un médecin constate le décès.', text: 'Il remplit un certificat.' },
        {
          key: 'declarer',
          title: 'Le décès est déclaré à la commune.',
          text: 'Par l’entreprise de pompes funèbres, ou par un proche au guichet.',
        },
        {
          key: 'funerailles',
          title: 'Vous fixez les funérailles.',
          text: 'Nous convenons avec vous du jour et du lieu.',
        },
        {
          key: 'suite',
          title: 'Vous prévenez les autres.',
          text: 'Banque, pension, mutualité, logement : la liste que nous vous donnons suit l’ordre le plus utile.',
        },
      ],
    },
  ];
}
