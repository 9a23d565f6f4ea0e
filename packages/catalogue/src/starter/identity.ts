import type { StarterSheet } from './sheet.ts';

/** Identity card, passport, driving licence. */
export const identitySheets: StarterSheet[] = [
  {
    key: 'renouveler-carte-identite',
    authority: 'commune',
    title: 'Renouveler votre carte d’identité',
    summary: 'Votre carte arrive à sa fin ? Venez au guichet avec votre carte et une photo récente.',
    audience: 'Pour toute personne belge domiciliée dans la commune.',
    lifeEvent: 'je-demenage',
    prepare: ['Votre carte actuelle', 'Une photo d’identité récente', 'La lettre de la commune, si vous l’avez reçue'],
    steps: [
      {
        title: 'Vous regardez la date de fin sur la carte.',
        body: 'Votre commune peut aussi vous écrire avant cette date.',
      },
      { title: 'Vous venez au guichet.', body: 'Vous donnez la photo et vous commandez la nouvelle carte.' },
      { title: 'Vous recevez vos codes.', body: 'Gardez-les : vous en avez besoin pour activer la carte.' },
      { title: 'Vous retirez la carte.', body: 'Vous rendez l’ancienne carte et vous activez la nouvelle.' },
    ],
    exceptions: [
      {
        title: 'Si vous ne pouvez pas vous déplacer',
        text: 'Appelez votre commune. Elle vous dit ce qui est possible à domicile ou à l’hôpital.',
      },
      {
        title: 'Si vous partez bientôt en voyage',
        text: 'Dites-le tout de suite. Une procédure urgente peut exister.',
      },
    ],
    searchWords: [
      'carte d’identité',
      'eid',
      'carte périmée',
      'carte expirée',
      'papiers d’identité',
      'code pin',
      'photo',
    ],
    toComplete: ['cost', 'answer', 'legalBases', 'onlineUrl', 'hours'],
  },
  {
    key: 'remplacer-carte-identite-perdue',
    authority: 'commune',
    title: 'Remplacer une carte d’identité perdue ou volée',
    summary:
      'Bloquez d’abord la carte. Personne ne pourra l’utiliser à votre place. Demandez ensuite une nouvelle carte.',
    audience: 'Pour toute personne domiciliée dans la commune. Pour un enfant, un parent fait la démarche.',
    lifeEvent: 'je-demenage',
    prepare: [
      'Une photo d’identité récente',
      'Si la carte est volée : le document reçu à la police',
      'Un autre document avec votre photo, si vous en avez un',
    ],
    steps: [
      { title: 'Vous bloquez la carte.', body: 'Appelez le service qui bloque les cartes, ou votre commune.' },
      { title: 'Vous déclarez le vol.', body: 'Seulement si la carte est volée.', organisation: 'Police' },
      { title: 'Vous venez à la commune.', body: 'Vous déclarez la perte et vous demandez une nouvelle carte.' },
      { title: 'Vous retirez la nouvelle carte.', body: 'Vous l’activez au guichet avec vos codes.' },
    ],
    exceptions: [
      {
        title: 'Si vous retrouvez la carte',
        text: 'Ne l’utilisez pas. Appelez d’abord votre commune.',
      },
      {
        title: 'Si vous êtes à l’étranger',
        text: 'Bloquez la carte, puis appelez l’ambassade ou le consulat de Belgique.',
      },
    ],
    searchWords: [
      'carte perdue',
      'carte volée',
      'perdu mes papiers',
      'vol portefeuille',
      'bloquer ma carte',
      'sac volé',
    ],
    toComplete: ['contact', 'cost', 'answer', 'legalBases', 'hours'],
  },
  {
    key: 'demander-carte-identite-enfant',
    authority: 'commune',
    title: 'Demander une carte d’identité pour un enfant',
    summary: 'Votre enfant part en voyage ou en camp ? Demandez sa carte d’identité à temps à la commune.',
    audience: 'Pour les parents d’un enfant belge domicilié dans la commune.',
    lifeEvent: 'une-naissance',
    prepare: ['Une photo récente de l’enfant', 'Votre carte d’identité'],
    steps: [
      { title: 'Vous venez avec l’enfant.', body: 'Un parent suffit souvent. Demandez-le à votre commune.' },
      { title: 'Vous commandez la carte.', body: 'Vous donnez la photo et vous vérifiez les données.' },
      { title: 'Vous retirez la carte.', body: 'Votre commune vous dit quand et comment.' },
    ],
    exceptions: [
      {
        title: 'Si les parents sont séparés',
        text: 'Demandez à votre commune quel parent peut signer et retirer la carte.',
      },
      { title: 'Si le départ est proche', text: 'Appelez tout de suite. Une procédure urgente peut exister.' },
    ],
    searchWords: ['kids id', 'carte identité enfant', 'carte bébé', 'voyage avec enfant', 'camp scout'],
    toComplete: ['cost', 'answer', 'evidence', 'legalBases', 'hours'],
  },
  {
    key: 'demander-passeport',
    authority: 'commune',
    title: 'Demander un passeport',
    summary:
      'Vous partez hors d’Europe ? Regardez quel document le pays demande. Commandez ensuite le passeport à la commune.',
    audience: 'Pour toute personne belge domiciliée dans la commune, enfant ou adulte.',
    lifeEvent: 'je-demenage',
    prepare: ['Votre carte d’identité', 'Une photo récente', 'Votre ancien passeport, si vous en avez un'],
    steps: [
      {
        title: 'Vous vérifiez ce que le pays demande.',
        body: 'Passeport, visa, durée de validité : cela change souvent.',
      },
      { title: 'Vous venez au guichet.', body: 'L’agent vous dit ce qu’il faut : photo, signature, empreintes.' },
      { title: 'Vous retirez le passeport.', body: 'Contrôlez les données avant de partir.' },
    ],
    exceptions: [
      { title: 'Si le passeport est pour un enfant', text: 'L’enfant vient avec un parent.' },
      { title: 'Si le passeport est perdu ou volé', text: 'Déclarez-le à la police avant d’en demander un autre.' },
    ],
    searchWords: ['passeport', 'passport', 'voyage', 'vacances', 'avion', 'visa', 'étranger'],
    toComplete: ['cost', 'answer', 'legalBases', 'hours'],
  },
  {
    key: 'demander-permis-de-conduire',
    authority: 'commune',
    title: 'Demander votre permis de conduire',
    summary:
      'Vous avez réussi l’examen ? La commune commande votre permis. Elle remplace aussi un permis perdu ou abîmé.',
    audience: 'Pour toute personne domiciliée dans la commune qui peut conduire ou apprendre à conduire.',
    lifeEvent: 'je-demenage',
    prepare: [
      'Votre carte d’identité',
      'Le document du centre d’examen',
      'Si le permis est perdu ou volé : le document reçu à la police',
    ],
    steps: [
      { title: 'Vous passez l’examen.', body: 'Vous recevez un document à apporter.', organisation: 'Centre d’examen' },
      { title: 'Vous venez au guichet.', body: 'Vous signez la demande. L’agent vous dit s’il faut une photo.' },
      { title: 'Vous retirez le permis.', body: 'Vous rendez l’ancien permis ou le permis provisoire.' },
    ],
    exceptions: [
      {
        title: 'Si votre permis vient d’un autre pays',
        text: 'Apportez-le. La commune vous dit si elle peut l’échanger.',
      },
      {
        title: 'Si un problème de santé vous gêne pour conduire',
        text: 'Parlez-en à votre médecin. Il vous dit quel document demander.',
      },
    ],
    searchWords: [
      'permis',
      'permis de conduire',
      'permis provisoire',
      'rouler',
      'voiture',
      'échange permis étranger',
      'auto-école',
    ],
    toComplete: ['cost', 'answer', 'conditions', 'legalBases', 'hours'],
  },
];
