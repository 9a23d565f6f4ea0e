import type { RuleExamples } from '../rule.ts';

export const verbChainExamples: RuleExamples = {
  positive: [
    { text: 'Afin de pouvoir faire valider votre abonnement, appelez-nous.', flags: ['pouvoir faire valider'] },
    { text: 'Vous devez pouvoir prouver votre identité.', flags: ['devez pouvoir prouver'] },
    { text: 'Le dossier devrait pouvoir être envoyé demain.', flags: ['devrait pouvoir être envoyé'] },
    { text: 'Voulez-vous faire réparer ce banc ?', flags: ['Voulez-vous faire réparer'] },
    {
      text: 'Nous vous demandons de bien vouloir nous faire savoir la date.',
      flags: ['demandons de bien vouloir nous faire savoir'],
    },
    { text: 'Vous pourriez être amené à devoir payer.', flags: ['pourriez être amené à devoir payer'] },
    { text: 'Il faudra aller faire tamponner la carte.', flags: ['faudra aller faire tamponner'] },
  ],
  negative: [
    { text: 'Vous devez signer le bail.', trap: 'Deux verbes.' },
    { text: 'Le bail doit avoir été signé.', trap: 'Un temps composé compte pour un verbe.' },
    { text: 'Nous vous demandons de venir signer.', trap: 'Trois verbes, reliés par « de ».' },
    { text: 'Vous devez signer, payer et attendre.', trap: 'Une énumération.' },
    { text: 'Pour savoir comment faire, appelez-nous.', trap: 'Une question entre les verbes.' },
    { text: 'Le pouvoir communal va changer les règles.', trap: '« Pouvoir » est ici un nom.' },
    { text: 'Vous pouvez demander à quelqu’un de payer.', trap: 'Un nom entre les verbes.' },
  ],
};
