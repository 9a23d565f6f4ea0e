import type { RuleExamples } from '../rule.ts';

export const relativeDeadlineExamples: RuleExamples = {
  positive: [
    { text: 'Envoyez la copie dans les 30 jours de la présente.', flags: ['dans les 30 jours de la présente'] },
    { text: 'Vous devez répondre dans un délai de 15 jours.', flags: ['dans un délai de 15 jours'] },
    {
      text: 'Payez endéans les quinze jours à dater de la réception de ce courrier.',
      flags: ['endéans les quinze jours à dater de la réception de ce courrier'],
    },
    { text: 'Merci de signer sous huitaine.', flags: ['sous huitaine'] },
    {
      text: 'Renvoyez le formulaire dans les deux mois à compter de la date d’envoi de cette lettre.',
      profile: 'decision',
      flags: ['dans les deux mois à compter de la date d’envoi de cette lettre'],
    },
    {
      text: 'Suite à votre demande introduite en date du 2 mars 2027 auprès de notre service Population, il vous appartient de nous faire parvenir une copie du bail dans les 15 jours de la présente.',
      flags: ['dans les 15 jours de la présente'],
    },
    { text: 'Nous vous répondrons dans les 10 jours.', flags: ['dans les 10 jours'] },
    { text: 'Le médiateur propose une solution d’ici 3 semaines.', flags: ['d’ici 3 semaines'] },
    { text: '[[Nom]] doit payer dans les 8 jours.', flags: ['dans les 8 jours'] },
  ],
  negative: [
    { text: 'Envoyez la copie au plus tard le 14 avril 2027.', trap: 'Une date.' },
    { text: 'Envoyez la copie dans les 30 jours, donc avant le 14 avril 2027.', trap: 'La date suit le délai.' },
    { text: 'Déclarez la naissance dans les 15 jours de l’accouchement.', trap: 'Le lecteur connaît le départ.' },
    { text: 'Nous avons reçu votre lettre il y a 10 jours.', trap: 'Le passé.' },
    {
      text: 'Vous pouvez introduire un recours dans les 60 jours de la notification.',
      profile: 'decision',
      trap: 'Le délai de recours est fixé par la loi.',
    },
    { text: 'La prime est payée dans les 30 jours.', profile: 'web', trap: 'Une page web n’a pas de date de départ.' },
    { text: 'Le guichet est ouvert 5 jours par semaine.', trap: 'Une fréquence.' },
    { text: 'Le bail dure deux mois.', trap: 'Une durée, pas une échéance.' },
  ],
};
