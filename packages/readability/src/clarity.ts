import type { AnalysedDocument } from './analysed.ts';
import { isProse, isRunningText, onceABlock, tokenIndexFrom } from './analysed.ts';
import type { Clarity, ClarityShare } from './model.ts';
import { passivesOf } from './passives.ts';
import { subordinatorsOf } from './subordinators.ts';
import { wordSet } from './word-marks.ts';

/** Raised whenever a feature, a weight or a bound changes: two scores compare only under the same number. */
export const clarityVersion = 1;

/** Below either, nothing is said: the interval would span most of the scale. */
const FEWEST_SENTENCES = 6;
const FEWEST_WORDS = 100;

/** What is counted in one sentence; a feature is the mean of one of these over the sentences. */
interface SentenceFacts {
  words: number;
  /** 1 when the sentence has more than 25 words. */
  long: number;
  subordinators: number;
  passives: number;
  /** Words of more than nine letters. */
  longWords: number;
  /** 1 when the sentence speaks to the reader (« vous », « votre ») or as « nous ». */
  personal: number;
}

interface Feature {
  name: ClarityShare['feature'];
  /** Part of the whole; all together make 1. */
  weight: number;
  /** Value at and before which it costs the reader nothing, and at and beyond which it costs all it can. */
  easy: number;
  hard: number;
  value(sums: SentenceFacts, sentences: number): number;
}

/**
 * Expert weights, not learned: sentences count for half, since their length is what guides and measures agree on most;
 * the bounds are those of good administrative pages and of the heaviest official prose (docs/clarity-level.md).
 */
const features: readonly Feature[] = [
  { name: 'mean-sentence', weight: 0.3, easy: 11, hard: 28, value: (sums, n) => sums.words / n },
  { name: 'long-sentences', weight: 0.2, easy: 0.05, hard: 0.5, value: (sums, n) => sums.long / n },
  { name: 'subordination', weight: 0.15, easy: 0.3, hard: 1.4, value: (sums, n) => sums.subordinators / n },
  { name: 'passives', weight: 0.1, easy: 0.1, hard: 0.6, value: (sums, n) => sums.passives / n },
  { name: 'long-words', weight: 0.15, easy: 0.08, hard: 0.22, value: (sums) => sums.longWords / sums.words },
  { name: 'distance', weight: 0.1, easy: -0.5, hard: 0, value: (sums, n) => -sums.personal / n },
];

const REPLICATES = 200;

/**
 * How hard a text is to read, on five levels: 1 very easy, 5 very hard. Each feature has its share, in points of a hundred;
 * the interval is that of 90 % of texts drawn from the same sentences (bootstrap, always the same draws). Null without
 * grammar, or below 6 sentences or 100 words.
 */
export function clarityOf(document: AnalysedDocument): Clarity | null {
  const facts = document.blocks.flatMap((block) => (block.grammar ? factsOf(block) : []));
  const words = facts.reduce((sum, { words: these }) => sum + these, 0);
  if (facts.length < FEWEST_SENTENCES || words < FEWEST_WORDS) return null;
  const shares = sharesOf(facts);
  const difficulty = total(shares);
  const drawn = bootstrap(facts);
  return {
    version: clarityVersion,
    level: levelOf(difficulty),
    difficulty: Math.round(difficulty),
    interval: [Math.round(drawn[Math.floor(REPLICATES * 0.05)]!), Math.round(drawn[Math.floor(REPLICATES * 0.95)]!)],
    shares,
  };
}

/** 0–19 very easy … 80–100 very hard. */
export function levelOf(difficulty: number): Clarity['level'] {
  return (Math.min(4, Math.max(0, Math.floor(difficulty / 20))) + 1) as Clarity['level'];
}

const keys = ['words', 'long', 'subordinators', 'passives', 'longWords', 'personal'] as const;

function sharesOf(facts: readonly SentenceFacts[]): ClarityShare[] {
  const sums = noFacts();
  for (const fact of facts) for (const key of keys) sums[key] += fact[key];
  return features.map((feature) => {
    const found = feature.value(sums, facts.length);
    return {
      feature: feature.name,
      value: Math.round(100 * Math.abs(found)) / 100,
      points: Math.round(10 * pointsOf(feature, found)) / 10,
      most: Math.round(100 * feature.weight),
    };
  });
}

function noFacts(): SentenceFacts {
  return { words: 0, long: 0, subordinators: 0, passives: 0, longWords: 0, personal: 0 };
}

function pointsOf({ weight, easy, hard }: Feature, value: number): number {
  return 100 * weight * Math.min(1, Math.max(0, (value - easy) / (hard - easy)));
}

const total = (shares: readonly ClarityShare[]) => shares.reduce((sum, { points }) => sum + points, 0);

/** Difficulties of texts drawn from the sentences, in rising order. The draws depend on nothing but their number. */
function bootstrap(facts: readonly SentenceFacts[]): Float64Array {
  const size = facts.length;
  const width = keys.length;
  const table = new Float64Array(size * width);
  facts.forEach((fact, n) => {
    keys.forEach((key, k) => {
      table[n * width + k] = fact[key];
    });
  });
  const out = new Float64Array(REPLICATES);
  let state = size;
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    let [words, long, subordinators, passives, longWords, personal] = [0, 0, 0, 0, 0, 0];
    for (let drawn = 0; drawn < size; drawn++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const row = Math.floor((state / 4294967296) * size) * width;
      words += table[row]!;
      long += table[row + 1]!;
      subordinators += table[row + 2]!;
      passives += table[row + 3]!;
      longWords += table[row + 4]!;
      personal += table[row + 5]!;
    }
    const sums: SentenceFacts = { words, long, subordinators, passives, longWords, personal };
    for (const feature of features) out[replicate]! += pointsOf(feature, feature.value(sums, size));
  }
  return out.sort();
}

/** « vous » and « nous », also after a verb. */
const personal = wordSet('vous votre vos nous notre nos'.split(' ').flatMap((word) => [word, `-${word}`]));

const factsOf = onceABlock((block): SentenceFacts[] => {
  if (!isRunningText(block)) return [];
  const passives = passivesOf(block).filter(({ isState }) => !isState);
  return block.sentences.flatMap((sentence, n): SentenceFacts[] => {
    if (!isProse(sentence)) return [];
    const first = tokenIndexFrom(block, sentence.from);
    let isPersonal = false;
    for (let at = first; at < first + sentence.tokens.length; at++) isPersonal ||= block.marks.has(at, personal);
    return [
      {
        words: sentence.words,
        long: sentence.words > 25 ? 1 : 0,
        subordinators: subordinatorsOf(block, sentence).length,
        passives: passives.filter((passive) => passive.sentence === n).length,
        longWords: sentence.tokens.filter(({ kind, text }) => kind === 'word' && text.length > 9).length,
        personal: isPersonal ? 1 : 0,
      },
    ];
  });
});
