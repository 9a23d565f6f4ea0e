import {
  ByteWriter,
  type Lexicon,
  tags,
  type WordReader,
  writeAutomaton,
  writeLexicon,
  writeWeights,
} from '@limpide/language/training';
import { clusterWords } from './clusters.ts';
import type { GoldSentence } from './conllu.ts';
import { readLefff } from './lefff.ts';
import { lemmaExceptions } from './lemmas.ts';
import { type Pruning, prune } from './perceptron.ts';
import { plainSentences } from './sources.ts';
import { tagExample, tagFrequencies, trainTagger } from './tagger.ts';

/** How much is kept of what was learned: the balance of accuracy and size. */
export const taggerPruning: Pruning = { features: 60_000, least: 0.3, unit: 0.19 };
export const taggerRuns = { epochs: 8, runs: 5 };
const GROUPS = 64;

/** The part made of Lefff: forms by frequency of their class, so that common classes have small numbers. */
export function compileLexicon(table: string): Uint8Array {
  const { words, classes } = readLefff(table, { properNames: false });
  const counts = new Int32Array(classes.length);
  for (const [, id] of words) counts[id]!++;
  const order = classes.map((_, id) => id).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const place = new Int32Array(classes.length);
  order.forEach((id, at) => {
    place[id] = at;
  });
  const writer = new ByteWriter();
  writeLexicon(
    writer,
    words.map(([word, id]) => [word, place[id]!] as const),
    order.map((id) => classes[id]!),
  );
  return writer.finish();
}

/** The part made of the sheets of service-public.fr. */
export function compileClusters(paragraphs: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  writeAutomaton(writer, clusterWords(plainSentences(paragraphs), GROUPS));
  return writer.finish();
}

/** The part made of the treebanks: weights of the tagger, then lemmas that are exceptions. */
export function compileTagger(
  sentences: readonly GoldSentence[],
  words: WordReader,
  lexicon: Lexicon,
  runs = taggerRuns,
): Uint8Array {
  const examples = sentences.map(tagExample);
  const rows = prune(trainTagger(examples, words, runs), tagFrequencies(examples, words), taggerPruning);
  const writer = new ByteWriter();
  writeWeights(writer, tags.length, rows);
  writer.text(lemmaExceptions(sentences, lexicon));
  return writer.finish();
}
