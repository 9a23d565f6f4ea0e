import type { RuleExamples } from '../rule.ts';

export const houseTermExamples: RuleExamples = {
  house: {
    avoid: [
      { avoid: 'sollicitation', prefer: 'demande' },
      { avoid: 'demandeur', prefer: 'vous / la personne qui demande', why: 'On parle au lecteur.' },
      { avoid: 'attestation', prefer: 'confirmation' },
      { avoid: 'solliciter', prefer: 'demander' },
      { avoid: 'suite à', prefer: 'après' },
      { avoid: 'administré' },
      { avoid: 'dossier de candidature', prefer: 'dossier de demande' },
    ],
    acronyms: [{ short: 'PCDR', long: 'Programme communal de développement rural' }],
    terms: [
      { term: 'maison communale', not: ['hôtel de ville'] },
      { term: 'récépissé de dépôt', not: ['preuve de dépôt'] },
      { term: 'demande de prime', not: [] },
    ],
  },
  positive: [
    {
      text: 'Pour solliciter une prime, écrivez-nous.',
      flags: ['solliciter'],
      fixed: 'Pour demander une prime, écrivez-nous.',
    },
    { text: 'Votre sollicitation est arrivée.', flags: ['sollicitation'] },
    {
      text: 'Cette attestation est gratuite.',
      flags: ['attestation'],
      fixed: 'Cette confirmation est gratuite.',
    },
    {
      text: 'Joignez l’attestation du médecin.',
      flags: ['attestation'],
      fixed: 'Joignez la confirmation du médecin.',
    },
    {
      text: 'Les attestations arrivent par la poste.',
      flags: ['attestations'],
      fixed: 'Les confirmations arrivent par la poste.',
    },
    { text: 'Les demandeurs reçoivent une réponse.', flags: ['demandeurs'] },
    { text: 'L’administré peut venir le lundi.', flags: ['administré'] },
    { text: 'Venez à l’hôtel de ville.', flags: ['hôtel de ville'] },
    {
      text: 'Suite à la réunion du 3 mai, le service change.',
      flags: ['Suite à'],
      fixed: 'Après la réunion du 3 mai, le service change.',
    },
    {
      text: 'Le service change suite aux travaux.',
      flags: ['suite aux'],
      fixed: 'Le service change après les travaux.',
    },
    {
      text: 'Le dossier de candidature est complet.',
      flags: ['dossier de candidature'],
      fixed: 'Le dossier de demande est complet.',
    },
    { text: 'Le demandeur reçoit une réponse.', profile: 'legal', flags: ['demandeur'] },
  ],
  negative: [
    { text: 'Venez à la maison communale.', trap: 'Le mot que l’organisation a choisi.' },
    { text: 'Le mot « sollicitation » ne s’emploie plus.', trap: 'Le mot est cité.' },
    { text: 'La mémoire est sollicitée.', trap: 'Une autre forme, qui n’est pas dans le lexique.' },
    { text: 'Le champ [[demandeur]] est rempli par le programme.', trap: 'Un champ de fusion.' },
    { text: 'Votre demande de prime est complète.', trap: 'Un mot plus long que l’organisation garde.' },
    { text: 'Le codemandeur signe aussi.', trap: 'Le mot n’est qu’un morceau d’un autre.' },
    { text: 'Gardez le récépissé de dépôt.', trap: 'Un terme maison, que le jargon connaît aussi.' },
    { text: 'L’hôtel se trouve dans la ville.', trap: 'Les mots ne se suivent pas.' },
  ],
};
