import type { RuleExamples } from '../rule.ts';

export const numberInWordsExamples: RuleExamples = {
  positive: [
    { text: 'Vous avez trente jours.', flags: ['trente'], fixed: 'Vous avez 30 jours.' },
    { text: 'Il manque deux documents.', flags: ['deux'], fixed: 'Il manque 2 documents.' },
    { text: 'Payez deux cent cinquante euros.', flags: ['deux cent cinquante'], fixed: 'Payez 250 euros.' },
    { text: 'Le prix est de nonante-neuf euros.', flags: ['nonante-neuf'], fixed: 'Le prix est de 99 euros.' },
    { text: 'Prenez trois grands sacs.', flags: ['trois'] },
    { text: 'Dans un délai de trente (30) jours.', flags: ['trente'] },
    { text: 'Quatre-vingt-deux personnes viennent.', flags: ['Quatre-vingt-deux'] },
    { text: 'Soit vingt et un pour cent du prix.', flags: ['vingt et un'], fixed: 'Soit 21 pour cent du prix.' },
  ],
  negative: [
    { text: 'Vous avez 30 jours.', trap: 'Déjà en chiffres.' },
    { text: 'Tous les deux ont signé.', trap: '« les deux » ne compte rien.' },
    { text: 'Un document suffit.', trap: '« un » est un article.' },
    { text: 'Il a deux mots à vous dire et mille excuses.', trap: 'Des façons de parler.' },
    { text: 'Écrivez « deux mois » en chiffres.', trap: 'Les mots sont cités… avec ce qui les suit.' },
    { text: 'Le délai est de trente jours.', profile: 'legal', trap: 'Le profil légal garde les lettres.' },
    { text: 'Les deux maisons sont libres.', trap: '« les deux » : toutes, sans compter.' },
    { text: 'L’école est à deux pas.', trap: 'Une façon de parler.' },
    { text: 'La deuxième personne attend.', trap: 'Un rang, pas un nombre.' },
    { text: 'Il y en a deux pour vous.', trap: '« pour » n’est pas « pour cent ».' },
  ],
};
