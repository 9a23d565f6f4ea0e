import type { RuleExamples } from '../rule.ts';

export const inconsistentTermExamples: RuleExamples = {
  positive: [
    { text: 'Votre demande est complète. Nous lisons la requête en juin.', flags: ['requête'] },
    { text: 'La prime est de 200 euros.\n\nLe subside arrive en mai. Ce subside est unique.', flags: ['subside'] },
    {
      text: 'Remplissez le formulaire. Signez la fiche et rendez le questionnaire.',
      flags: ['fiche', 'questionnaire'],
    },
    { text: '# Le tarif du stage\n\nLe prix comprend le repas.', flags: ['prix'] },
    { text: 'L’entretien dure une heure. Apportez votre carte à l’entrevue.', flags: ['entrevue'] },
    { text: 'Le locataire signe. La clé du preneur reste à la loge.', flags: ['preneur'] },
  ],
  negative: [
    { text: 'Votre demande est complète. Nous lisons la demande en juin.', trap: 'Le même mot.' },
    { text: 'Les primes sont annuelles. La prime de mai est versée.', trap: 'Singulier et pluriel.' },
    { text: 'Votre demande est complète. Toute requête reçoit une réponse.', trap: 'Un emploi général.' },
    { text: 'La taxe est due. La redevance aussi.', trap: 'Deux notions en droit.' },
    { text: 'Votre lettre est arrivée. Répondez par courrier.', trap: 'Un moyen, pas une chose.' },
    { text: 'Le formulaire est en ligne. Ne dites pas « fiche » au guichet.', trap: 'Le mot est cité.' },
    {
      text: 'Signez le formulaire et joignez la fiche de paie de mai.',
      trap: 'Un autre document, avec son complément.',
    },
    { text: 'Le locataire prévient le propriétaire.', trap: 'Deux personnes.' },
  ],
};
