import { finishedRecord } from './typography.ts';

/** Rewritings that an organisation shows to everyone. */
export const shownExamples = finishedRecord([
  {
    document: 'accuse-allocation',
    by: 'julien-thiry',
    daysAgo: 6,
    title: 'Un accusé de réception qui dit la suite',
    why: 'Les étudiantes et les étudiants téléphonaient pour savoir si leur demande était arrivée.',
  },
  {
    document: 'lettre-documents-manquants-commune',
    by: 'benoit-lejeune',
    daysAgo: 5,
    title: 'Une lettre qui donne une vraie date',
    why: '« Dans les 30 jours de la présente » : personne ne savait quel jour cela faisait.',
  },
  {
    document: 'lettre-documents-manquants',
    by: 'nadia-lambert',
    daysAgo: 4,
    title: 'Une lettre qui dit quels documents envoyer',
    why: 'Quatre dossiers sur dix revenaient incomplets : la lettre ne disait ni quoi envoyer, ni avant quelle date.',
  },
]);

/** Why a passage was changed, found by some words of the text as it came. */
export const passageReasons = finishedRecord([
  {
    document: 'lettre-documents-manquants',
    containing: 'dans les 30 jours de la présente',
    by: 'nadia-lambert',
    daysAgo: 12,
    reason: 'Personne ne savait quel jour commençait le délai. La lettre donne maintenant une date.',
  },
]);

/** What a reader said of sentences of a text, found by some of their words, and what the writer made of it. */
export const sentenceRemarks = finishedRecord([
  {
    document: 'accuse-allocation',
    containing: 'combien de temps il faudra',
    remark: 'Cela inquiète. Pouvez-vous au moins dire quand la réponse arrive au plus tard ?',
    suggestion: '',
    answer: {
      by: 'julien-thiry',
      daysAgo: 9,
      outcome: 'set-aside',
      reason: 'Le délai change chaque année : nous préférons ne rien promettre.',
    },
  },
  {
    document: 'accuse-allocation',
    containing: 'nous donnons une date limite',
    remark: 'Ces deux idées dans une seule phrase : je l’ai lue deux fois.',
    suggestion: 'Il manque une information ? Nous vous écrivons. Répondez avant la date limite de notre lettre.',
    answer: undefined,
  },
]);

/** Links by which someone without an account read a before and after, stopped once that was done. */
export const readingLinks = finishedRecord([
  {
    document: 'avis-agent-quartier',
    by: 'martine-henrard',
    daysAgo: 9,
    stoppedDaysAgo: 3,
    recipient: 'Zone de police, service des agents de quartier',
    days: 30,
  },
]);
