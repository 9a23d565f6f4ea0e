import type { RuleExamples } from '../rule.ts';

export const abbreviationExamples: RuleExamples = {
  positive: [
    {
      text: 'Apportez un document, p. ex. le bail.',
      flags: ['p. ex.'],
      fixed: 'Apportez un document, par exemple le bail.',
    },
    { text: 'Le solde, càd 30 euros, reste dû.', flags: ['càd'], fixed: 'Le solde, c’est-à-dire 30 euros, reste dû.' },
    { text: 'Cf. la page 4.', flags: ['Cf.'], fixed: 'Voir la page 4.' },
    { text: 'Répondez svp avant lundi.', flags: ['svp'], fixed: 'Répondez s’il vous plaît avant lundi.' },
    { text: 'Le bureau ferme àpd 1er mai.', flags: ['àpd'] },
    {
      text: 'Comptez env. 3 semaines et 2 jrs de plus.',
      flags: ['env.', 'jrs'],
      fixed: 'Comptez environ 3 semaines et 2 jours de plus.',
    },
    { text: 'La pause dure 30 min. Ensuite, on reprend.', flags: ['min.'] },
  ],
  negative: [
    { text: 'La ligne TS va à la gare.', trap: 'Le nom d’une ligne.' },
    { text: 'Appelez Mme Lemaire, tél. 081 00 00 00, au n° 12.', trap: 'Des abréviations que tout le monde lit.' },
    { text: 'L’art. 12 et l’al. 2 du règlement.', trap: 'Une référence : la règle D1 en parle.' },
    { text: 'Dr Servais, av. du Parc 3, bte 2', trap: 'Un titre et une adresse.' },
    { text: 'La carte, le bail, etc.', trap: '« etc. » est dans la langue courante.' },
    { text: 'Voir, par exemple, la page 4.', trap: 'Les mots sont en entier.' },
    { text: 'Écrivez à cfr@commune.be.', trap: 'Une adresse électronique.' },
    { text: 'On écrit « càd » dans les notes.', trap: 'L’abréviation est citée.' },
  ],
};
