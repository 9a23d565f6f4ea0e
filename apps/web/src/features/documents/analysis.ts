import type { Block } from '@limpide/documents';
import { frenchWithParser } from '@limpide/language-fr/parser';
import {
  type Analysis,
  analyse,
  type Check,
  compare,
  type Dismissal,
  type Profile,
  profiles,
  type Stop,
} from '@limpide/readability';
import type { DocumentKind } from '../../platform/database/index.ts';
import type { OrganisationLexicon } from '../lexicon/index.ts';

/** What is stored beside a text: the analysis with its engine, and what the rewriting made vanish. */
export interface TextAnalysis extends Analysis {
  /** Facts surely lost or changed against the text as it came. Absent for that text itself. */
  stops?: Stop[];
  /** Facts that are perhaps said otherwise: to be looked at, they stop nothing. */
  checks?: Check[];
  /** Nobody knows yet what vanished: the comparison was left for later, or took too long. */
  uncompared?: true;
  /** Mark of the lexicon of the organisation that it was read with. */
  lexicon?: string | undefined;
}

const profileOfKind: Record<DocumentKind, Profile> = {
  letter: 'public',
  decision: 'decision',
  form: 'form',
  email: 'public',
  'web-page': 'web',
  acknowledgement: 'public',
  sms: 'public',
  'phone-script': 'public',
  voicemail: 'public',
  poster: 'public',
};

/** The rules by which a kind of document is read unless someone chooses others. */
export function profileFor(kind: DocumentKind): Profile {
  return profileOfKind[kind];
}

/** A profile as stored, or the ordinary one when this engine no longer knows it. */
export function knownProfile(text: string): Profile {
  return profiles.find((profile) => profile === text) ?? 'public';
}

export interface Reading {
  kind: DocumentKind;
  profile: string;
  dismissed: readonly Dismissal[];
  /** Of the organisation that the text belongs to, when it has one. */
  lexicon?: OrganisationLexicon | undefined;
}

export function isDecision({ kind }: Reading): boolean {
  return kind === 'decision';
}

/** Reads the text as it came. */
export function analyseBefore(blocks: readonly Block[], reading: Reading): TextAnalysis {
  const analysis = analyse(blocks, {
    profile: knownProfile(reading.profile),
    dismissed: reading.dismissed,
    language: frenchWithParser(),
    house: reading.lexicon?.words,
  });
  return withMark(analysis, reading);
}

/** Says with which lexicon a text was read. */
export function withMark<T extends Analysis>(analysis: T, { lexicon }: Reading): T & Pick<TextAnalysis, 'lexicon'> {
  return lexicon ? { ...analysis, lexicon: lexicon.mark } : analysis;
}

/** Reads a rewritten text, and what became of the facts of the first one. */
export function analyseAfter(before: readonly Block[], after: readonly Block[], reading: Reading): TextAnalysis {
  const { stops, checks } = compareTexts(before, after, reading);
  return { ...analyseBefore(after, reading), stops, checks };
}

/** The comparison that pages show, with the counts and scores of the same engine on both sides. */
export function compareTexts(before: readonly Block[], after: readonly Block[], reading: Reading) {
  return compare(before, after, {
    ...(isDecision(reading) ? { decision: true } : {}),
    measure: (blocks) => {
      const { counts, scores } = analyse(blocks as readonly Block[], {
        profile: knownProfile(reading.profile),
        language: frenchWithParser(),
      });
      return { counts, scores };
    },
  });
}
