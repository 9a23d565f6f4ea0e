import type { RuleExamples } from '../rule.ts';

const list = (...items: string[]) => items.map((item) => `- ${item}`).join('\n\n');

export const unparallelListExamples: RuleExamples = {
  positive: [
    {
      text: `Pour la fête :\n\n${list('réserver une table ;', 'un dessert ;', 'prévenir la voisine.')}`,
      flags: ['un dessert ;'],
    },
    {
      text: list('la liste des joueurs ;', 'payez l’assurance ;', 'le nom du club.'),
      flags: ['payez l’assurance ;'],
    },
    {
      text: list('éteignez les lampes ;', 'il faut aussi fermer le gaz ;', 'videz la poubelle.'),
      flags: ['il faut aussi fermer le gaz ;'],
    },
    { text: list('en écrivant au service ;', 'un appel au secrétariat.'), flags: ['un appel au secrétariat.'] },
    {
      text: list('vous avez moins de 26 ans ;', 'inscription au club ;', 'que vous habitiez le village.'),
      flags: ['inscription au club ;', 'que vous habitiez le village.'],
    },
    {
      text: list('une photo ;', 'le formulaire sera signé par le père ;', 'la clé.'),
      flags: ['le formulaire sera signé par le père ;'],
    },
  ],
  negative: [
    {
      text: list('réserver une table ;', 'commander un dessert ;', 'ne pas oublier la voisine.'),
      trap: 'Des infinitifs.',
    },
    {
      text: list('la liste des joueurs ;', '2 photos ;', 'assurance du club.'),
      trap: 'Des noms, avec ou sans article.',
    },
    { text: list('la lettre qui confirme la date ;', 'le reçu.'), trap: 'Le verbe est dans une relative.' },
    {
      text: list('Remplissez la fiche.', 'Le service vous répond.', 'Venez signer.'),
      trap: 'Des étapes en phrases entières.',
    },
    {
      text: `${list('une photo ;', 'un reçu.')}\n\nEnsuite :\n\n${list('venez signer ;', 'payez.')}`,
      trap: 'Deux listes.',
    },
    { text: list('par lettre ;', 'par téléphone ;', 'au guichet.'), trap: 'Des compléments.' },
    { text: list('Lundi : de 9 h à 12 h', 'Fermé le mardi', 'Jeudi : sur rendez-vous'), trap: 'Un horaire.' },
    { text: list('Que devez-vous payer ?', 'La réponse du service'), trap: 'Une question parmi des titres.' },
  ],
};
