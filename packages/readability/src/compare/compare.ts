import { analyseBlock } from '../analysed.ts';
import type { Counts, Scores, TextBlock } from '../model.ts';
import { countsOf, scoresOf } from '../scores.ts';
import { type AlignedBead, align } from './align.ts';
import type { Bead, Comparison, Fact, FactMention, FactStatus, TextSpan } from './comparison.ts';
import { lostThings } from './facts/asked.ts';
import { extractFacts } from './facts/extract.ts';
import type { FoundFact } from './facts/found.ts';
import { factLabels, letterOf } from './facts/labels.ts';
import { matchConsequences, withoutLostCases } from './facts/match-consequences.ts';
import { matchSpeech } from './facts/match-denials.ts';
import { matchMotivation, matchRemedies } from './facts/match-reasons.ts';
import { matchValues } from './facts/match-values.ts';
import type { FactPair, MatchContext } from './facts/matching.ts';
import { type Reading, readText } from './reading.ts';
import { gradeOf, remarksOf } from './stops.ts';
import { diffSentences } from './token-diff.ts';

export interface CompareOptions {
  /** Whether the text before is a decision; by default its words tell (« a décidé », remedies). */
  decision?: boolean;
  /** Counts and scores of a text; by default those of `analyse`. */
  measure?: (blocks: readonly TextBlock[]) => { counts: Counts; scores: Scores };
}

/**
 * Compares a text before and after rewriting: sentences aligned, tokens compared inside each bead, and every fact
 * (date, amount, obligation, negation, remedy…) found again, changed, lost or added. Offsets are UTF-16 offsets in the
 * text of the block with that `index`. Deterministic, no network, no clock.
 * @throws RangeError when two blocks of one text have the same index, or an opaque span lies outside its block.
 */
export function compare(
  before: readonly TextBlock[],
  after: readonly TextBlock[],
  options: CompareOptions = {},
): Comparison {
  const [olds, news] = [readFacts(before), readFacts(after)];
  const { beads, pairs } = pairFacts(olds, news);
  const [old, fresh] = [olds.reading, news.reading];
  const decision = options.decision ?? isDecision(old, olds.facts);
  const facts = pairs.sort(byPlace).map((pair, position) => {
    const fact = toFact(pair, position, old, fresh);
    const grade = gradeOf(fact, decision, pair.weight);
    return grade ? { ...fact, grade } : fact;
  });
  const totals: Record<FactStatus, number> = { kept: 0, changed: 0, lost: 0, added: 0 };
  for (const fact of facts) totals[fact.status]++;
  const measure = options.measure ?? measureText;
  const side = (blocks: readonly TextBlock[]) => ({
    blocks: blocks.map(({ index, kind, text }) => ({ index, kind, text })),
    ...measure(blocks),
  });
  return {
    decision,
    before: side(before),
    after: side(after),
    beads: beads.map((bead) => toBead(bead, old, fresh)),
    facts,
    totals,
    stops: remarksOf(facts, 'stop'),
    checks: remarksOf(facts, 'check'),
  };
}

/** A text cut into sentences, with the facts that it states. */
export interface ReadFacts {
  reading: Reading;
  facts: FoundFact[];
}

/** @throws RangeError when two blocks have the same index, or an opaque span lies outside its block. */
export function readFacts(blocks: readonly TextBlock[]): ReadFacts {
  const reading = readText(blocks);
  const facts = extractFacts(reading);
  addFactStems(reading, facts);
  return { reading, facts };
}

/** The facts of two versions of a text, each with what became of it, and the sentences that answer each other. */
export function pairFacts(before: ReadFacts, after: ReadFacts): { beads: AlignedBead[]; pairs: FactPair[] } {
  const { beads, weights } = align(before.reading, after.reading);
  const context: MatchContext = { before: before.reading, after: after.reading, weights, ...placesIn(beads) };
  const pairs = [
    ...matchValues(before.facts, after.facts, context),
    ...matchSpeech(before.facts, after.facts, context),
    ...matchConsequences(before.facts, after.facts, context),
    ...lostThings(before.facts, after.facts, context),
    ...matchRemedies(before.facts, after.facts),
    ...matchMotivation(before.facts, after.facts, context),
  ];
  return { beads, pairs: withoutLostCases(pairs) };
}

/** The analyser's own counts and scores, so that both say the same of one text. */
function measureText(blocks: readonly TextBlock[]): { counts: Counts; scores: Scores } {
  const document = { blocks: blocks.map((block) => analyseBlock(block)) };
  return { counts: countsOf(document), scores: scoresOf(document) };
}

/**
 * A fact's value counts as a stem of its sentence, so that « 14/04/2027 » meets « le 14 avril 2027 »; so does its kind, so
 * that a sentence with a changed amount still meets the sentence that had the amount.
 */
