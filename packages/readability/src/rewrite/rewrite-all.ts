import type { LanguageModel } from '@limpide/language';
import { type AnalysedBlock, analyseBlock } from '../analysed.ts';
import { type Edit, type Profile, profiles, type TextBlock } from '../model.ts';
import { refusalOfEdits } from './guard.ts';
import { Inflector } from './inflect.ts';
import type { Licence } from './licence.ts';
import type { Context, Proposal, Ready, Rewrite } from './rewrite.ts';
import { rewrites } from './rewrites.ts';

export interface RewriteOptions {
  /** The model of French: `french()` of `@limpide/language-fr`. */
  language: LanguageModel;
  /** « public » when absent. */
  profile?: Profile | undefined;
}

/** An edit with what it replaces and the rules that ask for it. */
export interface RewriteEdit extends Edit {
  before: string;
  rules: string[];
}

/**
 * The safe rewritings of a text: edits that do not overlap, in reading order. Each was seen by the guard, alone and with
 * the others of its block.
 * @throws RangeError for an unknown profile, or an opaque span outside its block.
 */
export function rewriteAll(
  blocks: readonly TextBlock[],
  { language, profile = 'public' }: RewriteOptions,
): RewriteEdit[] {
  if (!profiles.includes(profile)) throw new RangeError(`unknown profile « ${profile} »`);
  const context = contextOf(blocks, language, profile);
  return blocks.flatMap((block) => {
    const analysed = ready(analyseBlock(block, language));
    if (!analysed) return [];
    const offers = offersFor(block, analysed, context).filter((offer) => offer.isSafe());
    const kept = keptOf(
      block,
      offers.map(({ proposal }) => proposal),
    );
    return kept.map(({ from, to, text, rule }) => ({
      block: block.index,
      from,
      to,
      text,
      before: block.text.slice(from, to),
      rules: [rule],
    }));
  });
}

/** What the rewritings need to know of the whole text. */
export function contextOf(blocks: readonly TextBlock[], language: LanguageModel, profile: Profile): Context {
  return {
    profile,
    inflector: inflectorOf(language),
    addressed: blocks.some(({ text }) => /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu.test(text)),
  };
}

const inflectors = new WeakMap<LanguageModel['lexicon'], Inflector>();

/** One for each lexicon: it remembers the forms of the verbs it was asked for. */
function inflectorOf({ lexicon }: LanguageModel): Inflector {
  const known = inflectors.get(lexicon) ?? new Inflector(lexicon);
  inflectors.set(lexicon, known);
  return known;
}

export interface Offer {
  rewrite: Rewrite;
  proposal: Proposal;
  /** Does the guard let it through? It reads the whole block again: it is asked once, and only when someone wants to know. */
  isSafe(): boolean;
}

/** The rewritings that are proposed for a block, one by one: they may overlap. In the order of `rewrites`. */
export function offersFor(
  block: TextBlock,
  analysed: Ready,
  context: Context,
  wanted: readonly Rewrite[] = rewrites,
): Offer[] {
  if (block.kind === 'header' || block.kind === 'footer') return [];
  const alone = [block];
  return wanted
    .filter(({ profiles }) => profiles.includes(context.profile))
    .flatMap((rewrite) =>
      rewrite.propose(analysed, context).map((found) => {
        const proposal = { ...found, text: typedAs(block.text, found.text) };
        let safe: boolean | undefined;
        const isSafe = () => {
          safe ??= refusalOfEdits(alone, [editOf(block, proposal)], proposal.licence) === null;
          return safe;
        };
        return { rewrite, proposal, isSafe };
      }),
    );
}

/** Apostrophes as the writer types them. */
export function typedAs(text: string, words: string): string {
  return text.includes("'") && !text.includes('’') ? words.replace(/’/gu, "'") : words;
}

export function ready(block: AnalysedBlock): Ready | null {
  return block.grammar ? (block as Ready) : null;
}

/** The first of those that overlap, as long as the guard takes them all together. */
function keptOf(block: TextBlock, proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    if (kept.some((other) => other.from <= proposal.to && proposal.from <= other.to)) continue;
    const all = [...kept, proposal];
    const edits = all.map((one) => editOf(block, one));
    if (kept.length === 0 || refusalOfEdits([block], edits, together(all)) === null) kept.push(proposal);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function together(proposals: readonly Proposal[]): Licence {
  return {
    loses: proposals.flatMap(({ licence }) => licence.loses ?? []),
    gains: proposals.flatMap(({ licence }) => licence.gains ?? []),
    moves: proposals.some(({ licence }) => licence.moves === true),
    cuts: proposals.some(({ licence }) => licence.cuts === true),
  };
}

function editOf(block: TextBlock, { from, to, text }: Proposal): Edit {
  return { block: block.index, from, to, text };
}
