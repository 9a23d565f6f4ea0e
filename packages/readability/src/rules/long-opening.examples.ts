import type { RuleExamples } from '../rule.ts';

export const longOpeningExamples: RuleExamples = {
  positive: [
    {
      text: 'Après examen de votre dossier et de toutes les pièces que vous avez jointes, nous acceptons votre demande.',
      flags: ['Après examen de votre dossier et de toutes les pièces que vous avez jointes'],
    },
    {
      text: 'Suite à la visite du 3 mai par notre agent dans votre maison de la rue du Bief, le toit doit être réparé.',
      flags: ['Suite à la visite du 3 mai par notre agent dans votre maison de la rue du Bief'],
    },
    {
      text: 'Si vous habitez à Fontaval depuis plus de trois ans avec un enfant à votre charge, demandez la prime.',
      flags: ['Si vous habitez à Fontaval depuis plus de trois ans avec un enfant à votre charge'],
    },
    {
      text: 'Afin de permettre à nos services de traiter votre demande dans un délai court et utile, joignez une photo.',
      flags: ['Afin de permettre à nos services de traiter votre demande dans un délai court et utile'],
    },
    {
      text: 'Depuis la fin des travaux de la place et la remise en service des feux, nous rouvrons la rue.',
      flags: ['Depuis la fin des travaux de la place et la remise en service des feux'],
    },
    {
      text: 'Pour payer votre prochaine facture par la banque, allez au guichet.',
      profile: 'easy',
      flags: ['Pour payer votre prochaine facture par la banque'],
    },
    {
      text: 'Ayant reçu de [[Nom]] tous les papiers qui manquaient au dossier de votre fils, nous payons la bourse.',
      flags: ['Ayant reçu de Nom tous les papiers qui manquaient au dossier de votre fils'],
    },
  ],
  negative: [
    {
      text: 'Nous acceptons votre demande, après examen de votre dossier et de toutes les pièces que vous avez jointes.',
      trap: 'L’essentiel vient d’abord.',
    },
    { text: 'En mars, nous réparons le toit.', trap: 'Une ouverture courte.' },
    {
      text: 'Les parents, les enfants, les voisins de la rue et les élèves de toute l’école, tout le monde vient.',
      trap: 'La phrase commence par son sujet.',
    },
    {
      text: 'Pour un timbre, une lettre, un colis ou tout autre envoi à la poste de la place, au guichet 3.',
      trap: 'Aucun verbe.',
    },
    {
      text: 'Dans ce quartier la commune répare les trottoirs de toutes les rues, les parcs, les places et les bancs.',
      trap: 'Le verbe principal vient avant la virgule.',
    },
    {
      text: 'Pour tout renseignement : le service de la population et de l’état civil de la commune, au guichet 4.',
      trap: 'Un deux-points.',
    },
    {
      text: 'Si vous déménagez, prévenez-nous dans les huit jours par téléphone, par lettre ou au guichet.',
      trap: 'Une condition courte.',
    },
  ],
};
