/** Every fact of a text, in reading order. The order of the extractors is the order of precision: each claims its spans. */
import type { Reading, ReadSentence } from '../reading.ts';
import { isEmptyWord, stem, wordsOf } from '../stem.ts';
import { findBodies, findPersons } from './actors.ts';
import { findConsequences } from './consequences.ts';
import { findDates } from './dates.ts';
import { Claims, type Draft, type FactSource, type FoundFact } from './found.ts';
import {
  findAddresses,
  findCodes,
  findIbans,
  findLinks,
  findMergeFields,
  findPhones,
  findReferences,
  findRegistered,
} from './identifiers.ts';
import { findLegalReferences } from './legal.ts';
import { findAmounts, findDeadlines, findHours, findPercentages } from './measures.ts';
import { findMotivation } from './motivation.ts';
import { findNegations } from './negations.ts';
import { findObligations } from './obligations.ts';
import { findQuantities } from './quantities.ts';
import { gatherRemedies } from './remedy.ts';

const extractors: readonly ((source: FactSource) => Draft[])[] = [
  findLinks,
  findIbans,
  findLegalReferences,
  findRegistered,
  findPhones,
  findReferences,
  findDates,
  findAmounts,
  findPercentages,
  findHours,
  findDeadlines,
  findPersons,
  findAddresses,
  findBodies,
  findCodes,
  findQuantities,
];

export function extractFacts(reading: Reading): FoundFact[] {
  const facts: FoundFact[] = [];
  reading.blocks.forEach(({ block, flat, plain, first, end }, position) => {
    const claims = new Claims(block.text.length);
    const source: FactSource = { text: block.text, flat, plain, claims };
    const drafts = [
      ...findMergeFields(source, block.opaque ?? []),
      ...extractors.flatMap((extract) => extract(source)),
    ];
    // Verbs and negations surround other facts, so they claim among themselves only; a negated modal is not said twice.
    const speech: FactSource = { ...source, claims: new Claims(block.text.length) };
    drafts.push(...findObligations(speech), ...findNegations(speech));
    const neighbours = byKind(drafts);
    for (const draft of drafts) {
      const sentence = sentenceAt(reading.sentences, first, end, draft.from);
      facts.push({
        ...draft,
        block: position,
        sentence: sentence?.at ?? -1,
        ...contextOf(plain, draft, neighbours.get(draft.kind)!, sentence),
      });
    }
  });
  facts.push(...findMotivation(reading.sentences), ...findConsequences(reading.sentences, facts));
  return gatherRemedies(facts, reading.sentences).sort((a, b) => a.block - b.block || a.from - b.from);
}

/** Drafts of each kind, in order. */
function byKind(drafts: readonly Draft[]): Map<Draft['kind'], Draft[]> {
  const kinds = new Map<Draft['kind'], Draft[]>();
  for (const draft of drafts) {
    const own = kinds.get(draft.kind);
    if (own) own.push(draft);
    else kinds.set(draft.kind, [draft]);
  }
  for (const own of kinds.values()) own.sort((a, b) => a.from - b.from || a.to - b.to);
  return kinds;
}

/** The sentence that holds an offset, among those of its block (binary search). */
function sentenceAt(
  sentences: readonly ReadSentence[],
  first: number,
  end: number,
  offset: number,
): ReadSentence | undefined {
  let low = first;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.from) high = middle - 1;
    else if (offset >= sentence.to) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

/** How far, in characters, words can say what a value is about. */
const reach = 160;

const contentIn = (text: string): string[] =>
  wordsOf(text)
    .filter(({ word }) => !isEmptyWord(word) && !/^\d/.test(word))
    .map(({ word }) => stem(word));

/**
 * What a value is about: up to three content stems before it and two after, not beyond another fact of its kind; and its
 * role, the words just before it or, in « 250 € de caution », just after.
 */
function contextOf(
  plain: string,
  draft: Draft,
  neighbours: readonly Draft[],
  sentence: ReadSentence | undefined,
): Pick<FoundFact, 'near' | 'role'> {
  if (!sentence) return { near: [], role: [] };
  const own = neighbours.indexOf(draft);
  let left = sentence.from;
  for (let at = own - 1; at >= 0 && neighbours[at]!.from >= sentence.from; at--) {
    if (neighbours[at]!.to > draft.from) continue;
    left = neighbours[at]!.to;
    break;
  }
  const next = neighbours.slice(own + 1, own + 4).find((one) => one.from >= draft.to);
  left = Math.max(left, draft.from - reach);
  const right = Math.min(sentence.to, next?.from ?? sentence.to, draft.to + reach);
  const before = contentIn(plain.slice(left, draft.from));
  const rest = plain.slice(draft.to, right);
  const after = contentIn(rest).slice(0, 2);
  const bracket = /^ ?\(([^()\d]{3,40})\)/.exec(rest);
  const possessor = /^ (?:(?:de|d'|pour|a titre d[e']) ?(?:la |le |les |l'|un |une )?)([a-z]{4,})/.exec(rest);
  return {
    near: [...before.slice(-3), ...after],
    role: bracket
      ? contentIn(bracket[1]!).slice(0, 2)
      : possessor
        ? [stem(possessor[1]!)]
        : before.length > 0
          ? before.slice(-2)
          : after.slice(0, 1),
  };
}
