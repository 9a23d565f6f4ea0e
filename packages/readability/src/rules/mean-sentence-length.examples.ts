import type { RuleExamples } from '../rule.ts';

const long = [
  'Le conseil a décidé de modifier les heures d’ouverture de la bibliothèque afin que les personnes qui travaillent puissent y venir le soir.',
  'La salle de lecture du premier étage restera fermée pendant les travaux que la commune fera réaliser entre les mois de mars et de juin.',
  'Les personnes qui souhaitent emprunter des livres pendant cette période peuvent les commander par téléphone et venir les chercher au rez-de-chaussée.',
  'Les cartes de membre qui arrivent à la fin de leur validité pendant les travaux restent valables sans frais jusqu’à la fin du mois de septembre.',
  'Les groupes scolaires qui avaient prévu une visite recevront avant la fin du mois un message avec une nouvelle date et le nom de leur guide.',
];
const short = [
  'La bibliothèque change ses heures.',
  'Elle ouvre aussi le soir.',
  'Le premier étage ferme de mars à juin.',
  'Commandez vos livres par téléphone.',
  'Venez les chercher au rez-de-chaussée.',
  'Votre carte reste valable.',
];

export const meanSentenceLengthExamples: RuleExamples = {
  positive: [
    { text: long.join(' '), flags: [long[3]!] },
    { text: long.join('\n\n'), flags: [long[3]!] },
    { text: `# Travaux\n\n${long.join(' ')}`, flags: [long[3]!] },
    { text: `${short.slice(0, 1).join(' ')} ${long.join(' ')}`, profile: 'web', flags: [long[3]!] },
    { text: [...long, ...short.slice(0, 3)].join(' '), profile: 'easy', flags: [long[3]!] },
    { text: long.map((sentence) => `- ${sentence}`).join('\n\n'), flags: [long[3]!] },
  ],
  negative: [
    { text: short.join(' '), trap: 'Des phrases courtes.' },
    { text: long.slice(0, 4).join(' '), trap: 'Quatre phrases ne font pas une moyenne.' },
    { text: [...long.slice(0, 2), ...short].join(' '), trap: 'Deux phrases longues parmi des courtes.' },
    { text: long.join(' '), profile: 'legal', trap: 'La moyenne d’un texte légal peut être plus haute.' },
    {
      text: `${short.join(' ')}\n\nAdministration communale de Fontaval, rue du Bief 12, 5999 Fontaval, téléphone 081 00 00 00, service de la bibliothèque et des archives, ouvert tous les jours de 9 h à 18 h`,
      trap: 'Une adresse ne fait pas monter la moyenne.',
    },
    { text: '', trap: 'Un texte vide.' },
  ],
};
