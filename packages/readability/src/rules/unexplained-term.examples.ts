import type { RuleExamples } from '../rule.ts';

export const unexplainedTermExamples: RuleExamples = {
  positive: [
    { text: 'Le minerval est à payer en octobre.', flags: ['minerval'] },
    { text: 'Envoyez votre avertissement-extrait de rôle avant mardi.', flags: ['avertissement-extrait de rôle'] },
    { text: 'Joignez une composition de ménage. Elle est gratuite.', flags: ['composition de ménage'] },
    {
      text: 'Le revenu cadastral compte. Le revenu cadastral change aussi.',
      flags: ['revenu cadastral'],
    },
    { text: 'Vous avez droit à l’intervention majorée depuis mai.', profile: 'web', flags: ['intervention majorée'] },
    { text: 'Le précompte immobilier est dû en mai.', flags: ['précompte immobilier'] },
    { text: '- la preuve de la garantie locative ;', flags: ['garantie locative'] },
    { text: 'Les locataires paient solidairement, sauf [[Nom]].', flags: ['solidairement'] },
  ],
  negative: [
    {
      text: 'Envoyez votre avertissement-extrait de rôle (le calcul de votre impôt) avant mardi.',
      trap: 'L’explication suit entre parenthèses.',
    },
    {
      text: 'Joignez une composition de ménage. C’est le papier qui dit qui vit avec vous.',
      trap: 'La phrase suivante explique.',
    },
    {
      text: 'Le calcul de votre impôt (avertissement-extrait de rôle) suffit.',
      trap: 'Le terme est lui-même la précision.',
    },
    { text: 'L’enquête publique est une période où chacun donne son avis.', trap: 'La phrase définit le terme.' },
    {
      text: '# Le permis d’urbanisme\n\nVous voulez construire ? Lisez ceci.',
      trap: 'Un titre annonce, le texte expliquera.',
    },
    { text: 'Le précompte immobilier est dû.', profile: 'legal', trap: 'Les juristes connaissent le terme.' },
    { text: 'Une enquête dans le public du théâtre a eu lieu.', trap: 'Les mots ne forment pas le terme.' },
  ],
};
