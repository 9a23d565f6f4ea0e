import { finishedRecord } from './typography.ts';

/** A text of the library that tells no story of its own: what a counter says, posts and sends. */
export interface LibraryText {
  key: string;
  organisation: string;
  owner: string;
  kind: 'sms' | 'phone-script' | 'voicemail' | 'poster' | 'letter' | 'email';
  title: string;
  procedure?: string;
  volumePerYear?: number;
  gedReference?: string;
  addedDaysAgo: number;
  /** Empty: known by its name alone. */
  text: string;
}

/** Someone answers for a criterion of a text. */
export interface LibraryTick {
  document: string;
  criterion: 'action-first' | 'tested' | 'jurist';
  by: string;
  daysAgo: number;
  comment: string;
}

export const libraryTexts: readonly LibraryText[] = finishedRecord([
  {
    key: 'affiche-guichet',
    organisation: 'commune',
    owner: 'martine-henrard',
    kind: 'poster',
    title: 'Affiche : heures du guichet',
    volumePerYear: 5200,
    gedReference: 'POP-A-001',
    addedDaysAgo: 190,
    text: `# Venez le mardi ou le jeudi

Le guichet est ouvert le mardi de 9 h à 11 h 30 et le jeudi de 14 h à 19 h.

Prenez votre carte d’identité avec vous.

Vous ne pouvez pas venir ? Appelez le 0800 00 000. C’est gratuit.`,
  },
  {
    key: 'sms-rendez-vous',
    organisation: 'commune',
    owner: 'martine-henrard',
    kind: 'sms',
    title: 'SMS : rappel du rendez-vous',
    volumePerYear: 2600,
    gedReference: 'POP-S-002',
    addedDaysAgo: 160,
    text: `Commune de Fontaval : venez au guichet le [Date du rendez-vous] à [Heure du rendez-vous], avec votre carte d’identité. Pour changer de jour, appelez le 0800 00 000.`,
  },
  {
    key: 'repondeur-population',
    organisation: 'commune',
    owner: 'martine-henrard',
    kind: 'voicemail',
    title: 'Répondeur du service Population',
    volumePerYear: 3100,
    addedDaysAgo: 128,
    text: `Bonjour. Le service Population est fermé. Rappelez-nous au 0800 00 000, du lundi au vendredi, de 8 h 30 à 16 h.

Pour déclarer un décès, appelez le même numéro et faites le 1. Une personne vous répond aussi le samedi matin.`,
  },
  {
    key: 'script-adresse',
    organisation: 'commune',
    owner: 'martine-henrard',
    kind: 'phone-script',
    title: 'Script d’appel : changement d’adresse',
    procedure: 'changer-adresse',
    volumePerYear: 1400,
    addedDaysAgo: 96,
    text: `Je vérifie d’abord deux choses avec vous : votre nouvelle adresse et le jour où vous y habitez.

Il y a lieu de préciser à l’usager que, conformément à la réglementation en vigueur en la matière, l’inscription à l’adresse renseignée lors de la déclaration ne pourra être effective qu’à l’issue de l’enquête de résidence diligentée par les services de police compétents, laquelle interviendra dans les meilleurs délais.

Avez-vous d’autres questions ?`,
  },
  {
    key: 'lettre-taxe-dechets',
    organisation: 'commune',
    owner: 'benoit-lejeune',
    kind: 'letter',
    title: 'Lettre d’accompagnement de la taxe sur les déchets',
    volumePerYear: 4300,
    gedReference: 'TAX-L-003',
    addedDaysAgo: 62,
    text: '',
  },
  {
    key: 'courriel-inscription-stage',
    organisation: 'commune',
    owner: 'martine-henrard',
    kind: 'email',
    title: 'E-mail : inscription aux stages d’été',
    addedDaysAgo: 34,
    text: '',
  },
]);

export const libraryTicks: readonly LibraryTick[] = finishedRecord([
  {
    document: 'affiche-guichet',
    criterion: 'action-first',
    by: 'martine-henrard',
    daysAgo: 150,
    comment: 'Le jour est dans le titre.',
  },
  {
    document: 'affiche-guichet',
    criterion: 'tested',
    by: 'martine-henrard',
    daysAgo: 140,
    comment: 'Lue par 5 personnes dans la salle d’attente : toutes disent quel jour venir.',
  },
  { document: 'sms-rendez-vous', criterion: 'action-first', by: 'martine-henrard', daysAgo: 118, comment: '' },
  {
    document: 'repondeur-population',
    criterion: 'action-first',
    by: 'martine-henrard',
    daysAgo: 66,
    comment: 'Le numéro et les heures viennent en premier.',
  },
  {
    document: 'lettre-documents-manquants-commune',
    criterion: 'action-first',
    by: 'benoit-lejeune',
    daysAgo: 9,
    comment: 'L’objet dit quoi envoyer et avant quand.',
  },
  { document: 'lettre-documents-manquants', criterion: 'action-first', by: 'nadia-lambert', daysAgo: 9, comment: '' },
  {
    document: 'lettre-documents-manquants',
    criterion: 'tested',
    by: 'nadia-lambert',
    daysAgo: 8,
    comment: 'Lue par 6 personnes qui attendent une prime : 6 sur 6 savent quoi envoyer.',
  },
  { document: 'convocation-cpas', criterion: 'action-first', by: 'sophie-piron', daysAgo: 9, comment: '' },
  { document: 'accuse-allocation', criterion: 'action-first', by: 'julien-thiry', daysAgo: 9, comment: '' },
]);

/** Texts that an organisation lets others copy. */
export const libraryShares = finishedRecord([
  {
    document: 'lettre-documents-manquants',
    by: 'nadia-lambert',
    daysAgo: 7,
    purpose: 'Dire quels documents envoyer pour une prime, où les trouver et avant quelle date.',
    advice: 'Le délai de 30 jours vient de notre règlement : vérifiez le vôtre. Six personnes ont testé cette version.',
  },
  {
    document: 'convocation-cpas',
    by: 'sophie-piron',
    daysAgo: 6,
    purpose: 'Inviter une personne à un rendez-vous, avec ce qu’elle doit apporter.',
    advice: 'Adaptez l’adresse et les heures. La phrase sur la personne de confiance rassure beaucoup.',
  },
]);

/** A ready letter that an organisation began to adapt. */
export const libraryCopies = finishedRecord([
  { letter: 'plus-de-temps', by: 'julien-thiry', organisation: 'etudes', daysAgo: 5, title: 'Retard : nouvelle date' },
]);

/** What an organisation decided for itself; the others have said nothing. */
export const libraryTargets = [
  { organisation: 'commune', by: 'david-noel', daysAgo: 30, percent: 60, dueInDays: 300 },
] as const;
