import type { StarterSheet } from './sheet.ts';

/** A death, a grave, last wishes. */
export const deathSheets: StarterSheet[] = [
  {
    key: 'declarer-deces',
    authority: 'commune',
    title: 'Déclarer un décès',
    summary:
      'Un proche vient de mourir ? La commune du lieu du décès dresse l’acte. Les pompes funèbres font souvent la démarche.',
    audience: 'Pour les proches d’une personne décédée dans la commune.',
    lifeEvent: 'un-deces',
    prepare: [
      'Le document du médecin',
      'La carte d’identité de la personne décédée',
      'Son permis de conduire et son livret de mariage, s’ils existent',
    ],
    steps: [
      { title: 'Le médecin constate le décès.', body: 'Il remplit un document.', organisation: 'Médecin' },
      { title: 'Le décès est déclaré à la commune.', body: 'Par vous ou par les pompes funèbres.' },
      { title: 'La commune dresse l’acte.', body: 'Demandez des extraits pour la banque et les assurances.' },
      {
        title: 'Vous organisez les funérailles.',
        body: 'La commune donne les autorisations pour l’enterrement ou la crémation.',
      },
    ],
    exceptions: [
      { title: 'Si la personne est morte à l’étranger', text: 'Appelez la commune et l’ambassade ou le consulat.' },
      { title: 'Si la famille ne peut pas payer', text: 'Parlez-en au CPAS avant de signer avec une entreprise.' },
    ],
    searchWords: ['mort', 'mourir', 'décès', 'pompes funèbres', 'enterrement', 'funérailles', 'papa est mort'],
    toComplete: ['deadline', 'evidence', 'cost', 'legalBases', 'contact', 'hours'],
  },
  {
    key: 'obtenir-concession',
    authority: 'commune',
    title: 'Obtenir ou prolonger une place au cimetière',
    summary:
      'Une concession est une place réservée pour une tombe ou une urne. Demandez-la, ou prolongez-la avant sa fin.',
    audience: 'Pour les proches d’une personne décédée, et pour qui veut réserver une place.',
    lifeEvent: 'un-deces',
    prepare: ['Votre carte d’identité', 'Le nom du cimetière', 'Pour prolonger : les noms écrits sur la tombe'],
    steps: [
      {
        title: 'Vous parlez avec le service des cimetières.',
        body: 'Il vous montre ce qui est possible : tombe, caveau, urne.',
      },
      { title: 'Vous faites la demande.', body: 'Vous dites qui peut reposer à cet endroit.' },
      { title: 'La commune répond.', body: 'Gardez le document : il dit la durée.' },
    ],
    exceptions: [
      {
        title: 'Si un panneau est posé sur la tombe',
        text: 'Appelez vite la commune. La place arrive peut-être à sa fin, ou la tombe demande de l’entretien.',
      },
    ],
    searchWords: ['concession', 'cimetière', 'tombe', 'caveau', 'columbarium', 'urne', 'cendres', 'sépulture'],
    toComplete: ['conditions', 'cost', 'deadline', 'answer', 'legalBases', 'remedies', 'hours'],
  },
  {
    key: 'declarer-dernieres-volontes',
    authority: 'commune',
    title: 'Déclarer vos dernières volontés pour vos funérailles',
    summary:
      'Vous voulez être enterré ou incinéré ? Dites-le à la commune. Vos proches n’auront pas à choisir à votre place.',
    audience: 'Pour toute personne domiciliée dans la commune.',
    lifeEvent: 'un-deces',
    prepare: ['Votre carte d’identité', 'Votre choix : enterrement ou crémation, lieu, rite'],
    steps: [
      { title: 'Vous remplissez la déclaration.', body: 'La commune vous donne le modèle.' },
      { title: 'La commune l’enregistre.', body: 'Vous recevez une preuve.' },
      { title: 'Vous en parlez à vos proches.', body: 'Dites-leur qu’elle existe.' },
    ],
    exceptions: [
      { title: 'Si vous changez d’avis', text: 'Faites une nouvelle déclaration.' },
      { title: 'Si vous voulez régler votre héritage', text: 'C’est un testament : parlez-en à un notaire.' },
    ],
    searchWords: [
      'crémation',
      'incinération',
      'dernières volontés',
      'préparer mon enterrement',
      'dispersion des cendres',
    ],
    toComplete: ['cost', 'legalBases', 'hours'],
  },
  {
    key: 'declarer-don-organes',
    authority: 'commune',
    title: 'Déclarer votre choix sur le don d’organes',
    summary: 'Pour ou contre le don de vos organes après la mort ? La commune enregistre votre choix.',
    audience: 'Pour toute personne domiciliée dans la commune.',
    lifeEvent: 'un-deces',
    prepare: ['Votre carte d’identité', 'Votre choix'],
    steps: [
      { title: 'Vous remplissez le formulaire.', body: 'Au guichet. D’autres moyens peuvent exister.' },
      { title: 'La commune enregistre votre choix.', body: 'Vous recevez une preuve.' },
      { title: 'Vous en parlez à vos proches.', body: 'Ils sauront ce que vous vouliez.' },
    ],
    exceptions: [
      { title: 'Si vous changez d’avis', text: 'Faites une nouvelle déclaration. C’est possible à tout moment.' },
    ],
    searchWords: ['don d’organes', 'donneur', 'greffe', 'transplantation', 'donner mon corps'],
    toComplete: ['conditions', 'legalBases', 'onlineUrl', 'hours'],
  },
];
