import type { RuleExamples } from '../rule.ts';

export const longParenthesisExamples: RuleExamples = {
  positive: [
    {
      text: 'Envoyez la preuve (celle que votre banque vous a donnée au début de cette année) avant mardi.',
      flags: ['(celle que votre banque vous a donnée au début de cette année)'],
    },
    { text: 'Lisez l’annexe (page 4 (en bas)).', flags: ['(page 4 (en bas))'] },
    {
      text: 'Venez au guichet (le petit bâtiment blanc qui se trouve juste derrière la gare) lundi (le matin).',
      flags: ['(le petit bâtiment blanc qui se trouve juste derrière la gare)'],
    },
    {
      text: 'Le prix baisse (sauf pour les plus de douze ans).',
      profile: 'easy',
      flags: ['(sauf pour les plus de douze ans)'],
    },
    {
      text: '- Le formulaire (le bleu, pas le vert que vous avez reçu l’an dernier)',
      flags: ['(le bleu, pas le vert que vous avez reçu l’an dernier)'],
    },
    {
      text: 'Notez le nom (celui de [[Nom]], de son père ou de la personne qui garde les enfants) ici.',
      flags: ['(celui de Nom, de son père ou de la personne qui garde les enfants)'],
    },
  ],
  negative: [
    { text: 'Le Service public de Wallonie (SPW) répond.', trap: 'Une parenthèse courte.' },
    {
      text: 'Vous recevez la prime (base légale : article 12 du décret du 3 mai 2019 sur le logement durable en Wallonie).',
      trap: 'La base légale a sa place entre parenthèses.',
    },
    {
      text: 'Appelez le service (Madame Lemaire, rue du Bief 12 à Fontaval, au 081 00 00 00 le matin).',
      trap: 'Un contact complet.',
    },
    { text: 'L’agent(e) et le(s) document(s) (copies) suffisent.', trap: 'Des terminaisons entre parenthèses.' },
    { text: 'Appelez le +32 (0)81 00 00 00 (gratuit).', trap: 'Les parenthèses d’un numéro de téléphone.' },
    {
      text: 'Il a dit (sans fermer la parenthèse qui continue jusqu’au bout de la très longue phrase.',
      trap: 'Une parenthèse jamais fermée.',
    },
    { text: 'a) la carte b) le bail signé par les deux parties et daté du jour', trap: 'Des lettres d’énumération.' },
  ],
};
