import type { StarterSheet } from './sheet.ts';

/** Copies of acts, extracts and signatures that other bodies ask for; civic rights. */
export const certificateSheets: StarterSheet[] = [
  {
    key: 'obtenir-copie-acte',
    authority: 'commune',
    title: 'Obtenir une copie d’un acte d’état civil',
    summary:
      'Naissance, mariage, divorce, décès : demandez une copie ou un extrait. Un extrait est plus court et suffit souvent.',
    audience: 'Pour la personne que l’acte concerne et ses proches. Votre commune dit qui peut le demander.',
    lifeEvent: 'je-me-marie-ou-je-cohabite',
    prepare: ['Votre carte d’identité', 'Les noms, la date et le lieu de l’événement'],
    notNeeded: 'Une administration belge peut souvent voir l’acte elle-même. Posez-lui la question avant de venir.',
    steps: [
      { title: 'Vous demandez ce qu’il faut exactement.', body: 'Copie ou extrait, en quelle langue, pour quel pays.' },
      { title: 'Vous demandez l’acte.', body: 'Au guichet, ou par le moyen que propose votre commune.' },
      { title: 'Vous recevez le document.', body: 'Vérifiez les noms et les dates.' },
    ],
    exceptions: [
      { title: 'Si l’acte contient une erreur', text: 'Montrez-la à l’agent. Il vous dit comment la faire corriger.' },
      { title: 'Si l’acte vient d’un autre pays', text: 'Demandez-le au pays où l’événement a eu lieu.' },
    ],
    searchWords: [
      'acte de naissance',
      'extrait de naissance',
      'acte de mariage',
      'acte de décès',
      'état civil',
      'certificat',
    ],
    toComplete: ['conditions', 'cost', 'answer', 'legalBases', 'onlineUrl', 'hours'],
  },
  {
    key: 'obtenir-casier-judiciaire',
    authority: 'commune',
    title: 'Obtenir un extrait de casier judiciaire',
    summary:
      'Un employeur ou un club vous demande un extrait ? Dites à la commune à quoi il sert : il existe plusieurs modèles.',
    audience: 'Pour toute personne domiciliée dans la commune.',
    lifeEvent: 'j-etudie',
    prepare: ['Votre carte d’identité', 'La demande de l’employeur, de l’école ou du club'],
    steps: [
      { title: 'Vous demandez l’extrait.', body: 'Dites s’il concerne un travail avec des enfants.' },
      { title: 'La commune vérifie.', body: 'Pour certains modèles, elle demande un avis à d’autres services.' },
      { title: 'Vous recevez l’extrait.', body: 'Vous choisissez à qui vous le donnez.' },
    ],
    exceptions: [{ title: 'Si vous habitez à l’étranger', text: 'Demandez à la commune quel service vous répond.' }],
    searchWords: [
      'bonnes vie et mœurs',
      'casier',
      'certificat de bonne conduite',
      'modèle enfants',
      'extrait pour employeur',
    ],
    toComplete: ['cost', 'answer', 'evidence', 'legalBases', 'onlineUrl', 'hours'],
  },
  {
    key: 'legaliser-signature',
    authority: 'commune',
    title: 'Faire légaliser une signature',
    summary: 'La commune confirme que la signature est la vôtre. Venez sans avoir signé le papier.',
    audience: 'Pour toute personne domiciliée dans la commune.',
    lifeEvent: 'j-aide-un-proche',
    prepare: ['Votre carte d’identité', 'Le document, sans signature'],
    steps: [
      { title: 'Vous venez avec le document.', body: 'L’agent regarde s’il peut le légaliser.' },
      { title: 'Vous signez devant l’agent.', body: 'Il ajoute le cachet de la commune.' },
    ],
    exceptions: [
      {
        title: 'Si le document part à l’étranger',
        text: 'Une deuxième légalisation peut être nécessaire. Demandez-le au pays.',
      },
      { title: 'Si vous ne pouvez pas vous déplacer', text: 'Appelez la commune pour savoir ce qui est possible.' },
    ],
    searchWords: [
      'légalisation',
      'certifier signature',
      'cachet',
      'invitation visiteur',
      'engagement de prise en charge',
      'autorisation parentale',
    ],
    toComplete: ['cost', 'conditions', 'legalBases', 'hours'],
  },
  {
    key: 'certifier-copie-conforme',
    authority: 'commune',
    title: 'Faire certifier une copie conforme',
    summary:
      'La commune compare la copie avec l’original et met son cachet. Demandez d’abord si une simple copie suffit.',
    audience: 'Pour toute personne à qui un organisme demande une copie certifiée.',
    lifeEvent: 'j-etudie',
    prepare: ['L’original du document', 'Votre carte d’identité'],
    notNeeded: 'Une simple photocopie suffit souvent en Belgique.',
    steps: [
      { title: 'Vous posez la question à l’organisme.', body: 'Accepte-t-il une simple photocopie ?' },
      { title: 'Vous venez avec l’original.', body: 'L’agent fait ou compare la copie, puis il la certifie.' },
    ],
    exceptions: [
      { title: 'Si le document est dans une autre langue', text: 'Votre commune peut demander une traduction.' },
    ],
    searchWords: ['copie certifiée', 'diplôme copie', 'photocopie officielle', 'copie légalisée', 'tampon'],
    toComplete: ['cost', 'conditions', 'legalBases', 'hours'],
  },
  {
    key: 'demander-nationalite-belge',
    authority: 'commune',
    title: 'Demander la nationalité belge',
    summary:
      'La commune vous explique les voies possibles et vérifie vos documents. Elle transmet ensuite votre déclaration.',
    audience: 'Pour toute personne étrangère qui vit en Belgique et veut devenir belge.',
    lifeEvent: 'je-demenage',
    prepare: [
      'Votre titre de séjour',
      'Votre acte de naissance',
      'Ce qui montre vos années en Belgique : travail, études, cours de langue',
    ],
    steps: [
      { title: 'Vous demandez un rendez-vous.', body: 'L’agent regarde votre situation avec vous.' },
      { title: 'Vous réunissez les documents.', body: 'La commune vous donne la liste qui vaut pour vous.' },
      { title: 'Vous faites la déclaration.', body: 'Vous la signez à la commune.' },
      { title: 'Le parquet donne son avis.', body: 'La commune vous dit la suite.', organisation: 'Parquet' },
    ],
    exceptions: [
      {
        title: 'Si vous ne trouvez pas votre acte de naissance',
        text: 'Dites-le à l’agent. D’autres preuves peuvent exister.',
      },
    ],
    searchWords: ['devenir belge', 'naturalisation', 'nationalité', 'passeport belge', 'citoyenneté'],
    toComplete: ['conditions', 'evidence', 'cost', 'answer', 'legalBases', 'remedies', 'hours'],
  },
  {
    key: 'changer-prenom',
    authority: 'commune',
    title: 'Changer de prénom',
    summary: 'Vous voulez un autre prénom ? Demandez-le à la commune où vous habitez.',
    audience: 'Pour les personnes domiciliées dans la commune. Pour un enfant, les parents font la demande.',
    lifeEvent: 'une-naissance',
    prepare: ['Votre carte d’identité', 'Le prénom que vous voulez'],
    steps: [
      { title: 'Vous déposez la demande.', body: 'Vous dites quel prénom vous voulez.' },
      { title: 'La commune examine la demande.', body: 'Elle peut demander un avis.' },
      { title: 'La commune change les actes.', body: 'Vous demandez ensuite une nouvelle carte d’identité.' },
    ],
    exceptions: [
      {
        title: 'Si vous voulez changer de nom de famille',
        text: 'La procédure est différente. La commune vous oriente.',
      },
      {
        title: 'Si le changement suit votre identité de genre',
        text: 'Dites-le à la commune. Des règles particulières existent.',
      },
    ],
    searchWords: ['prénom', 'changement de prénom', 'changer de nom', 'nouveau prénom', 'transgenre', 'genre'],
    toComplete: ['conditions', 'cost', 'answer', 'legalBases', 'remedies', 'hours'],
  },
  {
    key: 'voter-aux-elections',
    authority: 'commune',
    title: 'Voter, ou faire voter une autre personne pour vous',
    summary:
      'Regardez si vous êtes sur la liste. Si vous ne pouvez pas venir le jour du vote, demandez une procuration.',
    audience: 'Pour les personnes qui peuvent voter, belges ou étrangères selon l’élection.',
    lifeEvent: 'je-demenage',
    prepare: [
      'Votre carte d’identité',
      'Votre convocation',
      'Pour une procuration : la preuve de votre absence, si elle est demandée',
    ],
    steps: [
      { title: 'Vous vérifiez votre inscription.', body: 'Les personnes étrangères doivent parfois la demander.' },
      { title: 'Vous recevez une convocation.', body: 'Elle dit où et quand voter.' },
      { title: 'Vous votez.', body: 'Apportez la convocation et votre carte d’identité.' },
    ],
    exceptions: [
      { title: 'Si vous n’avez pas reçu la convocation', text: 'Appelez la commune : elle peut en donner une autre.' },
      { title: 'Si vous avez un handicap', text: 'Demandez quel bureau est accessible, et qui peut vous aider.' },
    ],
    searchWords: [
      'élections',
      'vote',
      'procuration',
      'convocation électorale',
      'bureau de vote',
      'électeur étranger',
      'assesseur',
    ],
    toComplete: ['deadline', 'conditions', 'evidence', 'legalBases', 'hours'],
  },
];
