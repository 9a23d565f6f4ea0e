import type { Block } from '@limpide/documents';
import { type Analysis, type Comparison, type Fact, type FactStatus, ruleGuide } from '@limpide/readability';
import type { ExampleSnapshot, StoredBlock } from '../../../platform/database/index.ts';
import { passageName } from '../passage-name.ts';
import { countFacts, passages, type Segment, toneOf } from '../present.ts';
import { solvedRules } from '../solved-rules.ts';

/** A text with its reading. */
export interface ReadText {
  blocks: readonly Block[];
  analysis: Analysis;
}

const results: Record<FactStatus, ExampleSnapshot['facts'][number]['result']> = {
  kept: 'kept',
  changed: 'changed',
  lost: 'vanished',
  added: 'added',
};

/**
 * What everyone will see of a rewriting.
 * @param comparison of these two texts
 * @param reasons the writer's words on passages, by their names
 */
export function exampleSnapshot(
  organisation: string,
  before: ReadText,
  after: ReadText,
  comparison: Comparison,
  reasons: ReadonlyMap<string, string> = new Map(),
): ExampleSnapshot {
  const guide = ruleGuide();
  const known = new Set(guide.map((rule) => rule.name));
  const added = new Set(comparison.facts.filter((fact) => fact.status === 'added').map((fact) => fact.letter));
  const shown = passages(comparison).map((passage) => ({
    relation: passage.relation,
    note: passage.note,
    before: passage.before,
    after: passage.after.map((segments) => segments.map((segment) => withoutLetter(segment, added))),
    rules: solvedRules(comparison.beads[passage.index]!, before.analysis.findings, after.analysis.findings).filter(
      (rule) => known.has(rule),
    ),
    ...reasonOf(reasons.get(passageName(comparison.beads[passage.index]!))),
  }));
  const named = new Set(shown.flatMap(({ rules }) => rules));
  return {
    organisation,
    engine: after.analysis.engine,
    before: side(before),
    after: side(after),
    passages: shown,
    facts: comparison.facts.map(shownFact),
    counts: countFacts(comparison),
    rules: guide
      .filter((rule) => named.has(rule.name))
      .map(({ name, title, why, source }) => ({ name, title, why, source })),
  };
}

function reasonOf(reason: string | undefined): { reason?: string } {
  return reason ? { reason } : {};
}

/** A letter ties two sides together: what is new has only one. */
function withoutLetter(segment: Segment, letters: ReadonlySet<string>): Segment {
  return segment.letter && letters.has(segment.letter) ? { text: segment.text } : segment;
}

function shownFact(fact: Fact): ExampleSnapshot['facts'][number] {
  const tone = toneOf(fact);
  return {
    letter: fact.letter,
    label: fact.label,
    ...(fact.note ? { note: fact.note } : {}),
    ...(fact.before ? { before: fact.before.text } : {}),
    ...(fact.after ? { after: fact.after.text } : {}),
    result: results[fact.status],
    ...(tone ? { tone } : {}),
  };
}

function side({ blocks, analysis }: ReadText): ExampleSnapshot['before'] {
  const { words, sentences, longestSentence, meanSentence } = analysis.counts;
  return {
    blocks: blocks.map(storedBlock),
    words,
    sentences,
    longestSentence,
    meanSentence,
    findings: analysis.findings.length,
  };
}

function storedBlock({ index, kind, level, text, opaque }: Block): StoredBlock {
  return { index, kind, text, ...(level ? { level } : {}), ...(opaque ? { opaque: [...opaque] } : {}) };
}
