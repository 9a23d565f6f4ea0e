import type { RuleExamples } from '../rule.ts';

export const ambiguousDateExamples: RuleExamples = {
  positive: [
    { text: 'Répondez avant le 03/04/27.', flags: ['03/04/27'] },
    { text: 'Votre lettre du 5.6.26 est arrivée.', flags: ['5.6.26'] },
    { text: 'Le rendez-vous du 03/04/2027 est confirmé.', flags: ['03/04/2027'] },
    { text: 'Du 14/04/27 au 15/04/27.', flags: ['14/04/27', '15/04/27'] },
    { text: 'Date limite : 1-2-27', profile: 'form', flags: ['1-2-27'] },
    { text: '[[Nom]], né le 07/08/2001, habite ici.', flags: ['07/08/2001'] },
  ],
  negative: [
    { text: 'Répondez avant le 3 avril 2027.', trap: 'Le mois est en lettres.' },
    { text: 'Le 14/04/2027, le bureau ferme.', trap: 'Le 14 ne peut être qu’un jour.' },
    { text: 'Dossier n° 03/04/27', trap: 'Un numéro de dossier.' },
    { text: 'Appelez le 02/123.45.67.', trap: 'Un numéro de téléphone.' },
    { text: 'Le 05/05/2027, la salle est libre.', trap: 'Le jour et le mois sont les mêmes.' },
    { text: 'Réf. : 12/05/26', trap: 'Une référence.' },
    { text: 'Né le 03/04/2001', profile: 'form', trap: 'Un formulaire montre souvent ce modèle de date.' },
  ],
};
