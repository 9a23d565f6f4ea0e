/** What a démarche says to the public, and how an organisation is reached: the shapes kept as JSON. */

export interface Contact {
  phone: string;
  /** « gratuit » or nothing. */
  phoneNote?: string;
  phoneHours: string;
  /** Where to come: place, street, number, postcode, locality. */
  address: string;
  openingHours: string;
  post: string;
  email?: string;
  /** What a relative, a neighbour or an association can do for the person. */
  helper: string;
}

/** What stands above the waterline, and why one believes it below. */
export interface KeyFact {
  value: string;
  note: string;
  source?: string;
}

export type LifeEvent =
  | 'je-demenage'
  | 'je-renove-mon-logement'
  | 'j-ouvre-un-commerce'
  | 'une-naissance'
  | 'j-etudie'
  | 'j-ai-du-mal-a-payer'
  | 'je-me-marie-ou-je-cohabite'
  | 'j-aide-un-proche'
  | 'un-deces';

export interface ProcedureContent {
  /** Verb in the infinitive and object, in the user's words, 65 characters at most. */
  title: string;
  /** One or two sentences, 300 characters at most. */
  summary: string;
  /** For whom, in one sentence. */
  audience: string;
  /** `answer` is the delay promised, `observed` the one that was found: it says on what it rests. */
  keyFacts: { deadline?: KeyFact; duration?: KeyFact; cost?: KeyFact; answer?: KeyFact; observed?: KeyFact };
  /** « À préparer »: one item a line. */
  prepare: string[];
  /** What need not be brought because the administration has it already. */
  notNeeded?: string;
  /** « Si l’agent ne vous trouve pas » and the like. */
  exceptions: { title: string; text: string }[];
  /** Address of the online form, if there is one. */
  onlineUrl?: string;
  /** How one proves who one is and signs. */
  identification?: string;
  /** What it means when no answer comes in time. */
  silence?: string;
  remedies?: string;
  legalBases: { label: string; url?: string }[];
  lifeEvent: LifeEvent;
  /** Everyday words, synonyms, misspellings by which people look for it. */
  searchWords: string[];
}

/** A block of text as stored: the contract of `@limpide/documents` without anything that depends on a file. */
export interface StoredBlock {
  index: number;
  kind: 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'quote' | 'header' | 'footer' | 'footnote';
  level?: number;
  text: string;
  opaque?: { from: number; to: number }[];
  points?: number;
}
