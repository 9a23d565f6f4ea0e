import type { RuleExamples } from '../rule.ts';

export const verbObjectInsertionExamples: RuleExamples = {
  positive: [
    {
      text: 'Nous publions, en janvier et en juin de chaque année, la liste des jardins libres.',
      flags: ['publions, en janvier et en juin de chaque année, la liste'],
    },
    {
      text: 'Vous devez, avant le dernier jour du mois de mai et sans rappel de notre part, renvoyer la fiche.',
      flags: ['devez, avant le dernier jour du mois de mai et sans rappel de notre part, renvoyer'],
    },
    {
      text: 'Nous pouvons, dans les cas prévus par le règlement et sur demande écrite, prolonger le délai.',
      flags: ['pouvons, dans les cas prévus par le règlement et sur demande écrite, prolonger'],
    },
    {
      text: 'Le collège peut, pour des raisons de sécurité et après avis de la police, interdire la fête.',
      flags: ['peut, pour des raisons de sécurité et après avis de la police, interdire'],
    },
    {
      text: 'Le propriétaire doit, au plus tard trente jours avant le début des travaux, prévenir ses voisins.',
      flags: ['doit, au plus tard trente jours avant le début des travaux, prévenir'],
    },
    {
      text: 'Vous pouvez, pendant toute la durée de votre congé de maternité ou de paternité, garder la place.',
      flags: ['pouvez, pendant toute la durée de votre congé de maternité ou de paternité, garder'],
    },
    {
      text: 'Vous pouvez, si vous êtes malade, changer la date.',
      profile: 'easy',
      flags: ['pouvez, si vous êtes malade, changer'],
    },
  ],
  negative: [
    {
      text: 'Nous nettoyons, pendant les grandes vacances et à la Toussaint, le mardi.',
      trap: 'a moment, no object',
    },
    {
      text: 'Vous devez renvoyer la fiche avant le dernier jour du mois de mai, sans rappel de notre part.',
      trap: 'said at the end',
    },
    { text: 'Vous pouvez, si vous le voulez, venir sans rendez-vous.', trap: 'a short insertion' },
    { text: 'Envoyez, avec le formulaire, une copie du bail.', trap: 'three words' },
    {
      text: 'Nous avons reçu, lu et classé votre courrier, puis nous avons écrit au propriétaire.',
      trap: 'verbs in a row share their object',
    },
    {
      text: 'Si vous déménagez, prévenez le service dans les huit jours, même si vous restez dans la même rue.',
      trap: 'clauses side by side',
    },
    { text: 'Le guichet ferme, comme chaque année pendant les vacances scolaires d’été, à midi.', trap: 'no object' },
  ],
};
