import type { RuleExamples } from '../rule.ts';

export const undefinedAcronymExamples: RuleExamples = {
  positive: [
    {
      text: 'Écrivez au SPW. Le SPW vous répond.',
      flags: ['SPW'],
      fixed: 'Écrivez au Service public de Wallonie (SPW). Le SPW vous répond.',
    },
    {
      text: 'Une lettre de l’ONEM suffit.',
      flags: ['ONEM'],
      fixed: 'Une lettre de l’Office national de l’emploi (ONEM) suffit.',
    },
    { text: 'Demandez votre ARKL au guichet.', flags: ['ARKL'] },
    {
      text: 'Le C.O.D.T. s’applique.\n\nLe CODT date de 2017.',
      flags: ['C.O.D.T.'],
      fixed: 'Le Code du développement territorial (C.O.D.T.) s’applique.\n\nLe CODT date de 2017.',
    },
    { text: '# La prime PEBX\n\nVoici la prime.', flags: ['PEBX'] },
    { text: 'Le dossier est à la DGZT (bureau 4).', flags: ['DGZT'] },
  ],
  negative: [
    { text: 'CARTE À RENDRE LE SOIR !', trap: 'Une phrase en capitales.' },
    { text: 'Voyez l’article D.VII.1 du code.', trap: 'Le numéro d’un article.' },
    { text: 'Le Service public de Wallonie (SPW) vous répond. Le SPW paie.', trap: 'Le nom complet est donné.' },
    { text: 'Le SPW (Service public de Wallonie) vous répond.', trap: 'Le nom complet suit.' },
    { text: 'Payez la TVA et envoyez un PDF au CPAS.', trap: 'Des sigles que tout le monde lit.' },
    { text: 'MERCI DE SIGNER ICI', trap: 'Des mots en capitales, pas des sigles.' },
    { text: 'Réf. : DGKO/2024/12, dossier ABC', trap: 'Des références.' },
    { text: 'Au XIXe siècle, sous Léopold II et le livre III.', trap: 'Des chiffres romains.' },
    { text: 'SPW', kind: 'header', trap: 'Le logo dans l’en-tête.' },
    { text: 'Le champ [[SPW]] est rempli plus tard.', trap: 'Un champ de fusion.' },
    { text: 'Le CODT s’applique.', profile: 'legal', trap: 'Les juristes connaissent leurs sigles.' },
  ],
};
