/** What was found of an element, and the text prepared once for all detectors. */
import type { TextSpan } from '../compare/comparison.ts';
import { extractFacts } from '../compare/facts/extract.ts';
import type { FoundFact } from '../compare/facts/found.ts';
import { speaksOfRemedy } from '../compare/facts/remedy.ts';
import { type Reading, type ReadSentence, readText } from '../compare/reading.ts';
import type { TextBlock } from '../model.ts';

export type MentionStatus = 'found' | 'missing' | 'unsure';

export interface Evidence {
  status: MentionStatus;
  spans: TextSpan[];
  /** What to look at, in French. */
  note?: string;
}

export interface Subject {
  reading: Reading;
  facts: readonly FoundFact[];
  /** Names of merge fields in plain form, with their places. */
  fields: readonly { name: string; span: TextSpan }[];
}

export function prepare(blocks: readonly TextBlock[]): Subject {
  const reading = readText(blocks);
  const facts = extractFacts(reading);
  const fields = facts
    .filter((fact) => fact.kind === 'merge-field')
    .map((fact) => ({ name: fact.value.replace(/[^a-z0-9]+/g, ''), span: spanOf(fact, reading) }));
  return { reading, facts, fields };
}

export function spanOf(place: { block: number; from: number; to: number }, reading: Reading): TextSpan {
  return { block: reading.blocks[place.block]!.block.index, from: place.from, to: place.to };
}

export const missing: Evidence = { status: 'missing', spans: [] };

export function found(spans: TextSpan[]): Evidence {
  return { status: 'found', spans };
}

export function unsure(spans: TextSpan[], note: string): Evidence {
  return { status: 'unsure', spans, note };
}

/** Every place where a pattern in `plain` form stands, in reading order. The pattern must be global. */
export function search({ reading }: Subject, pattern: RegExp): TextSpan[] {
  return reading.blocks.flatMap(({ block, plain }) =>
    [...plain.matchAll(pattern)].map((match) => ({
      block: block.index,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}

export function sentencesWith({ reading }: Subject, pattern: RegExp): ReadSentence[] {
  return reading.sentences.filter((sentence) => pattern.test(sentence.plain));
}

/** Whether a place belongs to what the text says of remedies or of a court: its address is not the service's. */
export function inRemedy({ reading, facts }: Subject, place: FoundFact): boolean {
  const sentence = reading.sentences[place.sentence];
  if (
    sentence &&
    (speaksOfRemedy(sentence.plain) || /\b(?:tribunal|greffe|conseil d'etat|mediateur|ombuds)/.test(sentence.plain))
  )
    return true;
  return facts.some(
    (fact) => fact.kind === 'remedy' && fact.block === place.block && place.from >= fact.from && place.from < fact.to,
  );
}

/** A merge field whose name says what it will hold. */
export function fieldNamed({ fields }: Subject, pattern: RegExp): TextSpan[] {
  return fields.filter((field) => pattern.test(field.name)).map((field) => field.span);
}

/** For a model: nothing is written yet, and a merge field is there to hold it. */
export function plannedIn(subject: Subject, pattern: RegExp): Evidence {
  const fields = fieldNamed(subject, pattern);
  return fields.length > 0 ? unsure(fields, 'Un champ est prévu : vérifiez ce qu’il contiendra.') : missing;
}
