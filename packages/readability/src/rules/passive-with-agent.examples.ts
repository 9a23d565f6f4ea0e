import type { RuleExamples } from '../rule.ts';

export const passiveWithAgentExamples: RuleExamples = {
  positive: [
    {
      text: 'La décision a été prise par le collège.',
      flags: ['a été prise par le collège'],
      fixed: 'Le collège a pris la décision.',
    },
    { text: 'Les travaux seront contrôlés par un agent communal.', flags: ['seront contrôlés par un agent'] },
    {
      text: 'Votre demande est d’abord examinée par notre service social.',
      flags: ['est d’abord examinée par notre service'],
    },
    { text: 'Le document doit être signé par les deux parents.', flags: ['doit être signé par les deux parents'] },
    { text: 'La prime n’est pas versée par le SPW.', flags: ['est pas versée par le SPW'] },
    { text: 'Cette note a été envoyée hier par Madame Lemaire.', flags: ['a été envoyée hier par Madame'] },
    {
      text: 'Les frais sont remboursés par votre assurance.',
      flags: ['sont remboursés par votre assurance'],
      fixed: 'Votre assurance rembourse les frais.',
    },
    { text: 'La lettre sera envoyée par nos soins.', flags: ['sera envoyée par nos soins'] },
    { text: 'Vous serez contactés par eux ou par la police.', flags: ['serez contactés par eux'] },
  ],
  negative: [
    { text: 'Le collège a pris la décision.', trap: 'La phrase est active.' },
    { text: 'La réponse sera envoyée par courrier recommandé.', trap: 'Un moyen, pas une personne.' },
    { text: 'La taxe est payée par trimestre.', trap: 'Une période.' },
    { text: 'Le repas est facturé 4 euros par enfant.', trap: 'Une répartition.' },
    { text: 'Le délai est fixé par le décret du 3 mai 2019.', trap: 'Un texte n’agit pas.' },
    { text: 'Le bus est passé par la place du Marché.', trap: '« Passer » n’est pas ici un passif.' },
    { text: 'Il s’est fait aider par son voisin.', trap: '« Se faire » et un infinitif.' },
    { text: 'La salle est louée, par exemple, aux clubs.', trap: '« Par exemple ».' },
    { text: 'Le montant est payé par virement sur le compte de la commune.', trap: 'Un virement est un moyen.' },
    { text: 'La demande a été transmise par l’intermédiaire du guichet.', trap: 'Une locution.' },
  ],
};
