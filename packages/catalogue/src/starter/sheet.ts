/** Moments of life under which a sheet is filed: the ones that the application shows. */
export type StarterLifeEvent =
  | 'je-demenage'
  | 'je-renove-mon-logement'
  | 'j-ouvre-un-commerce'
  | 'une-naissance'
  | 'j-etudie'
  | 'j-ai-du-mal-a-payer'
  | 'je-me-marie-ou-je-cohabite'
  | 'j-aide-un-proche'
  | 'un-deces';

/**
 * What a sheet leaves open on purpose: it depends on the commune, changes with time, or is for a jurist to say.
 * `conditions` is who may ask, `evidence` the exact list of papers, `answer` the time until the answer.
 */
export type ToComplete =
  | 'conditions'
  | 'evidence'
  | 'cost'
  | 'deadline'
  | 'duration'
  | 'answer'
  | 'legalBases'
  | 'remedies'
  | 'onlineUrl'
  | 'hours'
  | 'contact';

export interface StarterStep {
  /** What happens, said to the person: « Vous venez au guichet. » */
  title: string;
  body: string;
  /** Who acts or is gone to, when it is not the authority of the sheet. */
  organisation?: string;
}

/**
 * A sheet that a commune or a CPAS takes as a start, completes and publishes under its own name. It holds no price, no
 * delay, no law and no remedy: nothing that the authority must answer for is said in its place.
 */
export interface StarterSheet {
  /** Stays the same for ever; lower case, digits and hyphens. */
  key: string;
  authority: 'commune' | 'cpas';
  /** Verb in the infinitive and object, 65 characters at most. */
  title: string;
  /** One to three sentences, 300 characters at most. */
  summary: string;
  /** For whom, in one sentence. */
  audience: string;
  /** The moment of life, or the nearest one when none fits. */
  lifeEvent: StarterLifeEvent;
  /** One item a line. */
  prepare: string[];
  notNeeded?: string;
  steps: StarterStep[];
  exceptions: { title: string; text: string }[];
  /** Everyday words, synonyms and misspellings by which people look for it. */
  searchWords: string[];
  toComplete: ToComplete[];
}