function addFactStems(reading: Reading, facts: readonly FoundFact[]): void {
  const byIdentity = new Set([
    'date',
    'amount',
    'percentage',
    'hour',
    'phone',
    'email',
    'url',
    'iban',
    'reference',
    'merge-field',
    'deadline',
    'legal-reference',
  ]);
  const reasons = new Map<number, FoundFact>();
  for (const fact of facts) if (fact.kind === 'motivation') reasons.set(fact.sentence, fact);
  for (const fact of facts) {
    if (!byIdentity.has(fact.kind) || fact.sentence < 0) continue;
    const sentence = reading.sentences[fact.sentence]!;
    const stem = `#${fact.kind}:${fact.value}`;
    for (const one of [stem, `?${fact.kind}`]) if (!sentence.stems.includes(one)) sentence.stems.push(one);
    const reason = reasons.get(fact.sentence);
    if (reason && fact.from >= reason.from && fact.from < reason.to) reason.scope = [...(reason.scope ?? []), stem];
  }
}

function placesIn(beads: readonly AlignedBead[]): Pick<MatchContext, 'beadOf' | 'across'> {
  const places = { before: new Map<number, number>(), after: new Map<number, number>() };
  beads.forEach((bead, position) => {
    for (const at of bead.before) places.before.set(at, position);
    for (const at of bead.after) places.after.set(at, position);
  });
  const beadOf = (side: 'before' | 'after', sentence: number): number => places[side].get(sentence) ?? -1;
  return {
    beadOf,
    across: (side, sentence) => beads[beadOf(side, sentence)]?.[side === 'before' ? 'after' : 'before'] ?? [],
  };
}

const decides =
  /\b(?:la presente decision|cette decision|a decide|decide (?:de|d'|que|:)|decision (?:de|du) (?:refus|college|comite|conseil|bureau)|arrete :|votre demande est (?:refusee|rejetee|acceptee))\b/;

function isDecision(reading: Reading, facts: readonly FoundFact[]): boolean {
  return (
    facts.some((fact) => fact.kind === 'remedy') || reading.sentences.some((sentence) => decides.test(sentence.plain))
  );
}

/** Facts of the text before in its order; then what was added, in the order of the text after. */
function byPlace(a: FactPair, b: FactPair): number {
  if (a.before && b.before) return a.before.block - b.before.block || a.before.from - b.before.from;
  if (a.before || b.before) return a.before ? -1 : 1;
  return a.after!.block - b.after!.block || a.after!.from - b.after!.from;
}

function toFact(pair: FactPair, position: number, before: Reading, after: Reading): Fact {
  const kind = (pair.before ?? pair.after)!.kind;
  return {
    letter: letterOf(position),
    kind,
    label: (pair.before ?? pair.after)!.label ?? factLabels[kind],
    ...(pair.before ? { before: mention(pair.status === 'kept' ? pair.before : inFull(pair.before), before) } : {}),
    ...(pair.after ? { after: mention(pair.after, after) } : {}),
    alsoBefore: pair.alsoBefore.map((fact) => span(fact, before)),
    alsoAfter: pair.alsoAfter.map((fact) => span(fact, after)),
    status: pair.status,
    ...(pair.note ? { note: pair.note } : {}),
    ...(pair.precised ? { precised: true as const } : {}),
  };
}

/** A lost or changed fact is quoted with the words that make it understood. */
function inFull(fact: FoundFact): FoundFact {
  return fact.shown ? { ...fact, ...fact.shown } : fact;
}

function span(fact: FoundFact, reading: Reading): TextSpan {
  return { block: reading.blocks[fact.block]!.block.index, from: fact.from, to: fact.to };
}

function mention(fact: FoundFact, reading: Reading): FactMention {
  return {
    ...span(fact, reading),
    text: reading.blocks[fact.block]!.block.text.slice(fact.from, fact.to),
    value: fact.value,
  };
}

function toBead(bead: AlignedBead, before: Reading, after: Reading): Bead {
  const refs = (reading: Reading, sentences: readonly number[]) =>
    sentences.map((at) => {
      const { block, from, to, text, words } = reading.sentences[at]!;
      return { block: reading.blocks[block]!.block.index, from, to, text, words };
    });
  const olds = refs(before, bead.before);
  const news = refs(after, bead.after);
  const sum = (sentences: readonly { words: number }[]): number =>
    sentences.reduce((total, one) => total + one.words, 0);
  const max = (sentences: readonly { words: number }[]): number =>
    sentences.reduce((most, one) => Math.max(most, one.words), 0);
  return {
    relation: bead.relation,
    before: olds,
    after: news,
    similarity: Math.round(bead.similarity * 1000) / 1000,
    words: { before: sum(olds), after: sum(news) },
    longest: { before: max(olds), after: max(news) },
    diff: diffSentences(before, bead.before, after, bead.after),
    label: labelOf(bead, sum(olds), sum(news)),
  };
}

function labelOf(bead: AlignedBead, wordsBefore: number, wordsAfter: number): string {
  switch (bead.relation) {
    case 'same':
      return 'inchangée';
    case 'split':
      return `coupée en ${bead.after.length}`;
    case 'merged':
      return `${bead.before.length} phrases réunies`;
    case 'moved':
      return 'déplacée';
    case 'dropped':
      return 'supprimée';
    case 'added':
      return 'ajoutée';
    case 'reworded':
      return wordsAfter < wordsBefore ? 'plus courte' : 'reformulée';
  }
}
