import type { RewriteExamples } from './rewrite.ts';

export const lexicalSwapExamples: RewriteExamples = {
  positive: [
    { text: 'Nonobstant votre retard, nous vous aidons.', rewritten: 'Malgré votre retard, nous vous aidons.' },
    { text: 'Vous répondez endéans les 8 jours.', rewritten: 'Vous répondez dans les 8 jours.' },
    { text: 'Vous écrivez en vue d’obtenir une prime.', rewritten: 'Vous écrivez pour obtenir une prime.' },
    { text: 'Vous recevez un récépissé au guichet.', rewritten: 'Vous recevez un reçu au guichet.' },
    { text: 'Ledit bail est joint.', rewritten: 'Ce bail est joint.' },
    {
      text: 'Tous les documents, hormis le bail, sont gratuits.',
      rewritten: 'Tous les documents, sauf le bail, sont gratuits.',
    },
    { text: 'La taxe est due à dater du 3 mai.', rewritten: 'La taxe est due à partir du 3 mai.' },
    { text: 'Vous pouvez solliciter un délai.', rewritten: 'Vous pouvez demander un délai.' },
  ],
  negative: [
    { text: 'Vous pouvez solliciter le conseil communal.', trap: 'On demande à quelqu’un, pas quelque chose.' },
    { text: 'L’amende forfaitaire majorée est de 375 €.', trap: 'C’est un nom officiel, pas un verbe.' },
    { text: 'À l’issue du stage ou de la formation, appelez.', trap: 'Le second complément garderait « de ».' },
    { text: 'Le juge décide au vu de votre dossier.', trap: '« vu » ne se lit qu’en tête.' },
    { text: 'Le mot « nonobstant » est rare.', trap: 'Les mots sont cités.' },
    { text: 'Nonobstant [[Motif]], rien ne change.', profile: 'legal', trap: 'Le profil légal garde ses mots.' },
    { text: 'La requérante a signé.', trap: 'Plusieurs mots sont possibles.' },
    { text: 'Au cas où vous partiriez, appelez.', trap: 'Le verbe changerait de mode.' },
    { text: 'Le bénéfice de l’intervention majorée continue.', trap: 'C’est un nom officiel.' },
    { text: 'En vue du paiement, apportez la carte.', trap: 'Aucun infinitif ne suit.' },
  ],
};
