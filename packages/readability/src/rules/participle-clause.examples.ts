import type { RuleExamples } from '../rule.ts';

export const participleClauseExamples: RuleExamples = {
  positive: [
    { text: 'Votre garantie prenant fin, nous vérifions la chaudière.', flags: ['Votre garantie prenant fin'] },
    { text: 'Votre voiture étant mal garée, déplacez-la.', flags: ['Votre voiture étant mal garée'] },
    { text: 'Ayant omis de signer, vous devez refaire la demande.', flags: ['Ayant omis de signer'] },
    {
      text: 'Le propriétaire ayant vendu la maison, le bail prend fin.',
      flags: ['Le propriétaire ayant vendu la maison'],
    },
    { text: 'N’ayant pas reçu votre réponse, nous fermons le dossier.', flags: ['N’ayant pas reçu votre réponse'] },
    { text: 'Le seuil n’étant pas atteint, la réunion est reportée.', flags: ['Le seuil n’étant pas atteint'] },
    { text: 'Souhaitant agrandir le parc, la commune achète un terrain.', flags: ['Souhaitant agrandir le parc'] },
    {
      text: 'Nous cherchons une personne parlant l’allemand et sachant conduire un bus.',
      flags: ['parlant l’allemand et sachant'],
    },
    { text: 'Ne sachant pas quand vous venez, [[Nom]] laissera la clé.', flags: ['Ne sachant pas quand vous venez'] },
    { text: 'Gardez la lettre portant ce numéro.', profile: 'easy', flags: ['portant'] },
  ],
  negative: [
    {
      text: 'Les parents souhaitant une place, la commune et l’école se parlent.',
      trap: 'Qui souhaite ? La phrase reste ambiguë : on se tait.',
    },
    {
      text: 'En signant ce document, vous acceptez le prix.',
      trap: '« En » et un participe : un gérondif, facile à suivre.',
    },
    { text: 'En vous présentant au guichet, prenez votre carte.', trap: 'Un gérondif avec un pronom.' },
    { text: 'Durant les travaux, la rue est fermée.', trap: 'Une préposition.' },
    { text: 'Concernant votre loyer, appelez le service du logement.', trap: 'Une préposition.' },
    { text: 'Les personnes souhaitant venir doivent s’inscrire.', trap: 'Un seul participe, après son nom.' },
    {
      text: 'Un bien ayant un intérêt historique, artistique ou social est protégé.',
      trap: 'Une énumération après le nom.',
    },
    {
      text: 'Les clubs habitant le quartier, les écoles et les crèches ont la priorité.',
      trap: 'Une énumération de noms.',
    },
    { text: 'Pour les jeunes ayant réussi, une fête est prévue.', trap: 'Le participe décrit le nom après « pour ».' },
    { text: 'Étant donné le froid, la piscine ferme.', trap: 'Une locution.' },
    { text: 'Le montant restant et le courant électrique sont à votre charge.', trap: 'Des noms et des adjectifs.' },
    { text: 'Considérant la demande du 3 mai, le collège décide.', trap: 'La motivation d’une décision.' },
  ],
};
