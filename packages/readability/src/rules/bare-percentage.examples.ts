import type { RuleExamples } from '../rule.ts';

export const barePercentageExamples: RuleExamples = {
  positive: [
    {
      text: 'La prime touche 12,4 % des 218 300 ménages de la zone.',
      flags: ['12,4 % des 218 300'],
    },
    { text: 'La hausse est de 3,2 % en ville et de 1,8 % ailleurs.', flags: ['3,2 % en ville et de 1,8 %'] },
    { text: 'Le prix baisse de 6 %.', profile: 'easy', flags: ['6 %'] },
    { text: 'Sur 45 000 demandes, 38 000 ont reçu une réponse.', flags: ['45 000 demandes, 38 000'] },
    { text: 'On compte 17 pour cent de plus et 4 pour cent de moins.', flags: ['17 pour cent de plus et 4 pour cent'] },
    { text: '- Il reste 20 % de places et 5 % de chambres.', flags: ['20 % de places et 5 %'] },
  ],
  negative: [
    { text: 'Environ 1 ménage sur 8 reçoit la prime.', trap: 'Un ordre de grandeur.' },
    { text: 'La réduction va de 15 % à 25 % du prix.', trap: 'Un intervalle compte pour un.' },
    { text: 'La TVA est de 6 %.', trap: 'Un seul pourcentage.' },
    { text: 'Vous recevez 12 500 € puis 10 000 euros.', trap: 'Des montants exacts.' },
    { text: 'Le taux passe de 6 % à 21 %.', profile: 'decision', trap: 'Une décision donne des taux exacts.' },
    { text: '12 % ; 14 %', kind: 'table-cell', trap: 'Un tableau est fait pour cela.' },
    { text: 'Compte BE68 5390 0754 7034, dossier 12 500/B.', trap: 'Un compte et une référence.' },
  ],
};
