import type { StarterSheet } from './sheet.ts';

/** Where one lives, and the papers that say so. */
export const addressSheets: StarterSheet[] = [
  {
    key: 'declarer-changement-adresse',
    authority: 'commune',
    title: 'Déclarer un changement d’adresse',
    summary:
      'Vous avez déménagé ? Dites-le à la commune où vous habitez maintenant. Un agent vérifie ensuite votre adresse.',
    audience: 'Pour toute personne qui a un nouveau logement dans la commune.',
    lifeEvent: 'je-demenage',
    prepare: [
      'Votre carte d’identité et son code',
      'Les cartes des personnes qui déménagent avec vous',
      'Votre nouvelle adresse exacte',
    ],
    notNeeded: 'Vous ne devez pas prévenir l’ancienne commune : la nouvelle le fait.',
    steps: [
      {
        title: 'Vous déclarez votre nouvelle adresse.',
        body: 'Au guichet, ou par le moyen que propose votre commune.',
      },
      {
        title: 'L’agent de quartier passe chez vous.',
        body: 'Mettez votre nom sur la sonnette.',
        organisation: 'Police',
      },
      { title: 'La commune vous appelle.', body: 'Vous venez changer l’adresse dans la puce de votre carte.' },
    ],
    exceptions: [
      {
        title: 'Si l’agent ne vous trouve pas',
        text: 'Appelez la commune. Dites à quels moments vous êtes chez vous.',
      },
      {
        title: 'Si un enfant déménage sans vous',
        text: 'Appelez la commune : l’accord de l’autre parent peut être nécessaire.',
      },
    ],
    searchWords: [
      'déménager',
      'déménagement',
      'nouvelle adresse',
      'se domicilier',
      'domicile',
      'agent de quartier',
      'demenagement',
    ],
    toComplete: ['deadline', 'cost', 'answer', 'legalBases', 'remedies', 'onlineUrl', 'hours'],
  },
  {
    key: 'obtenir-composition-menage',
    authority: 'commune',
    title: 'Obtenir une composition de ménage',
    summary: 'Ce document dit qui habite officiellement avec vous. Demandez-le seulement si un organisme le réclame.',
    audience: 'Pour toute personne domiciliée dans la commune.',
    lifeEvent: 'je-demenage',
    prepare: ['Votre carte d’identité', 'Le nom de l’organisme qui demande le document'],
    notNeeded:
      'Beaucoup d’administrations voient déjà ces données. Demandez-leur d’abord si elles ont besoin du papier.',
    steps: [
      { title: 'Vous demandez le document.', body: 'Au guichet, ou par le moyen que propose votre commune.' },
      { title: 'Vous vérifiez les noms.', body: 'Contrôlez que toutes les personnes y sont.' },
    ],
    exceptions: [
      {
        title: 'Si une personne ne vit plus avec vous',
        text: 'Dites-le à la commune. Elle peut faire vérifier l’adresse.',
      },
      { title: 'Si vous demandez pour une autre personne', text: 'Votre commune peut demander une procuration.' },
    ],
    searchWords: [
      'composition de famille',
      'certificat de ménage',
      'qui habite avec moi',
      'attestation',
      'papier de la commune',
    ],
    toComplete: ['cost', 'answer', 'legalBases', 'onlineUrl', 'hours'],
  },
  {
    key: 'obtenir-certificat-residence',
    authority: 'commune',
    title: 'Obtenir un certificat de résidence ou de vie',
    summary:
      'La commune confirme votre adresse, votre nationalité, ou que vous êtes en vie. Une pension étrangère le demande parfois.',
    audience: 'Pour toute personne domiciliée dans la commune.',
    lifeEvent: 'je-demenage',
    prepare: ['Votre carte d’identité', 'Le formulaire de l’organisme, s’il en donne un'],
    steps: [
      { title: 'Vous demandez le certificat.', body: 'Dites à quoi il sert : la commune choisit le bon document.' },
      { title: 'Vous le transmettez.', body: 'Envoyez-le à l’organisme qui le demande.' },
    ],
    exceptions: [
      {
        title: 'Si vous ne pouvez pas vous déplacer',
        text: 'Appelez la commune. Elle vous dit comment faire pour le certificat de vie.',
      },
    ],
    searchWords: [
      'certificat de domicile',
      'preuve d’adresse',
      'certificat de vie',
      'attestation de résidence',
      'pension étrangère',
    ],
    toComplete: ['cost', 'answer', 'legalBases', 'onlineUrl', 'hours'],
  },
];
