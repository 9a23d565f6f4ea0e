import type { RuleExamples } from '../rule.ts';

export const emptyVerbExamples: RuleExamples = {
  positive: [
    {
      text: 'Vous pouvez procéder au paiement de la facture en ligne.',
      flags: ['procéder au paiement'],
      fixed: 'Vous pouvez payer la facture en ligne.',
    },
    {
      text: 'Effectuez le dépôt des clés avant lundi.',
      flags: ['Effectuez le dépôt'],
      fixed: 'Déposez les clés avant lundi.',
    },
    {
      text: 'Il est temps de procéder à l’envoi d’une copie.',
      flags: ['procéder à l’envoi'],
      fixed: 'Il est temps d’envoyer une copie.',
    },
    {
      text: 'Nous devons apporter une modification au plan.',
      flags: ['apporter une modification'],
      fixed: 'Nous devons modifier le plan.',
    },
    {
      text: 'Le collège procède rapidement à l’examen des offres.',
      flags: ['procède rapidement à l’examen'],
      fixed: 'Le collège examine rapidement les offres.',
    },
    { text: 'Nous ne pouvons pas donner suite à votre lettre.', flags: ['donner suite'] },
    { text: 'Votre avis est pris en considération.', flags: ['pris en considération'] },
    { text: 'Il sera procédé à la vérification du compteur.', flags: ['procédé à la vérification'] },
    { text: 'Vous devez effectuer une demande par enfant.', flags: ['effectuer une demande'] },
    { text: 'Les loyers ont subi une forte augmentation.', flags: ['subi une forte augmentation'] },
    {
      text: 'Vous procéderez au paiement de la taxe.',
      flags: ['procéderez au paiement'],
      fixed: 'Vous paierez la taxe.',
    },
    {
      text: 'Que vous procédiez à l’envoi de la lettre suffit.',
      flags: ['procédiez à l’envoi'],
      fixed: 'Que vous envoyiez la lettre suffit.',
    },
    { text: 'Le club a effectué deux versements.', flags: ['effectué deux versements'] },
    { text: 'Veuillez procéder au paiement de [[Montant]].', flags: ['procéder au paiement'] },
    {
      text: 'Pour effectuer le renouvellement de votre carte, venez au guichet.',
      flags: ['effectuer le renouvellement'],
      fixed: 'Pour renouveler votre carte, venez au guichet.',
    },
  ],
  negative: [
    { text: 'Vous pouvez payer la facture en ligne.', trap: 'Le verbe dit déjà l’action.' },
    { text: 'Faites une demande au guichet.', trap: '« Faire une demande » est simple.' },
    { text: 'Le paiement effectué hier est arrivé.', trap: 'Le nom vient avant le participe.' },
    { text: 'Effectuez un stage de trois mois.', trap: '« Stage » ne vient pas d’un verbe.' },
    { text: 'Le collège accorde l’autorisation que vous demandez.', trap: 'Une autorisation en particulier.' },
    { text: 'Apportez une preuve de paiement.', trap: 'Un papier, pas une action.' },
    { text: 'Prenez le bus jusqu’à la gare, puis donnez votre nom.', trap: 'Les verbes ont leur sens plein.' },
    { text: 'Mettez la carte en haut de la page, à la fin du cahier.', trap: '« Mettre » au sens propre.' },
    { text: 'Portez le colis à la poste.', trap: '« Porter » au sens propre.' },
    { text: 'Le procédé de paiement change.', trap: '« Procédé » est ici un nom.' },
    { text: 'Évitez « procéder au paiement » dans vos lettres.', trap: 'Les mots sont cités.' },
    { text: 'Le collège procède à la vérification.', profile: 'legal', trap: 'Le profil légal garde la tournure.' },
  ],
};
