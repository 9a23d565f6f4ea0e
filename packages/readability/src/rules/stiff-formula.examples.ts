import type { RuleExamples } from '../rule.ts';

export const stiffFormulaExamples: RuleExamples = {
  positive: [
    { text: 'Nous vous saurions gré de nous envoyer le bail.', flags: ['Nous vous saurions gré de'] },
    { text: 'Je vous prie de bien vouloir signer.', flags: ['Je vous prie de bien vouloir'] },
    {
      text: 'Veuillez agréer, [[Civilité]], l’expression de nos sentiments distingués.',
      flags: ['l’expression de nos sentiments distingués'],
    },
    { text: 'Vous voudrez bien joindre une photo.', flags: ['Vous voudrez bien'] },
    {
      text: 'Recevez, Madame, l’assurance de ma parfaite considération.',
      flags: ['l’assurance de ma parfaite considération'],
    },
    { text: 'Nous restons à votre entière disposition.', flags: ['Nous restons à votre entière disposition'] },
    { text: 'La commune vous invite à bien vouloir voter.', flags: ['vous invite à bien vouloir'] },
    { text: 'Veuillez trouver en annexe le plan.', flags: ['Veuillez trouver en annexe'] },
    { text: 'Veuillez avoir l’obligeance de répondre.', flags: ['Veuillez avoir l’obligeance de'] },
  ],
  negative: [
    { text: 'Envoyez-nous le bail, s’il vous plaît.', trap: 'Poli et simple.' },
    { text: 'Avec nos meilleures salutations', trap: 'Une formule courte.' },
    { text: 'Veuillez signer ici.', trap: '« Veuillez » seul est courant.' },
    { text: 'La liberté d’expression de nos élus est entière.', trap: 'Un autre sens d’« expression ».' },
    { text: 'Une assistante reste à votre disposition au 081 00 00 00.', trap: 'Un contact est donné.' },
    { text: 'Évitez « vous voudrez bien ».', trap: 'Les mots sont cités.' },
    { text: 'L’assurance de la maison coûte 200 euros.', trap: 'Une assurance, au sens propre.' },
  ],
};
