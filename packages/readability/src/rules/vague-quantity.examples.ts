import type { RuleExamples } from '../rule.ts';

export const vagueQuantityExamples: RuleExamples = {
  positive: [
    { text: 'Répondez dans les meilleurs délais.', flags: ['dans les meilleurs délais'] },
    { text: 'Nous vous contacterons prochainement.', flags: ['prochainement'] },
    { text: 'Joignez, le cas échéant, la preuve du divorce.', flags: ['le cas échéant'] },
    { text: 'Le service répond aux heures d’ouverture habituelles.', flags: ['aux heures d’ouverture habituelles'] },
    { text: 'Il manque un certain nombre de documents.', flags: ['un certain nombre de'] },
    { text: 'À défaut de réponse dans le délai imparti, le dossier se ferme.', flags: ['dans le délai imparti'] },
    { text: 'Rappelez-nous dès que possible, [[Nom]].', flags: ['dès que possible'] },
  ],
  negative: [
    { text: 'Répondez avant le 15 juin 2027.', trap: 'Une date précise.' },
    { text: 'Le service répond aux heures d’ouverture : de 9 h à 12 h.', trap: 'Les heures suivent.' },
    { text: 'Une certaine Madame Lemaire a appelé.', trap: '« certaine » devant un nom de personne.' },
    { text: 'Dans ce cas, appelez-nous.', trap: 'Le cas vient d’être dit.' },
    { text: 'Remplacez « dès que possible » par une date.', trap: 'Les mots sont cités.' },
    { text: 'Le délai raisonnable est un principe de droit.', trap: 'Un principe, pas une échéance.' },
    { text: 'Il statue sans délai.', profile: 'legal', trap: 'Le profil légal garde l’expression.' },
  ],
};
