/**
 * The result of comparing a text before and after rewriting. Everything is plain data: it goes through JSON unchanged,
 * is stored by the application and drawn by the editor, the command line and the HTML report.
 */
import type { BlockKind, Counts, Scores } from '../model.ts';

/** A place in one block: UTF-16 offsets in the block's text. */
export interface TextSpan {
  block: number;
  from: number;
  to: number;
}

export interface SentenceRef extends TextSpan {
  text: string;
  words: number;
}

export type BeadRelation = 'same' | 'reworded' | 'split' | 'merged' | 'moved' | 'dropped' | 'added';

/** One run of tokens: `kept` has both spans, `removed` only `before`, `added` only `after`. Spans never cross a sentence. */
export interface DiffPart {
  kind: 'kept' | 'removed' | 'added';
  text: string;
  before?: TextSpan;
  after?: TextSpan;
}

/** Sentences that say the same thing on both sides. `similarity` is 0 to 1, on stems weighted by how telling they are. */
export interface Bead {
  relation: BeadRelation;
  before: SentenceRef[];
  after: SentenceRef[];
  similarity: number;
  /** Words and longest sentence of this bead on each side. */
  words: { before: number; after: number };
  longest: { before: number; after: number };
  diff: DiffPart[];
  /** The relation in French, for the gutter: « coupée en 2 ». */
  label: string;
}

export type FactKind =
  | 'date'
  | 'deadline'
  | 'hour'
  | 'amount'
  | 'percentage'
  | 'quantity'
  | 'number'
  | 'phone'
  | 'email'
  | 'url'
  | 'iban'
  | 'reference'
  | 'address'
  | 'legal-reference'
  | 'person'
  | 'body'
  | 'negation'
  | 'obligation'
  | 'permission'
  | 'consequence'
  | 'merge-field'
  | 'remedy'
  | 'motivation';

export type FactStatus = 'kept' | 'changed' | 'lost' | 'added';

/**
 * How much a lost or changed fact weighs: `stop` is surely lost or changed and must not be published so; `check` is to be
 * looked at (said otherwise, or perhaps lost) and never blocks.
 */
export type FactGrade = 'stop' | 'check';

/** A fact as written in one text. `value` is the normalised form that is compared: ISO dates, cents, stems… */
export interface FactMention extends TextSpan {
  text: string;
  value: string;
}

export interface Fact {
  /** A, B… Z, AA…: the same letter on both sides. */
  letter: string;
  kind: FactKind;
  /** The kind in French: « Montant ». */
  label: string;
  before?: FactMention;
  after?: FactMention;
  /** Other places where the same fact is written again. */
  alsoBefore: TextSpan[];
  alsoAfter: TextSpan[];
  status: FactStatus;
  /** On some lost or changed facts only; absent when the loss is the writer's own choice. */
  grade?: FactGrade;
  /** What to look at, one plain French sentence; also on some kept facts. */
  note?: string;
  /** A relative deadline that became a date: kept, and the note asks to check the calculation. */
  precised?: true;
}

/** A reason not to publish, said in one plain French sentence. `letter` points at the fact. */
export interface Stop {
  letter: string;
  kind: FactKind;
  status: 'lost' | 'changed';
  message: string;
}

/** Something to look at before publishing, « à vérifier »; weaker than a stop, it never blocks. Same form. */
export type Check = Stop;

export interface ComparedText {
  blocks: { index: number; kind: BlockKind; text: string }[];
  counts: Counts;
  scores: Scores;
}

export interface Comparison {
  /** Whether the text before is a decision: remedies, motivation and contact then weigh more. */
  decision: boolean;
  before: ComparedText;
  after: ComparedText;
  beads: Bead[];
  facts: Fact[];
  totals: Record<FactStatus, number>;
  stops: Stop[];
  checks: Check[];
}
