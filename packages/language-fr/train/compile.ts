import {
  ACTIONS,
  ByteReader,
  ByteWriter,
  type Lexicon,
  type Tag,
  Tagger,
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
import { type TreeExample, trainParser, treeExample } from './parser.ts';
import { type Pruning, prune } from './perceptron.ts';
import { plainSentences } from './sources.ts';
import { tagExample, tagFrequencies, trainTagger } from './tagger.ts';

/** How much is kept of what was learned: the balance of accuracy and size. */
export const taggerPruning: Pruning = { features: 54_000, least: 0.3, unit: 0.19 };
const GROUPS = 64;

export const parserPruning = {
  actions: { features: 250_000, least: 0.3, unit: 0.19 },
  labels: { features: 120_000, least: 0.3, unit: 0.19 },
} satisfies Record<string, Pruning>;

/** How many times a model is trained: fewer for a quick look. */
export interface Effort {
  tagger: { epochs: number; runs: number };
  parser: { epochs: number; runs: number };
}

export const fullEffort: Effort = { tagger: { epochs: 8, runs: 5 }, parser: { epochs: 8, runs: 4 } };
export const quickEffort: Effort = { tagger: { epochs: 6, runs: 2 }, parser: { epochs: 8, runs: 1 } };

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

/** The part made of the treebanks that the first tier needs: weights of the tagger, then lemmas that are exceptions. */
export function compileTagger(
  sentences: readonly GoldSentence[],
  words: WordReader,
  lexicon: Lexicon,
  runs: Effort['tagger'],
): Uint8Array {
  const writer = new ByteWriter();
  writeWeights(writer, tags.length, taggerRows(sentences, words, runs));
  writer.text(lemmaExceptions(sentences, lexicon));
  return writer.finish();
}

function taggerRows(sentences: readonly GoldSentence[], words: WordReader, runs: Effort['tagger']) {
  const examples = sentences.map(tagExample);
  return prune(trainTagger(examples, words, runs), tagFrequencies(examples, words), taggerPruning);
}

/** Folds of the training text whose tags come from the rest of it: a parser must learn with the errors of the tagger. */
const FOLDS = 5;

/** The part made of the treebanks that only the parser needs. */
export function compileParser(
  sentences: readonly GoldSentence[],
  words: WordReader,
  runs: Effort['parser'],
): Uint8Array {
  const labels = [...new Set(sentences.flatMap((sentence) => sentence.words.map(({ deprel }) => deprel)))].sort();
  const ids = new Map(labels.map((label, i) => [label, i]));
  const examples: TreeExample[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = sentences.filter((_, i) => i % FOLDS !== fold);
    const writer = new ByteWriter();
    writeWeights(writer, tags.length, taggerRows(rest, words, { epochs: 6, runs: 1 }));
    const tagger = Tagger.read(new ByteReader(writer.finish()), words);
    sentences.forEach((sentence, i) => {
      if (i % FOLDS === fold) examples[i] = treeExample(sentence, wordTags(tagger, sentence), words, ids);
    });
  }
  const means = trainParser(examples, labels.length, runs);
  const writer = new ByteWriter();
  writer.text(labels.join('\n'));
  writeWeights(writer, ACTIONS, prune(means.actions, means.actionFrequencies, parserPruning.actions));
  writeWeights(writer, labels.length, prune(means.labels, means.labelFrequencies, parserPruning.labels));
  return writer.finish();
}

/** Numbers of the tags of the syntactic words, contractions as the treebank has them. */
export function wordTags(tagger: Tagger, sentence: GoldSentence): number[] {
  const found = tagger.tag(
    sentence.tokens.map((token) => token.form),
    sentence.tokens.map((token) => token.size > 1),
  );
  return sentence.tokens.flatMap(({ size }, i) => partsOfTag(found[i]!).slice(0, size));
}

/** Numbers of the parts of speech in a tag: one, or the two of a contraction. */
export function partsOfTag(tag: number): number[] {
  return tags[tag]!.split('+').map((name) => tags.indexOf(name as Tag));
}
