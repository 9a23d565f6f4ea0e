/**
 * The shape of the demonstration: plain records that point to each other by key. The loader turns keys into ids and
 * writes through the same commands as the pages do, so that history and audit are real.
 */
import type { Contact, KeyFact, LifeEvent, ProcedureContent } from '../../src/platform/database/content.ts';

export type { Contact, KeyFact, LifeEvent, ProcedureContent };

export type AuthorityType =
  | 'commune-wallonne'
  | 'cpas-wallonie'
  | 'province'
  | 'region'
  | 'fwb'
  | 'commune-bruxelles'
  | 'cpas-bruxelles'
  | 'federal';

export type PublicationRule = 'colleague' | 'external-reader' | 'direct-with-reason';

export type Role =
  | 'agent'
  | 'author'
  | 'procedure-owner'
  | 'decision-maker'
  | 'legal-reviewer'
  | 'catalogue-manager'
  | 'webmaster'
  | 'adviser'
  | 'organisation-admin';

export interface DemoOrganisation {
  key: string;
  name: string;
  shortName: string;
  authority: AuthorityType;
  publicationRule: PublicationRule;
  contact: Contact;
  /** Where « Parler à un conseiller » leads. */
  adviserEmail: string;
  /** The body that decides: « Collège communal », « Bureau permanent », « Comité de direction »… */
  decisionBody: string;
}

export interface DemoPerson {
  key: string;
  name: string;
  /** Function with its feminine form where the person is a woman. */
  jobTitle: string;
  email: string;
  memberships: { organisation: string; roles: Role[] }[];
  platformAdmin?: boolean;
  /** The role that this account shows in the list printed at start; absent for plain colleagues. */
  shows?: Role | 'platform-admin';
}

export interface DemoStep {
  key: string;
  title: string;
  text: string;
  /** Organisation in charge, when it is not the owner of the démarche. */
  organisation?: string;
}

export interface DemoProcedure {
  key: string;
  organisation: string;
  owner: string;
  state: 'draft' | 'in-review' | 'published' | 'to-review';
  content: ProcedureContent;
  steps: DemoStep[];
  publishedDaysAgo?: number;
  /** Why it must be looked at again, shown on the overview, when the state is to-review. */
  reviewReason?: string;
  shares: { organisation: string; level: 'read' | 'contribute' | 'co-own' }[];
  yearlyVolume?: number;
}

