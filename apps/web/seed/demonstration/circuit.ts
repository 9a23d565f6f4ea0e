import type { DemoCircuit } from './types.ts';

const rule = 'Règle du CPAS (fictive)';

/** The CPAS follows the advanced circuit: one démarche at each place of it, and two checks from outside. */
export const circuit: DemoCircuit = {
  organisation: 'cpas',
  owner: 'sophie-piron',
  business: { use: 'optional', role: 'author' },
  legal: { use: 'compulsory', role: 'legal-reviewer' },
  readability: { use: 'compulsory', person: 'ines-bouchat' },
  procedures: [
    {
      key: 'materiel-medical',
      reach: 'idea',
      reason: 'Idée notée en réunion de service : trois familles l’ont demandé ce mois-ci.',
      content: {
        title: 'Emprunter du matériel médical',
        summary: 'Une chaise roulante, un lit, des béquilles : le CPAS en prête pour quelques semaines.',
        audience: 'Pour toute personne qui habite Fontaval.',
        keyFacts: {},
        prepare: [],
        exceptions: [],
        legalBases: [],
        lifeEvent: 'j-aide-un-proche',
        searchWords: ['chaise roulante', 'béquilles', 'lit médicalisé', 'prêt de matériel'],
      },
      steps: [],
    },
    {
      key: 'repas-domicile',
      reach: 'legal',
      content: {
        title: 'Recevoir des repas à domicile',
        summary: 'Un repas chaud est apporté chez vous à midi, du lundi au vendredi.',
        audience: 'Pour les personnes de Fontaval qui ne peuvent plus cuisiner, pour un temps ou pour longtemps.',
        keyFacts: {
          deadline: { value: '3 jours avant', note: 'pour que la cuisine puisse s’organiser.', source: rule },
          answer: { value: 'Réponse en 2 jours', note: 'par téléphone.', source: rule },
        },
        prepare: ['Vos allergies et votre régime, s’il y en a un', 'Le nom d’une personne à prévenir'],
        exceptions: [
          {
            title: 'Si vous êtes absent un jour',
            text: 'Appelez la veille avant 10 h. Le repas ne vous est pas compté.',
          },
        ],
        legalBases: [],
        lifeEvent: 'j-aide-un-proche',
        searchWords: ['repas', 'repas chaud', 'livraison de repas', 'manger à la maison'],
      },
      steps: [
        { title: 'Vous appelez le CPAS.', text: 'Vous, un proche, ou votre médecin.' },
        { title: 'Nous fixons le premier jour.', text: 'Vous choisissez aussi les jours de la semaine.' },
        { title: 'Le repas arrive.', text: 'Entre 11 h 30 et 13 h. La même personne vient, autant que possible.' },
      ],
    },
    {
      key: 'taxi-social',
      reach: 'planned',
      content: {
        title: 'Réserver le taxi social',
        summary: 'Un chauffeur vous conduit chez le médecin ou à la maison communale, et vous ramène.',
        audience: 'Pour les personnes de Fontaval qui ne peuvent pas prendre le bus.',
        keyFacts: {
          deadline: { value: '2 jours avant', note: 'pour trouver un chauffeur.', source: rule },
          duration: { value: 'Environ 5 minutes', note: 'par téléphone.' },
          answer: { value: 'Réponse en 1 jour', note: 'par téléphone.', source: rule },
        },
        prepare: ['Le jour et l’heure du rendez-vous', 'L’adresse exacte'],
        exceptions: [
          {
            title: 'Si vous êtes en chaise roulante',
            text: 'Dites-le en réservant : nous prenons la voiture qui a une rampe.',
          },
        ],
        legalBases: [],
        lifeEvent: 'j-aide-un-proche',
        searchWords: ['taxi', 'taxi social', 'transport', 'aller chez le médecin', 'chauffeur'],
      },
      steps: [
        { title: 'Vous réservez.', text: 'Au téléphone, du lundi au vendredi.' },
        { title: 'Nous confirmons.', text: 'Nous vous disons qui vient et à quelle heure.' },
        { title: 'Le chauffeur vient.', text: 'Il vous attend pendant le rendez-vous.' },
      ],
    },
  ],
  checks: [
    {
      procedure: 'mediation-dettes',
      checker: 'Médiatrice de dettes d’un CPAS voisin (fictive)',
      message: 'La page a plus d’un an. Est-ce encore juste ?',
      daysAgo: 12,
      answer: {
        daysAgo: 9,
        name: 'Une médiatrice (fictive)',
        quality: 'Médiatrice de dettes',
        remarks: [
          {
            part: 'prepare',
            verdict: 'disagree',
            comment: 'Les extraits de compte manquent : sans eux, le premier rendez-vous ne suffit pas.',
            proposal:
              'Toutes vos lettres, même fermées, dans un sac\nVos revenus et ceux de votre ménage\nVos extraits de compte des 3 derniers mois\nLes lettres d’huissier',
          },
          {
            part: 'exception-1',
            verdict: 'disagree',
            comment: 'Dites aussi quoi faire quand le bureau est fermé : on lit cette page le soir.',
            proposal: '',
          },
        ],
      },
    },
    {
      procedure: 'repas-domicile',
      checker: 'Diététicienne de l’hôpital (fictive)',
      message: 'Les régimes sont-ils bien décrits ?',
      daysAgo: 5,
    },
  ],
};
