import type { RuleExamples } from '../rule.ts';

export const deChainExamples: RuleExamples = {
  positive: [
    {
      text: 'Notez la date de fin de validité de la carte.',
      flags: ['date de fin de validité de la carte'],
    },
    {
      text: 'La demande de modification du calcul du prix est refusée.',
      flags: ['demande de modification du calcul du prix'],
    },
    {
      text: 'Joignez l’attestation de composition de ménage de votre fils.',
      flags: ['attestation de composition de ménage de votre fils'],
    },
    {
      text: 'Le service de gestion des plaintes des usagers du bus répond.',
      flags: ['service de gestion des plaintes des usagers du bus'],
    },
    {
      text: 'Lisez les règles d’octroi du nouveau chèque de transport.',
      flags: ['règles d’octroi du nouveau chèque de transport'],
    },
    {
      text: 'Le coût de la remise en état du mur de la cour vous revient.',
      flags: ['coût de la remise en état du mur de la cour'],
    },
    { text: 'La fin du cours de dessin approche.', profile: 'easy', flags: ['fin du cours de dessin'] },
    {
      text: '# Clôture de la période de dépôt des candidatures',
      flags: ['Clôture de la période de dépôt des candidatures'],
    },
  ],
  negative: [
    { text: 'Notez la date de fin de la carte.', trap: 'Deux « de » seulement.' },
    { text: 'La commune de Fontaval de la province de Namur répond.', trap: 'Des noms propres.' },
    { text: 'Une amende de 50 euros du mois de mai de 2027.', trap: 'Un montant et une date.' },
    { text: 'En cas de refus de la demande du club, écrivez-nous.', trap: '« En cas de » est une préposition.' },
    { text: 'Envoyez la copie de la carte d’identité de votre fils.', trap: '« Carte d’identité » est un seul nom.' },
    { text: 'Il vient de la gare, du parc et de la place.', trap: 'Une énumération.' },
    { text: 'Le prix du bus dépend de la distance de votre trajet.', trap: 'Un verbe coupe la suite.' },
    { text: 'Des parents d’élèves parlent de la cour.', trap: '« Des » est un article.' },
    {
      text: 'La rue de la gare, de la place, du parc et du bois est fermée.',
      trap: 'Une énumération avec des virgules.',
    },
  ],
};
