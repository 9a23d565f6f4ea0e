import type { StarterSheet } from './sheet.ts';

/** The street: what is broken, parked or put there. */
export const streetSheets: StarterSheet[] = [
  {
    key: 'signaler-probleme-voirie',
    authority: 'commune',
    title: 'Signaler un problème dans la rue',
    summary:
      'Trou, lampe éteinte, avaloir bouché, dépôt sauvage : dites où et quoi. La commune répare ou prévient le bon service.',
    audience: 'Pour toute personne qui voit un problème sur une route, un trottoir ou dans un parc.',
    lifeEvent: 'je-demenage',
    prepare: ['L’endroit exact : rue, numéro, repère', 'Une photo, si vous pouvez la prendre sans danger'],
    steps: [
      {
        title: 'Vous signalez le problème.',
        body: 'Par téléphone, au guichet ou par le moyen que propose la commune.',
      },
      { title: 'La commune regarde qui doit réparer.', body: 'Certaines routes sont à la Région.' },
      { title: 'Le bon service intervient.', body: 'Demandez un numéro de suivi.' },
    ],
    exceptions: [
      { title: 'Si le danger est immédiat', text: 'Arbre sur la route, câble au sol : appelez les secours.' },
      { title: 'Si votre voiture est abîmée', text: 'Prenez des photos et écrivez à la commune et à votre assurance.' },
    ],
    searchWords: [
      'nid de poule',
      'trou',
      'lampadaire',
      'éclairage public',
      'égout',
      'trottoir',
      'dépôt clandestin',
      'déchets dans la rue',
    ],
    toComplete: ['contact', 'answer', 'onlineUrl', 'hours'],
  },
  {
    key: 'reserver-stationnement',
    authority: 'commune',
    title: 'Réserver des places de parking pour un déménagement',
    summary: 'Un camion, un conteneur, un lift ? Demandez une interdiction temporaire de stationner devant la maison.',
    audience: 'Pour toute personne ou entreprise qui déménage, livre ou fait des travaux.',
    lifeEvent: 'je-demenage',
    prepare: ['L’adresse exacte', 'Le jour et les heures', 'La longueur dont vous avez besoin'],
    steps: [
      { title: 'Vous faites la demande à temps.', body: 'La commune doit pouvoir prévenir les riverains.' },
      { title: 'Vous recevez l’autorisation.', body: 'Elle dit qui pose les panneaux, et quand.' },
      { title: 'Vous affichez l’autorisation.', body: 'Gardez-la sur vous le jour même.' },
    ],
    exceptions: [
      { title: 'Si une voiture reste à votre place', text: 'Appelez la police locale. Ne la déplacez pas vous-même.' },
      {
        title: 'Si la rue doit être fermée',
        text: 'Dites-le dans la demande : la réponse peut prendre plus de temps.',
      },
    ],
    searchWords: ['interdiction de stationner', 'panneaux', 'camion', 'lift', 'emplacement', 'déménagement', 'E1'],
    toComplete: ['cost', 'deadline', 'answer', 'legalBases', 'onlineUrl', 'contact'],
  },
  {
    key: 'demander-carte-riverain',
    authority: 'commune',
    title: 'Demander une carte de riverain',
    summary: 'Vous habitez une rue où le stationnement est limité ? Votre commune peut donner une carte aux habitants.',
    audience: 'Pour les personnes domiciliées dans une zone de stationnement réglementé.',
    lifeEvent: 'je-demenage',
    prepare: [
      'Votre carte d’identité',
      'Le numéro de plaque',
      'Pour une voiture de société : l’attestation de l’employeur',
    ],
    steps: [
      { title: 'Vous vérifiez votre zone.', body: 'La commune vous dit quelles rues sont concernées.' },
      { title: 'Vous demandez la carte.', body: 'Elle est sur papier ou liée à la plaque.' },
      { title: 'Vous la renouvelez.', body: 'Notez la date de fin.' },
    ],
    exceptions: [
      { title: 'Si vous changez de voiture', text: 'Donnez la nouvelle plaque avant de vous garer.' },
      { title: 'Si vous soignez des personnes à domicile', text: 'Demandez si une carte particulière existe.' },
    ],
    searchWords: [
      'stationnement',
      'parking',
      'se garer',
      'horodateur',
      'zone bleue',
      'vignette',
      'macaron',
      'parcmètre',
    ],
    toComplete: ['conditions', 'cost', 'answer', 'legalBases', 'onlineUrl', 'contact'],
  },
  {
    key: 'demander-place-handicap',
    authority: 'commune',
    title: 'Demander une place de parking pour personne handicapée',
    summary: 'Vous marchez difficilement ? Demandez à la commune une place réservée près de chez vous.',
    audience:
      'Pour les personnes qui ont une carte de stationnement pour personnes handicapées. Votre commune peut avoir d’autres conditions.',
    lifeEvent: 'j-aide-un-proche',
    prepare: ['Votre carte de stationnement', 'L’adresse et une photo de la rue'],
    steps: [
      { title: 'Vous écrivez à la commune.', body: 'Expliquez pourquoi vous avez besoin de la place.' },
      { title: 'La commune examine la rue.', body: 'Elle demande l’avis d’autres services.' },
      { title: 'La commune répond.', body: 'La place sert à toutes les personnes qui ont la carte.' },
    ],
    exceptions: [
      {
        title: 'Si vous n’avez pas encore la carte',
        text: 'Demandez à la commune ou au CPAS qui peut vous aider à la demander.',
      },
    ],
    searchWords: [
      'place handicapé',
      'pmr',
      'mobilité réduite',
      'carte bleue',
      'chaise roulante',
      'emplacement réservé',
    ],
    toComplete: ['conditions', 'evidence', 'answer', 'legalBases', 'remedies', 'contact'],
  },
  {
    key: 'occuper-voirie',
    authority: 'commune',
    title: 'Occuper la rue pour des travaux',
    summary:
      'Un échafaudage, un conteneur, une grue ou des matériaux sur le trottoir ? Demandez d’abord l’accord de la commune.',
    audience: 'Pour les personnes et les entreprises qui font des travaux.',
    lifeEvent: 'je-renove-mon-logement',
    prepare: ['L’adresse et un plan simple', 'Les dates', 'Les mesures de ce que vous posez'],
    steps: [
      { title: 'Vous faites la demande.', body: 'L’entreprise peut la faire pour vous.' },
      { title: 'La commune donne ses conditions.', body: 'Passage des piétons, éclairage, panneaux.' },
      { title: 'Vous remettez la rue en état.', body: 'Prenez des photos avant et après.' },
    ],
    exceptions: [{ title: 'Si les travaux durent plus longtemps', text: 'Demandez une prolongation avant la fin.' }],
    searchWords: ['échafaudage', 'conteneur', 'benne', 'grue', 'chantier', 'trottoir', 'occupation de voirie'],
    toComplete: ['cost', 'deadline', 'answer', 'legalBases', 'remedies', 'onlineUrl', 'contact'],
  },
];
