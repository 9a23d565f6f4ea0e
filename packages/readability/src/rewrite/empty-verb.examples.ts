import type { RewriteExamples } from './rewrite.ts';

export const emptyVerbExamples: RewriteExamples = {
  positive: [
    { text: 'Vous devez procéder au paiement de la taxe.', rewritten: 'Vous devez payer la taxe.' },
    { text: 'Procédez au paiement du solde avant le 3 mai.', rewritten: 'Payez le solde avant le 3 mai.' },
    {
      text: 'Le service n’a pas encore procédé à l’examen de votre demande.',
      rewritten: 'Le service n’a pas encore examiné votre demande.',
    },
    { text: 'Nous effectuons le contrôle des installations.', rewritten: 'Nous contrôlons les installations.' },
    { text: 'La commune procédera à la vérification de l’adresse.', rewritten: 'La commune vérifiera l’adresse.' },
    { text: 'Vous pouvez effectuer une demande de prime.', rewritten: 'Vous pouvez demander une prime.' },
    { text: 'Il vient de faire une demande de permis.', rewritten: 'Il vient de demander un permis.' },
    { text: 'Avant de procéder à l’envoi du dossier, signez.', rewritten: 'Avant d’envoyer le dossier, signez.' },
    {
      text: 'Les agents procèdent à la destruction de ces documents.',
      rewritten: 'Les agents détruisent ces documents.',
    },
    {
      text: 'En procédant au calcul de votre part, nous avons vu une erreur.',
      rewritten: 'En calculant votre part, nous avons vu une erreur.',
    },
    { text: 'Vous pouvez faire une demande de remboursement.', rewritten: 'Vous pouvez demander le remboursement.' },
  ],
  negative: [
    { text: 'Il sera procédé au paiement de la taxe.', trap: 'Une tournure passive sans personne.' },
    { text: 'Vous devez procéder au paiement.', trap: 'Sans objet, le verbe seul ne dit pas quoi.' },
    { text: 'Procédez au paiement de 50 €.', trap: 'Une somme n’est pas la chose payée.' },
    { text: 'Le service procède à la vérification de l’adresse et du nom.', trap: 'Deux compléments du nom.' },
    { text: 'Nous procédons au paiement de la taxe et à l’envoi du reçu.', trap: 'Deux noms dépendent du verbe.' },
    { text: 'Nous procédons à l’examen de la demande par le collège.', trap: 'Le collège examine, pas nous.' },
    { text: 'Procédez-vous au paiement de la taxe ?', trap: 'Le pronom suit le verbe.' },
    { text: 'Vous procédez au paiement de [[Objet]].', trap: 'On ne sait pas ce que le champ montre.' },
    { text: 'Le paiement effectué hier est arrivé.', trap: 'Un participe, sans nom après lui.' },
    { text: 'Vous pouvez faire une demande de renseignements.', trap: 'Le nom n’est pas dans la liste.' },
  ],
};
