import type { RuleExamples } from '../rule.ts';

export const emptyOpeningExamples: RuleExamples = {
  positive: [
    {
      text: 'Il est à noter que le guichet ferme à midi.',
      flags: ['Il est à noter que'],
      fixed: 'Le guichet ferme à midi.',
    },
    { text: "Veuillez noter qu'une photo suffit.", flags: ["Veuillez noter qu'"], fixed: 'Une photo suffit.' },
    {
      text: 'Merci. Nous avons l’honneur de vous informer que votre place est libre.',
      flags: ['Nous avons l’honneur de vous informer que'],
      fixed: 'Merci. Votre place est libre.',
    },
    {
      text: 'Suite à votre appel, nous tenons à vous informer que le bus passe.',
      flags: ['nous tenons à vous informer que'],
    },
    { text: 'Nous vous signalons que [[Nom]] a payé.', flags: ['Nous vous signalons que'] },
    {
      text: 'Par la présente, nous vous informons que votre dossier est complet.',
      flags: ['Par la présente, nous vous informons que'],
      fixed: 'Votre dossier est complet.',
    },
    {
      text: 'Pour votre information, le guichet ferme à midi.',
      flags: ['Pour votre information,'],
      fixed: 'Le guichet ferme à midi.',
    },
    {
      text: 'Il résulte du contrôle que le chauffage fonctionne.',
      flags: ['Il résulte du contrôle que'],
      fixed: 'Le chauffage fonctionne.',
    },
    {
      text: 'Il importe de rappeler que la cour est fermée.',
      flags: ['Il importe de rappeler que'],
      fixed: 'La cour est fermée.',
    },
    { text: 'Il va de soi que, sans carte, vous attendrez.', flags: ['Il va de soi que'] },
  ],
  negative: [
    { text: 'Le guichet ferme à midi.', trap: 'Le message vient d’abord.' },
    { text: 'Veuillez noter le numéro de votre dossier.', trap: 'Une vraie demande, sans « que ».' },
    { text: 'Nous vous signalons un changement d’adresse.', trap: 'Un complément, pas une phrase.' },
    { text: 'Évitez « il est à noter que » dans vos lettres.', trap: 'Les mots sont cités.' },
    { text: 'Le bureau est ouvert pour information, sans rendez-vous.', trap: 'Le but de l’ouverture.' },
    { text: 'Il résulte du calcul une différence de 12 €.', trap: 'Un nom suit, pas une phrase.' },
    { text: 'Il va de soi.', trap: 'Rien ne suit.' },
    { text: 'Il est à noter que la loi change.', profile: 'legal', trap: 'Le profil légal laisse la tournure.' },
    { text: 'Nous vous informons du prix.', trap: 'Une information précise.' },
  ],
};
