import type { Span } from '@limpide/language';

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'table-cell'
  | 'quote'
  | 'header'
  | 'footer'
  | 'footnote';

/** The part of a document block that the rules need; blocks of `@limpide/documents` fit it as they are. */
export interface TextBlock {
  /** Position in reading order, from 0. */
  index: number;
  kind: BlockKind;
  /** Heading 1–6, or list depth from 1. */
  level?: number | undefined;
  /** Tabs as \t, line breaks as \n; all offsets are UTF-16 offsets in it. */
  text: string;
  /** Merge fields and template code: never flagged, altered or lost. */
  opaque?: readonly Span[] | undefined;
  /** Size of most of its letters, in points, when it is known. */
  points?: number | undefined;
}

/** A replacement inside one block; an empty `text` removes. */
export interface Edit {
  block: number;
  from: number;
  to: number;
  text: string;
}

export const profiles = ['public', 'easy', 'decision', 'legal', 'web', 'form'] as const;
/**
 * For whom and what the text is: a letter to anyone, a text for people who read with difficulty, an individual
 * decision, a legal text, a web page, a form.
 */
export type Profile = (typeof profiles)[number];

export type Severity = 'error' | 'warning' | 'info';

/** What the writer is asked for: other words, a missing fact, an explanation, a shorter piece. */
export type Mark = 'replace' | 'specify' | 'explain' | 'cut';

export interface Fix {
  label: string;
  edits: Edit[];
}

export interface Finding {
  /** Public name of the rule, as `sentence-too-long`. */
  rule: string;
  severity: Severity;
  block: number;
  from: number;
  to: number;
  text: string;
  /** What to do, in a few plain words. */
  title: string;
  /** Why it helps this reader. */
  message: string;
  /** Published source of the rule. */
  source: string;
  mark: Mark;
  /** Only certain ones: the writer may accept them without reading further. */
  fixes: Fix[];
  /** How much it would help: severity × cost to the reader × how far beyond the threshold. See `mostUseful`. */
  weight: number;
}

/** A finding that the writer keeps, with the reason; it silences the same words wherever the rule finds them. */
export interface Dismissal {
  rule: string;
  text: string;
  reason: string;
}

export interface Counts {
  /** All words of the text; the two forms of a double form count as one. */
  words: number;
  /** Sentences of running text (see `isProse`), the ones the mean is taken over. */
  sentences: number;
  /** Blocks that hold running text. */
  paragraphs: number;
  /** Words of the longest sentence; 0 without running text. */
  longestSentence: number;
  /** Words per sentence, one decimal; 0 without running text. */
  meanSentence: number;
}

export interface Scores {
  /** Kandel and Moles (1958), higher is easier; null below 30 words of running text. */
  kandelMoles: number | null;
  /** LIX (Björnsson), lower is easier; null below 30 words of running text. */
  lix: number | null;
}

/** What one feature adds to the difficulty. */
export interface ClarityShare {
  feature: 'mean-sentence' | 'long-sentences' | 'subordination' | 'passives' | 'long-words' | 'distance';
  /** Words a sentence; shares and numbers a sentence; for `distance`, the share of sentences that speak to someone. */
  value: number;
  /** Points that it adds, of the `most` that it can. */
  points: number;
  most: number;
}

/** How hard the text is to read: see `clarityOf`. A help to the writer, never a grade to reach. */
export interface Clarity {
  version: number;
  /** 1 very easy, 5 very hard. */
  level: 1 | 2 | 3 | 4 | 5;
  /** 0–100; twenty points a level. */
  difficulty: number;
  /** Where the difficulty lies in nine of ten texts made of the same sentences. */
  interval: [number, number];
  shares: ClarityShare[];
}

export interface Analysis {
  /** Name and version of the engine: stored beside results that are kept. */
  engine: string;
  profile: Profile;
  counts: Counts;
  scores: Scores;
  /** Null without grammar, or when the text is too short to tell. */
  clarity: Clarity | null;
  /** In reading order. */
  findings: Finding[];
}
