import type { RuleExamples } from '../rule.ts';

export const foreignPhraseExamples: RuleExamples = {
  positive: [
    {
      text: 'A priori, le bureau reste ouvert.',
      flags: ['A priori'],
      fixed: 'À première vue, le bureau reste ouvert.',
    },
    { text: 'Appelez le helpdesk.', flags: ['helpdesk'], fixed: 'Appelez le service d’aide.' },
    { text: 'La deadline est le 3 mai.', flags: ['deadline'], fixed: 'La date limite est le 3 mai.' },
    {
      text: 'Respectez le timing du workshop.',
      flags: ['timing', 'workshop'],
      fixed: 'Respectez le calendrier de l’atelier.',
    },
    { text: 'C’est une condition sine qua non.', flags: ['sine qua non'], fixed: 'C’est une condition indispensable.' },
    {
      text: 'La réunion est reportée sine die, voir infra.',
      flags: ['sine die', 'infra'],
      fixed: 'La réunion est reportée sine die, voir plus bas.',
    },
    { text: 'Donnez votre feedback.', flags: ['feedback'] },
  ],
  negative: [
    { text: 'Appelez le service d’aide avant la date limite.', trap: 'Tout est en français.' },
    { text: 'Il a prioritairement besoin de repos.', trap: '« a prioritairement » n’est pas « a priori ».' },
    { text: 'Envoyez un e-mail ou un SMS pendant le week-end.', trap: 'Des mots entrés dans la langue.' },
    { text: 'Le terme « ad hoc » est latin.', trap: 'Le mot est cité.' },
    { text: 'Écrivez à helpdesk@commune.be.', trap: 'Une adresse électronique.' },
    { text: 'La règle de facto suffit.', profile: 'legal', trap: 'Le profil légal laisse le latin.' },
    { text: 'Le [[helpdesk]] répond.', trap: 'Un champ de fusion.' },
  ],
};
