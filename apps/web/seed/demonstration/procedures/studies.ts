import type { Calendar } from '../calendar.ts';
import type { DemoProcedure } from '../types.ts';

/** « J’étudie » */
export function studyProcedures(calendar: Calendar): DemoProcedure[] {
  return [
    {
      key: 'allocation-etudes',
      organisation: 'etudes',
      owner: 'julien-thiry',
      state: 'published',
      publishedDaysAgo: 112,
      yearlyVolume: 5400,
      shares: [
        { organisation: 'cpas', level: 'read' },
        { organisation: 'commune', level: 'read' },
      ],
      content: {
        title: 'Demander une allocation d’études',
        summary:
          'Les études coûtent cher et votre ménage a de petits revenus ? Vous pouvez recevoir une aide chaque année. Vous ne devez pas la rembourser.',
        audience: 'Pour les élèves du secondaire et les étudiantes et étudiants du supérieur.',
        keyFacts: {
          deadline: {
            value: 'La date est sur le formulaire',
            note: 'elle change chaque année. Après cette date, nous ne pouvons plus accepter la demande.',
          },
          duration: {
            value: '1 h 10 à 1 h 40',
            note: 'pour remplir les 74 champs. Nous travaillons à un formulaire plus court.',
            source: `Constaté : 9 personnes observées, ${calendar.month(75)}`,
          },
          cost: { value: 'Gratuit', note: 'personne ne peut vous demander d’argent pour remplir la demande.' },
          answer: {
            value: 'En 4 mois',
            note: 'après votre envoi, si le dossier est complet.',
            source: 'Délai moyen constaté par le service',
          },
        },
        prepare: [
          'L’avertissement-extrait de rôle de vos parents : le calcul de leur impôt',
          'Une attestation d’inscription, si l’école ne l’envoie pas elle-même',
          'Le contrat du logement d’étudiant, si vous en louez un',
          'Un numéro de compte à votre nom',
        ],
        exceptions: [
          {
            title: 'Si vous vivez sans vos parents',
            text: 'Cochez « Je vis seule ou seul ». Nous regardons alors vos revenus à vous.',
          },
          {
            title: 'Si les revenus ont baissé cette année',
            text: 'Perte d’emploi, séparation, décès : écrivez-le. Nous pouvons tenir compte des revenus récents.',
          },
          {
            title: 'Si vous recommencez une année',
            text: 'L’aide est parfois possible. Appelez-nous avant de remplir la demande.',
          },
        ],
        onlineUrl: 'https://allocations.etudes.example/demande',
        remedies: 'La lettre de décision dit devant qui, comment et dans quel délai la contester.',
        legalBases: [],
        lifeEvent: 'j-etudie',
        searchWords: [
          'bourse',
          'bourse d’étude',
          'bourses d’études',
          'bource',
          'allocation d’étude',
          'allocation études',
          'alocation',
          'aide étudiant',
          'étudiant',
          'etudiant',
          'frais scolaires',
          'minerval',
          'université',
          'haute école',
          'kot',
          'secondaire',
        ],
      },
      steps: [
        {
          key: 'remplir',
          title: 'Vous remplissez la demande.',
          text: 'En ligne ou sur papier. Vous pouvez vous arrêter et continuer plus tard.',
        },
        {
          key: 'accuse',
          title: 'Nous confirmons que nous l’avons reçue.',
          text: 'Le message donne votre numéro de dossier. Il ne dit pas encore si le dossier est complet.',
        },
        {
          key: 'examiner',
          title: 'Nous examinons la demande.',
          text: 'S’il manque une information, nous vous écrivons une seule fois.',
        },
        { key: 'decision', title: 'Vous recevez la décision.', text: 'La lettre explique le calcul.' },
        { key: 'payer', title: 'Nous payons.', text: 'Sur votre compte, dans le mois qui suit.' },
      ],
    },
    {
      key: 'logement-etudiant',
      organisation: 'etudes',
      owner: 'julien-thiry',
      state: 'draft',
      yearlyVolume: 800,
      shares: [],
      content: {
        title: 'Signaler que vous louez un logement d’étudiant',
        summary:
          'Vous prenez un kot en cours d’année ? Dites-le : cela peut changer le montant de votre allocation d’études.',
        audience: 'Pour les personnes qui ont déjà demandé une allocation d’études cette année.',
        keyFacts: {
          deadline: { value: 'Dans les 2 mois', note: 'après le début de la location.' },
          duration: { value: 'Environ 5 minutes', note: 'trois questions.' },
          cost: { value: 'Gratuit', note: 'aucun frais.' },
        },
        prepare: ['Votre numéro de dossier', 'Le contrat de location signé'],
        exceptions: [{ title: 'Si vous partagez le logement', text: 'Indiquez seulement votre part du loyer.' }],
        legalBases: [],
        lifeEvent: 'j-etudie',
        searchWords: [
          'kot',
          'cot étudiant',
          'koter',
          'chambre d’étudiant',
          'logement étudiant',
          'loyer',
          'colocation',
          'internat',
          'déménager pour étudier',
        ],
      },
      steps: [
        { key: 'signaler', title: 'Vous nous prévenez.', text: 'En ligne, par courrier ou par téléphone.' },
        { key: 'recalculer', title: 'Nous refaisons le calcul.', text: 'Il faut environ 4 semaines.' },
        {
          key: 'lettre',
          title: 'Vous recevez une lettre.',
          text: 'Elle dit l’ancien montant, le nouveau et pourquoi il change.',
        },
      ],
    },
  ];
}
