import type { Token } from '@limpide/language';
import { type AnalysedBlock, sentenceAt, tokenIndexFrom } from '../analysed.ts';
import type { Grammar } from '../grammar.ts';
import type { BlockKind, Profile } from '../model.ts';
import type { LocalEdit } from '../rule.ts';
import type { Inflector } from './inflect.ts';
import type { Licence } from './licence.ts';

export type Ready = AnalysedBlock & { grammar: Grammar };

export interface Context {
  profile: Profile;
  inflector: Inflector;
  /** The text speaks to its reader: « vous », « votre ». */
  addressed: boolean;
}

/** Other words for a stretch, not yet seen by the guard. */
export interface Proposal extends LocalEdit {
  /** The public name of the rule that it answers. */
  rule: string;
  licence: Licence;
}

export interface RewriteExample {
  text: string;
  profile?: Profile;
  kind?: BlockKind;
  /** The text once rewritten; block cuts, `\n` and merge fields as in `exampleBlocks`. */
  rewritten: string;
}

/** A text that must stay as it is. */
export interface RewriteTrap {
  text: string;
  profile?: Profile;
  kind?: BlockKind;
  /** Why a hasty rewriting would be wrong here. */
  trap: string;
}

export interface RewriteExamples {
  positive: readonly RewriteExample[];
  negative: readonly RewriteTrap[];
}

export interface Rewrite {
  /** In kebab-case; never shown. */
  name: string;
  /** The rules whose findings it settles. */
  rules: readonly string[];
  /** What it does, in French, for the button of a finding. */
  label: string;
  profiles: readonly Profile[];
  examples: RewriteExamples;
  /** In reading order. Linear in the length of the block. */
  propose(block: Ready, context: Context): Proposal[];
}

/** Every profile but the one that leaves the text of the law alone. */
export const readable: readonly Profile[] = ['public', 'easy', 'decision', 'web', 'form'];

/** First and last (excluded) token of the sentence that holds a token. */
export function sentenceOf(block: AnalysedBlock, at: number): { start: number; end: number } {
  const sentence = sentenceAt(block, block.tokens[at]!.from)!;
  const start = tokenIndexFrom(block, sentence.from);
  return { start, end: start + sentence.tokens.length };
}

/** The words of a stretch with single spaces and no line break. */
export function sliceOf(block: AnalysedBlock, first: Token, last: Token): string {
  return block.text.slice(first.from, last.to);
}

/** « La » becomes « la » inside a sentence; names and acronyms keep their capital. */
export function uncapitalised(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
