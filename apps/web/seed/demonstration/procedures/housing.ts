import type { Calendar } from '../calendar.ts';
import type { DemoProcedure } from '../types.ts';

/** « Je rénove mon logement »: the agency's grant, the commune's small one, and the free advice that comes first. */
export function housingProcedures(calendar: Calendar): DemoProcedure[] {
  return [
    {
      key: 'prime-renovation',
      organisation: 'agence',
      owner: 'nadia-lambert',
      state: 'to-review',
      publishedDaysAgo: 125,
      reviewReason: `Un portail affiche 15 €, votre fiche dit 20 € depuis le ${calendar.newYear}.`,
      yearlyVolume: 5800,
      shares: [
        { organisation: 'commune', level: 'contribute' },
        { organisation: 'cpas', level: 'read' },
      ],
      content: {
        title: 'Demander une prime pour rénover votre logement',
        summary:
          'Vous isolez le toit, changez les châssis ou le chauffage ? La prime paie une partie des travaux. Demandez-la avant de commencer.',
        audience: 'Pour les propriétaires et les locataires qui habitent le logement ou qui vont l’habiter.',
        keyFacts: {
          deadline: { value: 'Avant les travaux', note: 'attendez notre accord avant de signer le bon de commande.' },
          duration: {
            value: 'Environ 40 minutes',
            note: 'pour remplir la demande, quand les documents sont prêts.',
            source: `Constaté : 6 avis, ${calendar.month(50)}`,
          },
          cost: {
            value: '20 €',
            note: `pour la visite du technicien, depuis le ${calendar.newYear} (15 € avant). Nous les remboursons si vous recevez la prime.`,
            source: `barème de l’agence (fictif), édition ${calendar.year}`,
          },
          answer: {
            value: 'En 45 jours',
            note: 'quand le dossier est complet.',
            source: 'Engagement de l’agence ; attente observée de 40 à 60 jours',
          },
        },
        prepare: [
          'Deux devis pour les mêmes travaux',
          'Des photos du logement avant les travaux',
          'Votre avertissement-extrait de rôle : le calcul de votre impôt, envoyé par le SPF Finances',
          'Une composition de ménage, que votre commune vous donne',
          'Votre numéro de compte',
        ],
        exceptions: [
          {
            title: 'Si vous êtes locataire',
            text: 'Votre propriétaire signe un accord d’une page. Le modèle est joint au formulaire.',
          },
          {
            title: 'Si les travaux sont urgents',
            text: 'Le chauffage est en panne ou le toit fuit ? Appelez-nous avant de faire réparer. Nous répondons le jour même.',
          },
          {
            title: 'Si vous ne pouvez pas avancer l’argent',
            text: 'Demandez au CPAS de votre commune. Il peut remplir la demande avec vous et chercher une avance.',
          },
        ],
        onlineUrl: 'https://primes.habitat.example/renovation',
        remedies:
          'Vous n’êtes pas d’accord avec la décision ? Appelez d’abord votre agent traitant. La lettre de décision dit devant qui, comment et dans quel délai introduire un recours.',
        legalBases: [],
        lifeEvent: 'je-renove-mon-logement',
        searchWords: [
          'prime',
          'prime pour isoler',
          'prime isolation',
          'prime renovation',
          'prime rénovation',
          'isoler mon toit',
          'isoler ma maison',
          'isolation toiture',
          'chassis',
          'châssis',
          'double vitrage',
          'chaudière',
          'chaudiere',
          'pompe à chaleur',
          'travaux maison',
          'subside travaux',
          'aide pour travaux',
          'renover',
          'humidité',
        ],
      },
      steps: [
        {
          key: 'verifier',
          title: 'Vous vérifiez si vous avez droit à la prime.',
          text: 'Cinq questions en ligne, ou un appel. Un conseil gratuit est possible avant de choisir les travaux.',
        },
        {
          key: 'composition',
          title: 'Vous demandez une composition de ménage.',
          text: 'À votre commune, en ligne ou au guichet. Elle est gratuite à Fontaval.',
          organisation: 'commune',
        },
        {
          key: 'envoyer',
          title: 'Vous envoyez votre demande.',
          text: 'En ligne, par courrier ou sur place. Le CPAS peut la remplir avec vous.',
        },
        {
          key: 'documents-manquants',
          title: 'S’il manque un document, nous vous écrivons.',
          text: 'La lettre dit quels documents envoyer, et jusqu’à quelle date.',
        },
        {
          key: 'attente',
          title: 'Nous examinons votre dossier.',
          text: 'Un technicien visite le logement. Il vous appelle pour fixer le jour.',
        },
        {
          key: 'decision',
          title: 'Vous recevez la décision.',
          text: 'Elle dit le montant, comment nous l’avons calculé et quand nous payons.',
        },
      ],
    },
    {
      key: 'prime-communale-isolation',
      organisation: 'commune',
      owner: 'benoit-lejeune',
      state: 'published',
      publishedDaysAgo: 96,
      yearlyVolume: 110,
      shares: [{ organisation: 'agence', level: 'read' }],
      content: {
        title: 'Demander la prime communale pour isoler',
        summary:
          'Fontaval ajoute 250 € à la prime de l’agence quand vous isolez un toit ou des murs. Demandez-la après les travaux.',
        audience: 'Pour les personnes qui ont déjà reçu la prime de l’Agence régionale de l’habitat.',
        keyFacts: {
          deadline: { value: 'Dans les 6 mois', note: 'après la dernière facture.' },
          duration: { value: 'Environ 10 minutes', note: 'une page à remplir.' },
          cost: {
            value: 'Gratuit',
            note: `la prime est de 250 € par logement.`,
            source: `règlement communal (fictif), édition ${calendar.year}`,
          },
          answer: {
            value: 'En 6 semaines',
            note: 'le Collège communal décide deux fois par mois.',
            source: 'Engagement du service Cadre de vie',
          },
        },
        prepare: [
          'La lettre qui accorde la prime de l’agence',
          'La facture de l’entreprise',
          'La preuve que vous avez payé',
          'Votre numéro de compte',
        ],
        notNeeded: 'Vous ne devez pas apporter de composition de ménage : la commune l’a déjà.',
        exceptions: [
          {
            title: 'Si vous avez fait les travaux vous-même',
            text: 'Apportez les factures du matériel et des photos avant et après. Un agent passe voir les travaux.',
          },
        ],
        legalBases: [],
        lifeEvent: 'je-renove-mon-logement',
        searchWords: [
          'prime commune',
          'prime communale',
          'prime pour isoler',
          'isolation',
          'isoler',
          'izoler',
          'toit',
          'laine de verre',
          '250 euros',
          'subside commune',
        ],
      },
      steps: [
        { key: 'demander', title: 'Vous remplissez la demande.', text: 'En ligne, sur papier ou au guichet.' },
        {
          key: 'completer',
          title: 'S’il manque un document, nous vous écrivons.',
          text: 'Vous avez 30 jours pour l’envoyer. La date est dans la lettre.',
        },
        { key: 'decider', title: 'Le Collège communal décide.', text: 'Vous recevez une lettre dans la semaine.' },
        { key: 'payer', title: 'Nous payons.', text: 'Sur votre compte, dans le mois.' },
      ],
    },
    {
      key: 'conseil-energie',
      organisation: 'agence',
      owner: 'nadia-lambert',
      state: 'published',
      publishedDaysAgo: 203,
      yearlyVolume: 900,
      shares: [{ organisation: 'commune', level: 'read' }],
      content: {
        title: 'Demander un conseil énergie gratuit',
        summary:
          'Une conseillère ou un conseiller regarde avec vous par quoi commencer : toit, murs, chauffage. C’est gratuit et sans engagement.',
        audience: 'Pour toute personne qui habite un logement, propriétaire ou locataire.',
        keyFacts: {
          duration: { value: 'Environ 1 heure', note: 'chez vous, à l’agence ou par téléphone.' },
          cost: { value: 'Gratuit', note: 'l’agence ne vend rien et ne choisit pas l’entreprise.' },
          answer: {
            value: 'Rendez-vous en 3 semaines',
            note: 'plus vite au téléphone.',
            source: 'Délai moyen constaté par l’agence',
          },
        },
        prepare: [
          'Vos dernières factures d’énergie',
          'Le certificat de performance énergétique, si vous en avez un',
          'Des photos des endroits froids ou humides',
        ],
        exceptions: [
          {
            title: 'Si vous êtes en location',
            text: 'Nous vous aidons à écrire à votre propriétaire. Nous pouvons aussi lui parler.',
          },
        ],
        legalBases: [],
        lifeEvent: 'je-renove-mon-logement',
        searchWords: [
          'énergie',
          'energie',
          'conseil énergie',
          'facture trop chère',
          'maison froide',
          'audit',
          'peb',
          'économiser chauffage',
          'moisissure',
          'moisisure',
        ],
      },
      steps: [
        { key: 'fixer', title: 'Vous fixez un rendez-vous.', text: 'Par téléphone, en ligne ou sur place.' },
        {
          key: 'parler',
          title: 'Nous faisons le tour avec vous.',
          text: 'Nous regardons les factures et le logement.',
        },
        {
          key: 'recevoir',
          title: 'Vous recevez une page de conseils.',
          text: 'Les travaux y sont rangés du plus utile au moins utile, avec les primes possibles.',
        },
      ],
    },
  ];
}
