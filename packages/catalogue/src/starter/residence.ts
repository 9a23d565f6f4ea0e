import type { StarterSheet } from './sheet.ts';

/** To come from another country, or to leave for one. */
export const residenceSheets: StarterSheet[] = [
  {
    key: 'declarer-depart-etranger',
    authority: 'commune',
    title: 'Déclarer un départ à l’étranger',
    summary: 'Vous partez vivre dans un autre pays ? Prévenez la commune avant le départ. Elle vous donne une preuve.',
    audience: 'Pour toute personne domiciliée dans la commune qui part vivre hors de Belgique.',
    lifeEvent: 'je-demenage',
    prepare: [
      'Votre carte d’identité ou votre titre de séjour',
      'Votre adresse à l’étranger, si vous la connaissez',
      'La date du départ',
    ],
    steps: [
      {
        title: 'Vous venez avant de partir.',
        body: 'Vous donnez la date, le pays et les noms des personnes qui partent.',
      },
      { title: 'Vous recevez une preuve.', body: 'Gardez-la : on peut vous la demander là-bas.' },
      { title: 'Vous vous inscrivez sur place.', body: 'Pour les Belges.', organisation: 'Ambassade ou consulat' },
    ],
    exceptions: [
      {
        title: 'Si vous partez pour un temps',
        text: 'Études, mission, voyage : demandez si vous pouvez garder votre adresse.',
      },
    ],
    searchWords: ['émigrer', 'partir vivre à l’étranger', 'quitter la Belgique', 'expatrié', 'radiation', 'modèle 8'],
    toComplete: ['deadline', 'conditions', 'legalBases', 'hours'],
  },
  {
    key: 'inscrire-personne-etrangere',
    authority: 'commune',
    title: 'S’inscrire à la commune quand on arrive de l’étranger',
    summary:
      'Vous venez vivre ici ? Présentez-vous à la commune. Elle vous dit quels documents apporter selon votre situation.',
    audience: 'Pour les personnes étrangères qui viennent habiter dans la commune, et pour les Belges de retour.',
    lifeEvent: 'je-demenage',
    prepare: [
      'Votre passeport ou votre carte d’identité',
      'Votre adresse dans la commune',
      'Les actes de naissance et de mariage que vous avez',
    ],
    steps: [
      { title: 'Vous appelez la commune ou vous venez.', body: 'Dites d’où vous venez et pourquoi vous restez.' },
      {
        title: 'Vous apportez vos documents.',
        body: 'Parfois, il faut une traduction ou une légalisation : demandez avant de payer.',
      },
      {
        title: 'L’agent de quartier passe chez vous.',
        body: 'Mettez votre nom sur la sonnette.',
        organisation: 'Police',
      },
      {
        title: 'Vous recevez un document de séjour.',
        body: 'Pour certaines demandes, une autre administration décide.',
      },
    ],
    exceptions: [
      {
        title: 'Si vous ne parlez pas bien français',
        text: 'Venez avec une personne qui traduit, ou dites-le à l’accueil.',
      },
      { title: 'Si vous demandez l’asile', text: 'La procédure est différente. La commune vous oriente.' },
    ],
    searchWords: [
      'titre de séjour',
      'arriver en Belgique',
      'étranger',
      'permis de séjour',
      'européen',
      'regroupement familial',
      'annexe',
    ],
    toComplete: ['deadline', 'conditions', 'evidence', 'cost', 'answer', 'legalBases', 'remedies', 'hours'],
  },
  {
    key: 'renouveler-titre-sejour',
    authority: 'commune',
    title: 'Renouveler un titre de séjour',
    summary: 'Votre carte de séjour arrive à sa fin ? Commencez avant la date écrite sur la carte.',
    audience: 'Pour toute personne étrangère domiciliée dans la commune.',
    lifeEvent: 'je-demenage',
    prepare: [
      'Votre titre de séjour',
      'Votre passeport',
      'Une photo récente',
      'Ce qui montre votre situation : travail, études, famille',
    ],
    steps: [
      { title: 'Vous appelez la commune à temps.', body: 'La commune vous dit quels documents apporter.' },
      { title: 'Vous déposez la demande.', body: 'Gardez la preuve du dépôt.' },
      { title: 'Vous attendez la réponse.', body: 'Pour certaines cartes, une autre administration décide.' },
      { title: 'Vous retirez la carte.', body: 'Vous rendez l’ancienne.' },
    ],
    exceptions: [{ title: 'Si la date est déjà passée', text: 'Venez quand même, sans attendre.' }],
    searchWords: ['carte de séjour', 'carte A', 'carte B', 'prolonger séjour', 'séjour expiré', 'carte orange'],
    toComplete: ['deadline', 'evidence', 'cost', 'answer', 'legalBases', 'remedies', 'hours'],
  },
];
