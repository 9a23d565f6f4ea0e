import type { RuleExamples } from '../rule.ts';

const letter = (body: string) => `Madame,\n\n${body}\n\nBien à vous`;

export const threatFirstExamples: RuleExamples = {
  positive: [
    {
      text: letter('Une amende de 150 euros frappe tout dépôt de sacs. Sortez vos sacs le mardi soir.'),
      flags: ['amende'],
    },
    {
      text: letter('La facture d’eau reste impayée. Sous peine de poursuites, le montant est dû pour le 3 mai 2027.'),
      flags: ['Sous peine de'],
    },
    {
      text: letter('À défaut de paiement, le dossier part chez un huissier. Appelez-nous pour payer en deux fois.'),
      flags: ['huissier'],
    },
    { text: letter('Votre place au potager sera retirée. Rappelez-nous avant le 6 juin.'), flags: ['sera retirée'] },
    {
      text: letter('Le règlement prévoit l’exclusion du club. Vous pouvez encore payer la cotisation.'),
      flags: ['exclusion'],
    },
    {
      text: letter('Des intérêts de retard courent depuis mai. Payez 40 euros avant le 6 juin.'),
      flags: ['intérêts de retard'],
    },
  ],
  negative: [
    {
      text: letter('Payez 40 euros avant le 6 juin. Après cette date, une amende est possible.'),
      trap: 'L’action vient d’abord.',
    },
    { text: letter('Votre amende est annulée. Nous vous remboursons 40 euros.'), trap: 'Une bonne nouvelle.' },
    { text: letter('Le livre est en retard. Rendez-le avant le 6 juin pour éviter une amende.'), trap: '« éviter ».' },
    { text: letter('Nous avons reçu votre recours contre l’amende. Il est complet.'), trap: 'Le sujet de la lettre.' },
    { text: 'Une amende de 150 euros frappe tout dépôt de sacs.', trap: 'Ce n’est pas une lettre.' },
    {
      text: letter('La piscine rouvre lundi. Le bassin est neuf. Une amende attend qui court au bord.'),
      trap: 'Plus loin dans la lettre.',
    },
  ],
};
