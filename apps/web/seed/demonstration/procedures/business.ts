import type { Calendar } from '../calendar.ts';
import type { DemoProcedure } from '../types.ts';

/** « J’ouvre un commerce »: four administrations for one shop. */
export function businessProcedures(calendar: Calendar): DemoProcedure[] {
  return [
    {
      key: 'commerce-alimentaire',
      organisation: 'commune',
      owner: 'benoit-lejeune',
      state: 'published',
      publishedDaysAgo: 150,
      yearlyVolume: 365,
      shares: [{ organisation: 'agence', level: 'read' }],
      content: {
        title: 'Ouvrir un commerce alimentaire',
        summary:
          'Épicerie, snack, boulangerie : quatre administrations ont un mot à dire. Commencez par la commune, qui suit votre dossier jusqu’à l’ouverture.',
        audience: 'Pour les personnes et les sociétés qui vendent ou préparent à manger à Fontaval.',
        keyFacts: {
          deadline: {
            value: 'Avant de signer le bail',
            note: 'venez nous parler : nous regardons si le lieu convient.',
          },
          duration: {
            value: '3 à 5 heures',
            note: 'de papiers, en plusieurs fois.',
            source: `Constaté : 6 entretiens, ${calendar.month(55)}`,
          },
          cost: {
            value: '150 €',
            note: 'pour le dossier à la commune. Les autres services ont leurs propres tarifs.',
            source: `règlement communal (fictif), édition ${calendar.year}`,
          },
          answer: {
            value: 'En 60 jours',
            note: 'pour la commune, quand le dossier est complet.',
            source: 'Engagement du service Cadre de vie',
          },
        },
        prepare: [
          'Un plan du local avec les mesures, à l’échelle 1/50',
          'Le bail ou le projet de bail',
          'La liste de ce que vous allez vendre ou préparer',
          'Votre numéro d’entreprise, si vous l’avez déjà',
        ],
        exceptions: [
          {
            title: 'Si vous reprenez un commerce',
            text: 'Demandez le dernier rapport des pompiers à l’ancien exploitant ou à l’ancienne exploitante. S’il est récent, une visite peut suffire.',
          },
          {
            title: 'Si vous vendez au marché',
            text: 'La démarche est plus courte. Appelez-nous : nous vous disons quel emplacement est libre.',
          },
        ],
        legalBases: [],
        lifeEvent: 'j-ouvre-un-commerce',
        searchWords: [
          'ouvrir un magasin',
          'ouvrir un commerce',
          'comerce',
          'épicerie',
          'epicerie',
          'snack',
          'friterie',
          'boulangerie',
          'restaurant',
          'resto',
          'food truck',
          'afsca',
          'pompiers',
          'se lancer',
          'indépendant',
          'autorisation commerce',
          'reprise de commerce',
        ],
      },
      steps: [
        {
          key: 'inscription',
          title: 'Vous inscrivez votre entreprise.',
          text: 'Au guichet d’entreprises. Vous recevez un numéro d’entreprise.',
          organisation: 'Guichet d’entreprises (fictif)',
        },
        {
          key: 'urbanisme',
          title: 'La commune examine le local.',
          text: 'Vous donnez un plan à l’échelle 1/50. Nous disons s’il faut un permis.',
        },
        {
          key: 'incendie',
          title: 'La zone de secours vérifie la sécurité.',
          text: 'Elle demande le plan en PDF, puis visite le local.',
          organisation: 'Zone de secours (fictive)',
        },
        {
          key: 'hygiene',
          title: 'Le contrôle alimentaire donne son autorisation.',
          text: 'Il demande le plan sur papier, avec le chemin des aliments.',
          organisation: 'Contrôle alimentaire (fictif)',
        },
        {
          key: 'ouverture',
          title: 'Vous ouvrez.',
          text: 'Nous vous donnons une attestation à afficher près de la caisse.',
        },
      ],
    },
    {
      key: 'terrasse',
      organisation: 'commune',
      owner: 'benoit-lejeune',
      state: 'draft',
      yearlyVolume: 35,
      shares: [],
      content: {
        title: 'Installer une terrasse devant votre commerce',
        summary: 'Des tables sur le trottoir ou sur la place ? Demandez l’autorisation au moins 6 semaines avant.',
        audience: 'Pour les cafés, restaurants et autres commerces de Fontaval.',
        keyFacts: {
          deadline: { value: '6 semaines avant', note: 'le jour où vous voulez installer les tables.' },
          duration: { value: 'Environ 20 minutes', note: 'pour la demande.' },
          answer: { value: 'En 4 semaines', note: 'le Collège communal décide deux fois par mois.' },
        },
        prepare: ['Un croquis avec les mesures', 'Une photo de la façade', 'L’attestation de votre assurance'],
        exceptions: [
          { title: 'Si c’est pour un seul jour', text: 'Braderie, fête de rue : un e-mail suffit, 2 semaines avant.' },
        ],
        legalBases: [],
        lifeEvent: 'j-ouvre-un-commerce',
        searchWords: [
          'terrasse',
          'terasse',
          'tables dehors',
          'tables sur le trottoir',
          'enseigne',
          'horeca',
          'café',
          'parasol',
          'occuper la place',
        ],
      },
      steps: [
        { key: 'demander', title: 'Vous envoyez la demande.', text: 'En ligne, par courrier ou au guichet.' },
        {
          key: 'visite',
          title: 'Un agent mesure avec vous.',
          text: 'Une poussette et une chaise roulante doivent pouvoir passer.',
        },
        {
          key: 'decider',
          title: 'Le Collège communal décide.',
          text: 'La lettre dit la surface, les heures et le prix.',
        },
      ],
    },
  ];
}
