import type { RuleExamples } from '../rule.ts';

export const subordinatorsPiledUpExamples: RuleExamples = {
  positive: [
    {
      text: 'Le document que vous avez joint au dossier qui a été ouvert en mars manque de clarté.',
      flags: ['Le document que vous avez joint au dossier qui a été ouvert en mars manque de clarté.'],
    },
    {
      text: 'Nous pensons que la facture est trop élevée parce que le compteur est vieux.',
      flags: ['Nous pensons que la facture est trop élevée parce que le compteur est vieux.'],
    },
    {
      text: 'Si vous déménagez, signalez l’adresse où vous vivrez dès que vous la connaissez.',
      flags: ['Si vous déménagez, signalez l’adresse où vous vivrez dès que vous la connaissez.'],
    },
    {
      text: 'La personne dont [[Nom]] parle habite la rue où les travaux commencent lundi prochain.',
      flags: ['La personne dont Nom parle habite la rue où les travaux commencent lundi prochain.'],
    },
    {
      text: 'Gardez la carte que vous avez reçue par la poste il y a trois jours.',
      profile: 'easy',
      flags: ['Gardez la carte que vous avez reçue par la poste il y a trois jours.'],
    },
    {
      text: '- le bail auquel vous tenez, puisqu’il prouve que vous habitez cette maison depuis longtemps',
      flags: ['le bail auquel vous tenez, puisqu’il prouve que vous habitez cette maison depuis longtemps'],
    },
    {
      text: 'Le bail ne peut finir avant que la maison soit vide, à moins que les deux parties soient d’accord.',
      flags: ['Le bail ne peut finir avant que la maison soit vide, à moins que les deux parties soient d’accord.'],
    },
  ],
  negative: [
    {
      text: 'Si vous déménagez cette année, signalez votre nouvelle adresse au guichet de la population.',
      trap: 'Une seule subordonnée.',
    },
    {
      text: 'Vous ne recevez la prime que si vous avez payé la facture avant la fin du mois.',
      trap: '« Ne … que » veut dire « seulement ».',
    },
    {
      text: 'Le nouveau loyer est plus élevé que prévu, mais la caution est moins chère que celle de l’an passé.',
      trap: 'Des comparaisons.',
    },
    {
      text: 'Joignez le bail ainsi que la facture, et des preuves telles que des photos ou des reçus que vous avez.',
      trap: '« Ainsi que » et « telles que » relient des noms.',
    },
    { text: 'Dites qui vous êtes et où vous habitez.', trap: 'La phrase est courte.' },
    {
      text: 'Qui peut demander cette prime, et est-ce que la demande est gratuite pour les ménages ?',
      trap: 'Des mots de question.',
    },
    {
      text: 'La commune s’occupe de tout et le service se rend chez vous comme convenu, si possible avant midi.',
      trap: '« S’ » est un pronom ; « comme convenu » et « si possible » ne sont pas des phrases.',
    },
  ],
};
