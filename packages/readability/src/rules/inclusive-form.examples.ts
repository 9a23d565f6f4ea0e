import type { RuleExamples } from '../rule.ts';

export const inclusiveFormExamples: RuleExamples = {
  positive: [
    { text: 'Les voisin·e·s du parc sont invité·es samedi.', flags: ['voisin·e·s', 'invité·es'] },
    { text: 'Un·e moniteur·rice accueille le groupe.', flags: ['Un·e', 'moniteur·rice'] },
    { text: 'Chaque patient.e garde une copie.', flags: ['patient.e'] },
    { text: 'Les membre.s et les élu.e.s se réunissent.', flags: ['élu.e.s'] },
    { text: 'Nous cherchons des animateur-trice-s pour août.', flags: ['animateur-trice-s'] },
    { text: 'Les délégué-e-s votent à midi.', flags: ['délégué-e-s'] },
    { text: 'Des accompagnateur·rices montent dans le car.', flags: ['accompagnateur·rices'] },
    { text: 'Tou•te•s peuvent venir.', flags: ['Tou•te•s'] },
    { text: 'Les jeunes sportif-ve-s s’inscrivent au club.', flags: ['sportif-ve-s'] },
  ],
  negative: [
    { text: 'Les voisines et les voisins du parc sont invités.', trap: 'Une double forme écrite en entier.' },
    { text: 'Les candidates ou candidats passent un test.', trap: 'Une double forme avec « ou ».' },
    { text: 'Le ou la responsable signe le registre.', trap: 'Deux articles.' },
    { text: 'Né(e) le : ………', trap: 'La parenthèse d’un formulaire.' },
    { text: 'Voyez ecole.fontaval.be ou écrivez à accueil.e@fontaval.be.', trap: 'Des adresses.' },
    { text: 'Remplissez la fiche, puis donnez-le-nous ou montrez-le à l’accueil.', trap: 'Un pronom après le verbe.' },
    { text: 'Est-ce le grand-père ou la grand-mère qui signe ?', trap: 'Des mots composés.' },
    { text: 'Le prix est fixé.Les tickets se vendent sur place.', trap: 'Une espace oubliée après le point.' },
    { text: 'Lundi · mardi · jeudi : de 9 h à 12 h', trap: 'Un point médian entre deux mots.' },
    { text: 'La tension est de 2 kV·A et la force de 3 N·m.', trap: 'Des unités de mesure.' },
  ],
};
