import { type AnalysedBlock, type AnalysedDocument, mayHold } from './analysed.ts';
import type { HouseLexicon } from './lexicon/house.ts';
import type { BlockKind, Mark, Profile, Severity } from './model.ts';
import type { WordSet } from './word-marks.ts';

export type RuleGroup = 'sentence' | 'word' | 'tone' | 'number' | 'structure';

/** A replacement inside the block the draft is about. */
export interface LocalEdit {
  from: number;
  to: number;
  text: string;
}

/** What a rule says about a stretch of one block; the runner adds the rest of a `Finding`. */
export interface Draft {
  from: number;
  to: number;
  severity: Severity;
  title: string;
  message: string;
  mark?: Mark;
  fixes?: { label: string; edits: LocalEdit[] }[];
  /** How far beyond the threshold, from 1 (just over) to 2 and no more: it weighs in `mostUseful`. */
  strain?: number;
}

export interface DocumentDraft extends Draft {
  /** Position of the block in `AnalysedDocument.blocks`. */
  block: number;
}

/**
 * Texts that show and test a rule. In `text` an empty line cuts blocks, `# ` opens a heading, `- ` a list item,
 * `> ` a quote, `[[Nom]]` is a merge field that shows « Nom », and `[9 pt] ` before a block is the size of its letters.
 */
export interface PositiveExample {
  text: string;
  profile?: Profile;
  kind?: BlockKind;
  /** The words found, exactly, in reading order. */
  flags: readonly string[];
  /** The text once every fix is applied; absent when none is offered. */
  fixed?: string;
}

export interface NegativeExample {
  text: string;
  profile?: Profile;
  kind?: BlockKind;
  /** Why a hasty rule would be wrong here. */
  trap: string;
}

export interface RuleExamples {
  /** The lexicon of the organisation that the examples are read with. */
  house?: HouseLexicon;
  positive: readonly PositiveExample[];
  negative: readonly NegativeExample[];
}

/** A threshold for each profile; null switches the rule off there. */
export type Thresholds<T> = Readonly<Record<Profile, T | null>>;

interface RuleBase<T> {
  /** Public name, in JSON, SARIF and dismissals. */
  name: string;
  /** Its number in the inventory, as « A1 ». */
  number: string;
  group: RuleGroup;
  /** What the rule asks for, in French. */
  title: string;
  /** Why it helps the reader, in French. */
  why: string;
  source: string;
  mark: Mark;
  /** What it costs the reader when it is not followed: 5 misses a step or a date, 4 does not understand, 3 reads twice, 2 slows down, 1 is put off. */
  cost: 1 | 2 | 3 | 4 | 5;
  /**
   * What the rule reads beyond the words; it is silent without it. Then `AnalysedBlock.grammar` is there, and with « trees »
   * its `tree` answers.
   */
  needs?: 'tags' | 'trees' | 'frequencies';
  /** Off unless asked for by name: its precision is not proven, with the reason in English. */
  hint?: string;
  thresholds: Thresholds<T>;
  /** The threshold of one profile in a few French words, for the guide. */
  explain(threshold: T): string;
  examples: RuleExamples;
}

/** Reads one block alone: its findings are kept as long as the block does not change. */
export interface BlockRule<T = unknown> extends RuleBase<T> {
  scope: 'block';
  /** Words without which the rule finds nothing, whatever the text: it is not even asked about a block that holds none. */
  wakes?: WordSet;
  check(block: AnalysedBlock, threshold: T): Draft[];
}

/** Reads the whole document: run again at every change. */
export interface DocumentRule<T = unknown> extends RuleBase<T> {
  scope: 'document';
  check(document: AnalysedDocument, threshold: T): DocumentDraft[];
}

export type Rule = BlockRule | DocumentRule;

/** May the rule find something in the block? */
export function wakesFor({ wakes }: BlockRule, block: AnalysedBlock): boolean {
  return wakes === undefined || mayHold(block, wakes);
}

/** Keeps the type of the thresholds inside the rule and hides it from the list of rules. */
export function blockRule<T>(rule: Omit<BlockRule<T>, 'scope'>): Rule {
  return { ...rule, scope: 'block' } as BlockRule<T> as Rule;
}

export function documentRule<T>(rule: Omit<DocumentRule<T>, 'scope'>): Rule {
  return { ...rule, scope: 'document' } as DocumentRule<T> as Rule;
}

/** The same threshold everywhere but in the profiles that are named. */
export function allBut<T>(threshold: T, others: Partial<Record<Profile, T | null>> = {}): Thresholds<T> {
  return {
    public: threshold,
    easy: threshold,
    decision: threshold,
    legal: threshold,
    web: threshold,
    form: threshold,
    ...others,
  };
}
