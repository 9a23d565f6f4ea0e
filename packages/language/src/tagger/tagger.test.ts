import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../binary.ts';
import { WordAutomaton, writeAutomaton } from '../lexicon/automaton.ts';
import { Lexicon, writeLexicon } from '../lexicon/lexicon.ts';
import { FEATURES, tagFeatures } from './features.ts';
import { Tagger, tags } from './tagger.ts';
import { Weights, writeWeights } from './weights.ts';
import { WordReader } from './word-facts.ts';

const lexicon = new ByteWriter();
writeLexicon(
  lexicon,
  [
    ['avis', 0],
    ['la', 1],
    ['pas', 2],
  ],
  ['NOUN ms 0', 'DET fs 0', 'ADV  0'],
);
const clusters = new ByteWriter();
writeAutomaton(clusters, [
  ['avis', 3],
  ['la', 7],
]);
const reader = new WordReader(Lexicon.read(lexicon.finish()), WordAutomaton.fromBytes(clusters.finish()));

const forms = fc.array(fc.constantFrom('La', 'la', 'avis', 'pas', 'Namur', '12', ',', 'SPW', '-nous', 'É'), {
  minLength: 1,
  maxLength: 12,
});

/** Weights, drawn from their hashes, of every feature that these words may have. */
function weightsFor(sentences: readonly string[][]): Weights {
  const rows = new Map<number, Int8Array>();
  const out = new Int32Array(FEATURES);
  for (const sentence of sentences) {
    const words = sentence.map((form) => reader.read(form));
    for (let at = 0; at < words.length; at++) {
      for (let before = -1; before < tags.length; before++) {
        tagFeatures(words, at, before, (before * 7) % tags.length, out);
        for (const hash of out)
          if (hash % 3 > 0)
            rows.set(
              hash,
              Int8Array.from(tags, (_, t) => ((hash >> (t % 16)) % 5) - 2),
            );
      }
    }
  }
  const writer = new ByteWriter();
  writeWeights(writer, tags.length, rows);
  return Weights.read(new ByteReader(writer.finish()));
}

/** The definition: all features of a word added up at each place. */
function tagSlowly(weights: Weights, sentence: readonly string[]): number[] {
  const words = sentence.map((form) => reader.read(form));
  const features = new Int32Array(FEATURES);
  const found: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const scores = new Int32Array(tags.length);
    tagFeatures(words, at, found[at - 1] ?? -1, found[at - 2] ?? -1, features);
    weights.add(features, FEATURES, scores);
    found.push(scores.indexOf(Math.max(...scores)));
  }
  return found;
}

describe('Tagger', () => {
  it('sums kept by word give the tags that all features together give', () => {
    fc.assert(
      fc.property(fc.array(forms, { minLength: 1, maxLength: 4 }), (sentences) => {
        const weights = weightsFor(sentences);
        const tagger = new Tagger(reader, weights);
        for (const sentence of [...sentences, ...sentences])
          expect([...tagger.tag(sentence)]).toEqual(tagSlowly(weights, sentence));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps to contractions, or away from them, where it is told', () => {
    const weights = weightsFor([['la', 'avis', 'pas']]);
    const tagged = new Tagger(reader, weights).tag(['la', 'avis', 'pas'], [true, false, undefined]);
    expect(tagged[0]).toBeGreaterThanOrEqual(16);
    expect(tagged[1]).toBeLessThan(16);
  });
});

describe('Weights', () => {
  it('finds every row that was written, and none that was not', () => {
    const hash = fc.integer({ min: 0, max: 2 ** 24 - 1 });
    const classes = fc.constantFrom(3, 18, 54);
    fc.assert(
      fc.property(fc.uniqueArray(hash, { maxLength: 200 }), classes, hash, (hashes, count, other) => {
        const rowOf = (one: number) => Int8Array.from({ length: count }, (_, t) => ((one >> (t % 20)) % 7) - 3);
        const writer = new ByteWriter();
        writeWeights(writer, count, new Map(hashes.map((one) => [one, rowOf(one)])));
        const weights = Weights.read(new ByteReader(writer.finish()));
        for (const one of [...hashes, other]) {
          const scores = new Int32Array(count);
          weights.add(Int32Array.of(one), 1, scores);
          expect([...scores]).toEqual(hashes.includes(one) ? [...rowOf(one)] : Array(count).fill(0));
        }
      }),
    );
  });
});