/** A fiche modèle, the local fiches that follow it, and what changed since. */
export interface DemoConcept {
  organisation: string;
  owner: string;
  content: ProcedureContent;
  steps: { title: string; text: string }[];
  publishedDaysAgo: number;
  locals: {
    organisation: string;
    owner: string;
    takenDaysAgo: number;
    /** What the organisation says itself, and why. */
    own?: { content: Partial<ProcedureContent>; reason: string };
    publishedDaysAgo?: number;
  }[];
  update: { content: Partial<ProcedureContent>; reason: string; publishedDaysAgo: number };
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item';
export interface DemoBlock {
  kind: BlockKind;
  level?: number;
  text: string;
}

export interface DemoDocument {
  key: string;
  organisation: string;
  owner: string;
  kind: 'letter' | 'decision' | 'form' | 'email' | 'web-page' | 'acknowledgement';
  title: string;
  procedure: string;
  step?: string;
  volumePerYear?: number;
  gedReference?: string;
  /** « Qui lit ? », « Que doit-elle faire ? », « Avant quand ? » */
  reader: string;
  expectedAction: string;
  deadline: string;
  state: 'draft' | 'in-review' | 'published' | 'to-review';
  before: DemoBlock[];
  /** Absent while nobody has rewritten it yet. */
  after?: DemoBlock[];
}

/** Communes served, searches that failed, and words proposed for the search. */
export interface DemoSearch {
  communes: {
    organisation: string;
    owner: string;
    name: string;
    nisCode: string;
    postcodes: string[];
    localities: string[];
  }[];
  misses: { words: string; kind: 'none' | 'weak'; seen: number }[];
  synonyms: { organisation: string; owner: string; said: string; written: string; accept: boolean }[];
}

type Review = { use: 'optional' | 'compulsory'; role?: Role; person?: string };

/** An organisation that follows the advanced circuit, its démarches on the way, and the checks that it asked for. */
export interface DemoCircuit {
  organisation: string;
  owner: string;
  business: Review;
  legal: Review;
  readability: Review;
  procedures: {
    key: string;
    /** An idea, waiting for the jurist, or validated with a date on which it goes out. */
    reach: 'idea' | 'legal' | 'planned';
    reason?: string;
    content: ProcedureContent;
    steps: { title: string; text: string }[];
  }[];
  checks: {
    procedure: string;
    checker: string;
    message: string;
    daysAgo: number;
    /** What was said of some parts; the reader agrees to every other one. */
    answer?: {
      daysAgo: number;
      name: string;
      quality: string;
      remarks: { part: string; verdict: 'agree' | 'disagree'; comment: string; proposal: string }[];
    };
  }[];
}

/** An entry of the lexicon of an organisation, as its form takes it. */
export interface DemoWord {
  organisation: string;
  owner: string;
  kind: 'avoid' | 'acronym' | 'term';
  words: string;
  other: string;
  why: string;
}

/** A site that is told of what changes, as its form takes it. */
export interface DemoSubscriber {
  organisation: string;
  owner: string;
  name: string;
  url: string;
  slice: 'all' | 'organisation' | 'life-event';
  sliceValue: string;
  createdDaysAgo: number;
  pausedDaysAgo?: number;
}

export interface DemoEvidence {
  level: 'observed' | 'counted' | 'measured';
  /** What was seen, with its figures: « 63 appels sur 210 ». */
  statement: string;
  n?: number;
  total?: number;
  source: string;
  daysAgo: number;
  verbatims?: string[];
}

export interface DemoIrritant {
  key: string;
  organisation: string;
  /** In the user's voice, without guillemets. */
  userVoice: string;
  procedure: string;
  step?: string;
  organisationsCrossed: string[];
  kind:
    | 'information'
    | 'language'
    | 'evidence'
    | 'delay'
    | 'channel'
    | 'reception'
    | 'tool'
    | 'rule'
    | 'cost'
    | 'repetition';
  usersPerYear?: { low: number; high: number; source: string };
  severity: 1 | 2 | 3 | 4;
  severityReason: string;
  owner?: string;
  state:
    | 'reported'
    | 'qualified'
    | 'grouped'
    | 'owned'
    | 'in-progress'
    | 'resolution-proposed'
    | 'confirmed'
    | 'closed'
    | 'closed-unconfirmed'
    | 'declined';
  reportedDaysAgo: number;
  stateDaysAgo: number;
  evidence: DemoEvidence[];
}

export interface DemoAction {
  key: string;
  organisation: string;
  procedure: string;
  step?: string;
  title: string;
  owner: string;
  dueInDays: number;
  effectForUsers: string;
  effectForTeam: string;
  processChange: string;
  budget?: string;
  opinions?: string;
  irritants: string[];
  documents: string[];
  state:
    | 'proposed'
    | 'qualified'
    | 'decided'
    | 'planned'
    | 'in-progress'
    | 'delivered'
    | 'measured'
    | 'closed'
    | 'abandoned';
  decision?: {
    body: string;
    daysAgo: number;
    point: string;
    outcome: 'accepted' | 'amended' | 'refused' | 'postponed';
    text: string;
  };
  /** Before and after, counted; the verdict is computed, never written. */
  measure?: {
    indicator: string;
    before: { count: number; total: number; period: string };
    after: { count: number; total: number; period: string };
    teamHours?: number;
    source: string;
  };
}

export interface DemoSituation {
  number: number;
  title: string;
  why: string;
  open: { kind: 'procedure' | 'document' | 'irritant' | 'action'; key: string };
}

export interface Demonstration {
  concepts: DemoConcept[];
  organisations: DemoOrganisation[];
  people: DemoPerson[];
  procedures: DemoProcedure[];
  documents: DemoDocument[];
  lexicon: DemoWord[];
  search: DemoSearch;
  subscribers: DemoSubscriber[];
  circuit: DemoCircuit;
  irritants: DemoIrritant[];
  actions: DemoAction[];
  situations: DemoSituation[];
}
