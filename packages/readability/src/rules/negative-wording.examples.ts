import type { RuleExamples } from '../rule.ts';

export const negativeWordingExamples: RuleExamples = {
  positive: [
    { text: 'Ne tardez pas à payer.', flags: ['Ne tardez pas à'] },
    { text: 'N’oubliez pas votre carte.', flags: ['N’oubliez pas'] },
    { text: 'Il ne faut pas oublier de fermer le gaz.', flags: ['ne faut pas oublier de'] },
    { text: 'On ne taille la haie qu’entre octobre et mars.', flags: ['ne taille la haie qu’entre'] },
    { text: 'Nous n’ouvrons qu’une fois la clé reçue.', flags: ['n’ouvrons qu’une'] },
    { text: 'N’oubliez pas de joindre une photo.', flags: ['N’oubliez pas de'], fixed: 'Joignez une photo.' },
    {
      text: 'Avant de partir, n’oubliez pas de nous rendre la clé.',
      flags: ['n’oubliez pas de'],
      fixed: 'Avant de partir, rendez-nous la clé.',
    },
    { text: 'Pour ne pas oublier de signer, lisez la page 3.', flags: ['ne pas oublier de'] },
    { text: 'Vous ne recevez la clé que si vous payez la caution.', flags: ['ne recevez la clé que si'] },
    { text: 'Le guichet n’ouvre qu’à partir de 10 heures.', flags: ['n’ouvre qu’à'] },
    { text: 'Nous ne pourrons pas répondre avant le 12 mars.', flags: ['ne pourrons pas répondre avant'] },
    { text: 'La prime n’est versée qu’après la visite.', flags: ['n’est versée qu’après'] },
    { text: 'N’omettez pas d’indiquer votre adresse.', flags: ['N’omettez pas d’'] },
  ],
  negative: [
    { text: 'La navette ne roule que le dimanche.', trap: 'Une habitude se dit simplement ainsi.' },
    { text: 'Joignez une photo.', trap: 'C’est dit de façon positive.' },
    { text: 'La visite ne coûte que 5 euros.', trap: 'Un montant : « ne … que » est simple.' },
    { text: 'Vous ne recevez qu’une copie.', trap: 'Un nom : « ne … que » est simple.' },
    { text: 'Ne signez pas avant d’avoir tout lu.', trap: 'Un vrai interdit, sans date.' },
    { text: 'Vous ne payez qu’une fois par an.', trap: '« Une fois » compte ici.' },
    { text: 'Elle n’oublie pas son nom.', trap: 'Un fait, pas une consigne.' },
    { text: 'Le bus ne passe plus. Venez avant le 12 mars.', trap: 'Deux phrases.' },
    { text: 'Je ne pense pas que le guichet ouvre après 10 heures.', trap: '« Que » ouvre une autre proposition.' },
  ],
};
