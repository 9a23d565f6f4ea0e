import type { RewriteExamples } from './rewrite.ts';

export const verbSwapExamples: RewriteExamples = {
  positive: [
    { text: 'La commune octroie une prime.', rewritten: 'La commune accorde une prime.' },
    { text: 'Nous avons réceptionné votre courrier.', rewritten: 'Nous avons reçu votre courrier.' },
    { text: 'La prime a été octroyée hier.', rewritten: 'La prime a été accordée hier.' },
    { text: 'Le service restituera la caution.', rewritten: 'Le service rendra la caution.' },
    { text: 'Vous devez restituer la carte.', rewritten: 'Vous devez rendre la carte.' },
    { text: 'Les bailleurs restituent la caution.', rewritten: 'Les bailleurs rendent la caution.' },
    { text: 'Les clés sont restituées au guichet.', rewritten: 'Les clés sont rendues au guichet.' },
  ],
  negative: [
    { text: 'La commune accorde une prime.', trap: 'Le verbe est déjà simple.' },
    { text: 'L’octroi de la prime est lent.', trap: 'Un nom.' },
    { text: 'Il faut que le bailleur restitue la caution.', trap: 'Le subjonctif a une autre forme.' },
    { text: 'Le texte dit « octroyer ».', trap: 'Les mots sont cités.' },
    { text: 'La réception du courrier a lieu ici.', trap: 'Un nom.' },
    { text: 'La commune octroie une prime.', profile: 'legal', trap: 'Le profil légal garde ses mots.' },
  ],
};
