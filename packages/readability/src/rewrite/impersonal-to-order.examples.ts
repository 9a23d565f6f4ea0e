import type { RewriteExamples } from './rewrite.ts';

export const impersonalToOrderExamples: RewriteExamples = {
  positive: [
    { text: 'Il y a lieu de compléter le cadre B.', rewritten: 'Complétez le cadre B.' },
    { text: 'Il convient de joindre une copie du bail.', rewritten: 'Joignez une copie du bail.' },
    { text: 'Il est nécessaire de signer la dernière page.', profile: 'form', rewritten: 'Signez la dernière page.' },
    {
      text: 'Vous voulez une prime. Il convient d’envoyer le formulaire.',
      rewritten: 'Vous voulez une prime. Envoyez le formulaire.',
    },
    {
      text: 'Vous déménagez. Il convient de nous envoyer votre adresse.',
      rewritten: 'Vous déménagez. Envoyez-nous votre adresse.',
    },
    {
      text: 'Votre carte est prête. Il y a lieu de se présenter au guichet 3.',
      rewritten: 'Votre carte est prête. Présentez-vous au guichet 3.',
    },
    {
      text: 'Pour cette prime, il convient de remplir le cadre C.',
      profile: 'web',
      rewritten: 'Pour cette prime, remplissez le cadre C.',
    },
    {
      text: 'Votre taxe est prête. Il y a lieu d’effectuer le paiement de la somme.',
      rewritten: 'Votre taxe est prête. Il y a lieu de payer la somme.',
    },
  ],
  negative: [
    {
      text: 'Vous louez ? Il est nécessaire de remplir toutes les conditions.',
      trap: 'On ne remplit pas une condition comme un cadre.',
    },
    { text: 'Il n’y a pas lieu de compléter le cadre B.', trap: 'La négation dit le contraire.' },
    { text: 'Il y a lieu de compléter le cadre B si vous louez.', trap: 'Une condition.' },
    { text: 'Il convient que le bail soit signé.', trap: 'Une autre personne peut signer.' },
    { text: 'Il convient d’examiner votre demande.', trap: 'C’est le travail de l’administration.' },
    { text: 'Il appartient au propriétaire de compléter le cadre B.', trap: 'Quelqu’un d’autre agit.' },
    { text: 'Le bailleur signe le bail. Il y a lieu de joindre une copie.', trap: 'On ne sait pas qui agit.' },
    { text: 'Il y a lieu de compléter le cadre B.', profile: 'decision', trap: 'Une décision garde sa forme.' },
    { text: 'Il convient de ne pas signer ce cadre.', trap: 'La négation porte sur l’infinitif.' },
    { text: 'Il y a lieu de [[Action]].', trap: 'On ne sait pas ce que le champ montre.' },
  ],
};
