import type { RuleExamples } from '../rule.ts';

export const doubleNegationExamples: RuleExamples = {
  positive: [
    { text: 'Il n’est pas impossible que le train ait du retard.', flags: ['n’est pas impossible'] },
    { text: 'Nous ne manquerons pas de vous écrire.', flags: ['ne manquerons pas'] },
    { text: 'Vous ne pouvez pas louer la salle sans payer une caution.', flags: ['ne pouvez pas louer la salle sans'] },
    { text: 'La commune ne refuse pas votre projet.', flags: ['ne refuse pas'] },
    { text: 'Aucun dossier n’est traité sans preuve.', flags: ['n’est traité sans'] },
    { text: 'Vous ne pouvez pas ne pas répondre.', flags: ['ne pouvez pas ne'] },
    { text: 'Le bail ne prend pas fin, à moins que vous ne déménagiez.', flags: ['ne prend pas fin, à moins que'] },
    {
      text: 'Le guichet ne peut pas accepter une carte illisible.',
      flags: ['ne peut pas accepter une carte illisible'],
    },
    { text: 'Ces pièces ne sont pas inutiles.', flags: ['ne sont pas inutiles'] },
  ],
  negative: [
    { text: 'Il est possible que le train ait du retard.', trap: 'L’idée est dite sans négation.' },
    { text: 'Il ne manque pas de place dans cette salle.', trap: '« Manquer » au sens propre.' },
    { text: 'Vous ne recevez pas la prime, et le loyer reste impossible à payer.', trap: 'Deux idées séparées.' },
    { text: 'La salle n’est pas intérieure, elle est indépendante.', trap: 'Des mots en « in- » qui ne nient rien.' },
    { text: 'Vous ne payez que sans réduction.', trap: '« Ne … que » ne nie pas.' },
    {
      text: 'Le service ne traite pas les demandes qui arrivent sans photo.',
      trap: '« Sans » appartient à une autre proposition.',
    },
    { text: 'Les biens qui ne sont pas vendus ne sont pas repris.', trap: 'Deux propositions, une négation chacune.' },
    { text: 'Il n’y a aucune pièce incomplète et pas de frais inutiles.', trap: 'L’adjectif décrit ce qui manque.' },
    { text: 'Les jeux qui ne sont pas de la ville sont interdits.', trap: 'Le second verbe a sa propre proposition.' },
    { text: 'Venez sans rendez-vous.', trap: 'Une seule négation.' },
    { text: 'Il n’y a pas de frais supplémentaires.', trap: 'Une seule négation.' },
  ],
};
