import type { RuleExamples } from '../rule.ts';

const letter = (body: string) => `Monsieur,\n\n${body}\n\nBien à vous`;

export const hiddenAuthorExamples: RuleExamples = {
  positive: [
    { text: letter('Il a été décidé de fermer la rue du Bief pendant la foire.'), flags: ['a été décidé'] },
    { text: letter('Votre demande de jardin partagé est refusée.'), flags: ['est refusée'] },
    { text: letter('La candidature de votre club n’a pas été retenue cette année.'), flags: ['n’a pas été retenue'] },
    {
      text: letter('Nous vous informons que votre réclamation est donc rejetée. Le montant reste dû.'),
      flags: ['est donc rejetée'],
    },
    {
      text: letter('Une amende de 75 euros a été fixée. Elle est à payer en mai.'),
      profile: 'decision',
      flags: ['a été fixée'],
    },
    { text: letter('Les frais de transport ont été accordés à votre fille.'), flags: ['ont été accordés'] },
  ],
  negative: [
    { text: letter('Nous avons refusé votre demande. Elle est refusée pour deux raisons.'), trap: '« nous » décide.' },
    {
      text: letter('Le collège communal a décidé de fermer la rue. L’accès est autorisé le soir.'),
      trap: 'Le collège décide.',
    },
    { text: letter('Votre demande est refusée par le comité d’attribution.'), trap: 'L’auteur suit.' },
    { text: letter('La prime est accordée si vous louez votre logement.'), trap: 'Une règle, pas une décision.' },
    { text: 'Votre demande est refusée.', trap: 'Ce n’est pas une lettre.' },
    { text: letter('Le dossier est complet. La visite est prévue lundi.'), trap: 'Rien n’est décidé.' },
    { text: letter('Votre demande est refusée.'), profile: 'legal', trap: 'Le profil légal.' },
  ],
};
