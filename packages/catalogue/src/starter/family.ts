import type { StarterSheet } from './sheet.ts';

/** A birth, a couple, a family that changes. */
export const familySheets: StarterSheet[] = [
  {
    key: 'declarer-naissance',
    authority: 'commune',
    title: 'Déclarer une naissance',
    summary:
      'Votre enfant est né ? Déclarez-le à la commune de l’hôpital ou du lieu de naissance, même si vous habitez ailleurs.',
    audience: 'Pour les parents d’un enfant né dans la commune.',
    lifeEvent: 'une-naissance',
    prepare: [
      'Les cartes d’identité des parents',
      'Les prénoms de l’enfant et le nom choisi',
      'Le document de l’hôpital, si vous l’avez',
    ],
    steps: [
      { title: 'L’hôpital prévient la commune.', body: 'Il vous dit comment faire la suite.', organisation: 'Hôpital' },
      {
        title: 'Vous déclarez la naissance.',
        body: 'À la commune. Certains hôpitaux ont un guichet ou un service en ligne.',
      },
      { title: 'La commune dresse l’acte.', body: 'Relisez chaque prénom avant de signer.' },
    ],
    exceptions: [
      {
        title: 'Si les parents ne sont pas mariés',
        text: 'Le deuxième parent reconnaît l’enfant. Cela peut se faire avant la naissance.',
      },
      {
        title: 'Si l’enfant est né sans vie',
        text: 'La commune vous explique ce qui est possible. Vous pouvez venir accompagné.',
      },
    ],
    searchWords: ['bébé', 'accouchement', 'naissance', 'nouveau-né', 'maternité', 'déclarer mon enfant'],
    toComplete: ['deadline', 'evidence', 'legalBases', 'onlineUrl', 'hours'],
  },
  {
    key: 'reconnaitre-enfant',
    authority: 'commune',
    title: 'Reconnaître un enfant',
    summary:
      'Vous n’êtes pas mariés ? Le deuxième parent peut reconnaître l’enfant à la commune, avant ou après la naissance.',
    audience: 'Pour les parents qui ne sont pas mariés ensemble.',
    lifeEvent: 'une-naissance',
    prepare: [
      'Vos cartes d’identité',
      'Avant la naissance : une attestation de grossesse',
      'Si vous êtes né à l’étranger : votre acte de naissance',
    ],
    steps: [
      { title: 'Vous prenez rendez-vous ensemble.', body: 'La commune vous dit quels documents apporter.' },
      { title: 'Vous signez la déclaration.', body: 'Vous parlez aussi du nom de l’enfant.' },
      { title: 'La commune dresse l’acte.', body: 'Gardez l’acte pour déclarer la naissance.' },
    ],
    exceptions: [
      { title: 'Si l’autre parent n’est pas d’accord', text: 'Demandez conseil à la commune ou à une aide juridique.' },
    ],
    searchWords: ['reconnaissance', 'paternité', 'père', 'pas mariés', 'reconnaître bébé', 'co-mère'],
    toComplete: ['conditions', 'evidence', 'legalBases', 'hours'],
  },
  {
    key: 'declarer-mariage',
    authority: 'commune',
    title: 'Se marier à la commune',
    summary: 'Choisissez une date, déclarez le mariage ensemble, puis dites « oui » devant l’officier de l’état civil.',
    audience: 'Pour les couples dont une personne au moins habite dans la commune.',
    lifeEvent: 'je-me-marie-ou-je-cohabite',
    prepare: [
      'Vos cartes d’identité',
      'Plusieurs dates possibles',
      'Les noms de vos témoins, si vous en voulez',
      'Vos actes, si vous êtes né à l’étranger',
    ],
    steps: [
      { title: 'Vous demandez une date.', body: 'La commune vous dit ce qui est libre.' },
      { title: 'Vous déclarez le mariage.', body: 'Vous venez à deux. L’agent vérifie les documents.' },
      { title: 'Vous vous mariez.', body: 'Votre commune vous dit comment se passe la cérémonie.' },
    ],
    exceptions: [
      { title: 'Si l’un de vous vit à l’étranger', text: 'Appelez tôt. Certains documents prennent du temps.' },
      { title: 'Si vous voulez un contrat de mariage', text: 'Parlez-en à un notaire avant la date.' },
    ],
    searchWords: ['mariage', 'se marier', 'épouser', 'noces', 'fiancés', 'témoins', 'livret de mariage'],
    toComplete: ['conditions', 'deadline', 'evidence', 'cost', 'legalBases', 'remedies', 'hours'],
  },
  {
    key: 'declarer-cohabitation-legale',
    authority: 'commune',
    title: 'Déclarer une cohabitation légale',
    summary:
      'Vous vivez ensemble sans être mariés ? La cohabitation légale donne des droits et des devoirs. Déclarez-la ensemble.',
    audience: 'Pour deux personnes qui ont la même adresse dans la commune.',
    lifeEvent: 'je-me-marie-ou-je-cohabite',
    prepare: [
      'Vos cartes d’identité',
      'La convention devant notaire, si vous en avez fait une',
      'Vos actes, si vous êtes né à l’étranger',
    ],
    steps: [
      { title: 'Vous prenez rendez-vous.', body: 'Vérifiez d’abord que vous avez la même adresse officielle.' },
      { title: 'Vous signez ensemble.', body: 'L’agent vous remet un texte qui explique les effets.' },
      { title: 'La commune enregistre la déclaration.', body: 'Vous recevez une preuve.' },
    ],
    exceptions: [{ title: 'Si vous n’avez pas la même adresse', text: 'Déclarez d’abord votre changement d’adresse.' }],
    searchWords: ['cohabitant', 'vivre ensemble', 'cohabiter', 'couple pas marié', 'contrat de vie commune', 'pacs'],
    toComplete: ['conditions', 'cost', 'answer', 'legalBases', 'remedies', 'hours'],
  },
  {
    key: 'finir-cohabitation-legale',
    authority: 'commune',
    title: 'Mettre fin à une cohabitation légale',
    summary: 'Vous vous séparez ? Déclarez la fin de la cohabitation légale à la commune.',
    audience: 'Pour les personnes qui ont déclaré une cohabitation légale.',
    lifeEvent: 'je-me-marie-ou-je-cohabite',
    prepare: ['Votre carte d’identité', 'L’adresse de l’autre personne'],
    steps: [
      {
        title: 'Vous venez à la commune.',
        body: 'Ensemble si possible. Seul, demandez comment prévenir l’autre personne.',
      },
      { title: 'Vous signez la déclaration.', body: 'La commune vous dit quand elle prend effet.' },
      { title: 'Vous changez d’adresse.', body: 'La personne qui part déclare sa nouvelle adresse.' },
    ],
    exceptions: [
      {
        title: 'Si l’un de vous a peur de l’autre',
        text: 'Dites-le à l’agent, au CPAS ou à la police. Une aide existe.',
      },
      { title: 'Si vous étiez mariés', text: 'Un divorce se demande au tribunal, pas à la commune.' },
    ],
    searchWords: ['séparation', 'rupture', 'se séparer', 'quitter mon compagnon', 'ex', 'plus ensemble'],
    toComplete: ['cost', 'answer', 'legalBases', 'hours'],
  },
];
