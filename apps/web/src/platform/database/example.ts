import type { StoredBlock } from './content.ts';

/** A stretch of a sentence; with a letter when it is a fact. */
export interface ExampleSegment {
  text: string;
  letter?: string;
  /** Surely lost or changed; to be looked at. */
  tone?: 'lost' | 'check';
  /** Words that the other side does not have, where most of the passage was kept. */
  changed?: true;
}

export interface ExamplePassage {
  relation: 'same' | 'rephrased' | 'split' | 'merged' | 'moved' | 'dropped' | 'added';
  note: string;
  before: ExampleSegment[][];
  after: ExampleSegment[][];
  /** Names of the rules that found something before, and find nothing any more. */
  rules: string[];
  /** Why, in the words of the writer. */
  reason?: string;
}

export interface ExampleSide {
  blocks: StoredBlock[];
  words: number;
  sentences: number;
  longestSentence: number;
  meanSentence: number;
  findings: number;
}

/**
 * Everything that the public page of a rewriting needs, frozen when it is shown: rendering it reads one row and asks no
 * engine, and what is written later in the document does not show.
 */
export interface ExampleSnapshot {
  organisation: string;
  /** Name and version of the engine that counted and compared. */
  engine: string;
  before: ExampleSide;
  after: ExampleSide;
  passages: ExamplePassage[];
  facts: {
    letter: string;
    label: string;
    note?: string;
    before?: string;
    after?: string;
    result: 'kept' | 'changed' | 'vanished' | 'added';
    tone?: 'lost' | 'check';
  }[];
  /** How many facts became what. */
  counts: { checked: number; kept: number; lost: number; changed: number; checks: number; added: number };
  /** The rules that the passages name, in words. */
  rules: { name: string; title: string; why: string; source: string }[];
}
