/** Every fact of a text, in reading order. The order of the extractors is the order of precision: each claims its spans. */
import type { Reading, ReadSentence } from '../reading.ts';
import { isEmptyWord, stem, wordsOf } from '../stem.ts';
import { findBodies, findPersons } from './actors.ts';
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
  findReferences,
  findDates,
  findPhones,
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
    const claims = new Claims();
    const source: FactSource = { text: block.text, flat, plain, claims };
    const drafts = [
      ...findMergeFields(source, block.opaque ?? []),
      ...extractors.flatMap((extract) => extract(source)),
    ];
    // Verbs and negations surround other facts, so they claim among themselves only; a negated modal is not said twice.
    const speech: FactSource = { ...source, claims: new Claims() };
    drafts.push(...findObligations(speech), ...findNegations(speech));
    const sentences = reading.sentences.slice(first, end);
    for (const draft of drafts) {
      const sentence = sentences.find((one) => draft.from >= one.from && draft.from < one.to);
      facts.push({
        ...draft,
        block: position,
        sentence: sentence?.at ?? -1,
        ...contextOf(plain, draft, drafts, sentence),
      });
    }
  });
  facts.push(...findMotivation(reading.sentences));
  return gatherRemedies(facts, reading.sentences).sort((a, b) => a.block - b.block || a.from - b.from);
}

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
  drafts: readonly Draft[],
  sentence: ReadSentence | undefined,
): Pick<FoundFact, 'near' | 'role'> {
  if (!sentence) return { near: [], role: [] };
  const others = drafts.filter((one) => one.kind === draft.kind && one !== draft);
  const left = Math.max(sentence.from, ...others.filter((one) => one.to <= draft.from).map((one) => one.to));
  const right = Math.min(sentence.to, ...others.filter((one) => one.from >= draft.to).map((one) => one.from));
  const before = contentIn(plain.slice(left, draft.from));
  const rest = plain.slice(draft.to, right);
  const after = contentIn(rest).slice(0, 2);
  const bracket = /^ ?\(([^()\d]{3,40})\)/.exec(rest);
  const own = /^ (?:(?:de|d'|pour|a titre d[e']) ?(?:la |le |les |l'|un |une )?)([a-z]{4,})/.exec(rest);
  return {
    near: [...before.slice(-3), ...after],
    role: bracket
      ? contentIn(bracket[1]!).slice(0, 2)
      : own
        ? [stem(own[1]!)]
        : before.length > 0
          ? before.slice(-2)
          : after.slice(0, 1),
  };
}
