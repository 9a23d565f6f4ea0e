import type { Block } from '@limpide/documents';
import { engine } from '@limpide/readability';
import type { Apart, Engines } from '../../platform/engines/index.ts';
import { AppError } from '../../platform/http/errors.ts';
import { isDecision, knownProfile, type Reading, type TextAnalysis, withMark } from './analysis.ts';
import { type Compared, ComparisonMemory } from './comparison-memory.ts';
import { hasContact } from './library/contact.ts';
import { type CheckedAnalysis, missingMentions } from './library/criteria.ts';
import { mentionOptions } from './mention-check.ts';
import type { OpenedDocument } from './queries/index.ts';
import type { Texts, ValidationRow } from './store/index.ts';
import { bare } from './text-version.ts';

/** Characters of both texts up to which the editor's own saves compare them as well. */
const comparedWhileWriting = 20_000;

const memories = new WeakMap<Engines, ComparisonMemory>();

/** How a text is read for the library: with what its organisation must mention, as validated on that day. */
export interface LibraryReading extends Reading {
  about?: { authority: string; validations: readonly ValidationRow[]; now: Date };
}

/** Reads the text as it came, and what the library looks for in it. @throws AppError of `Engines.run` */
export async function readFirst(
  apart: Apart,
  blocks: readonly Block[],
  reading: LibraryReading,
): Promise<CheckedAnalysis> {
  const { profile, dismissed, about, kind } = reading;
  const plain = dismissed.map(({ rule, text, reason }) => ({ rule, text, reason }));
  const house = reading.lexicon?.words;
  const input = { blocks, profile: knownProfile(profile), dismissed: plain, house };
  const analysis = withMark(await apart.engines.run('analyse', input, apart.owner), reading);
  if (!about) return analysis;
  const options = mentionOptions({ ...about, kind });
  const report = options && (await apart.engines.run('checkMentions', { blocks, options }, apart.owner));
  return {
    ...analysis,
    check: { contact: hasContact(blocks), mentions: report ? missingMentions(report.items) : null },
  };
}

/**
 * Reads a rewritten text, and what became of the facts of the first one; `uncompared` when that took too long, or when
 * texts are long and the editor saves by itself.
 */
export async function readRewritten(
  apart: Apart,
  before: readonly Block[],
  after: readonly Block[],
  reading: LibraryReading,
  options: { whileWriting: boolean } = { whileWriting: false },
): Promise<CheckedAnalysis> {
  const analysis = await readFirst(apart, after, reading);
  if (options.whileWriting && length(before) + length(after) > comparedWhileWriting) {
    return { ...analysis, uncompared: true };
  }
  const compared = await compareApart(apart, before, after, reading);
  if (compared === 'too-long') return { ...analysis, uncompared: true };
  return { ...analysis, stops: compared.stops, checks: compared.checks };
}

/** The text that stands, read by other rules than those of before. */
export function readAgain(apart: Apart, texts: Texts, reading: LibraryReading): Promise<CheckedAnalysis> {
  const { before, after } = texts;
  return after ? readRewritten(apart, before.blocks, after.blocks, reading) : readFirst(apart, before.blocks, reading);
}

/** The comparison that pages show. What was compared lately is not compared again. */
export function compareApart(
  { engines, owner }: Apart,
  before: readonly Block[],
  after: readonly Block[],
  reading: Reading,
): Promise<Compared> {
  const options = { profile: knownProfile(reading.profile), decision: isDecision(reading) };
  const memory = memories.get(engines) ?? new ComparisonMemory();
  memories.set(engines, memory);
  return memory.recall([engine, options, named(before), named(after)], () =>
    engines.run('compare', { before, after, ...options }, owner).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'error.too-heavy') return 'too-long' as const;
      throw error;
    }),
  );
}

/** What the rewriting of a document made vanish: as stored, or found out now when it was not compared. */
export async function rewritingOf(
  apart: Apart,
  { texts: { before, after } }: OpenedDocument,
  reading: Reading,
): Promise<Pick<TextAnalysis, 'stops' | 'checks' | 'uncompared'> | undefined> {
  if (!after?.analysis.uncompared) return after?.analysis;
  const compared = await compareApart(apart, before.blocks, after.blocks, reading);
  return compared === 'too-long' ? { uncompared: true } : { stops: compared.stops, checks: compared.checks };
}

function named(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => [block.index, bare(block)]);
}

function length(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
