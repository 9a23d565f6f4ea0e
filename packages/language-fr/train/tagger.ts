import { FEATURES, tagFeatures, tags, type WordReader } from '@limpide/language/training';
import type { GoldSentence } from './conllu.ts';
import { addMeans, divide, Perceptron, seeded, shuffled } from './perceptron.ts';

const tagIds = new Map<string, number>(tags.map((tag, i) => [tag, i]));

export interface TagExample {
  forms: string[];
  gold: number[];
}

/** A sentence as the tagger sees it. */
export function tagExample(sentence: GoldSentence): TagExample {
  const gold = sentence.tokens.map(({ first, size }) => {
    const name = sentence.words
      .slice(first, first + size)
      .map((word) => word.upos)
      .join('+');
    const id = tagIds.get(name);
    if (id === undefined) throw new RangeError(`no tag « ${name} » (${sentence.id})`);
    return id;
  });
  return { forms: sentence.tokens.map((token) => token.form), gold };
}

/** Mean weights of several runs over the examples, each in an order of its own. */
export function trainTagger(
  examples: readonly TagExample[],
  reader: WordReader,
  options: { epochs: number; runs: number },
): Map<number, Float64Array> {
  const total = new Map<number, Float64Array>();
  const features = new Int32Array(FEATURES);
  const scores = new Float64Array(tags.length);
  const facts = examples.map(({ forms }) => forms.map((form) => reader.read(form)));
  for (let run = 0; run < options.runs; run++) {
    const model = new Perceptron(tags.length);
    const random = seeded(run + 1);
    const order = examples.map((_, i) => i);
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      for (const n of shuffled(order, random)) {
        const words = facts[n]!;
        const { gold } = examples[n]!;
        let before1 = -1;
        let before2 = -1;
        for (let i = 0; i < words.length; i++) {
          tagFeatures(words, i, before1, before2, features);
          model.scores(features, FEATURES, scores);
          let best = 0;
          for (let t = 1; t < tags.length; t++) if (scores[t]! > scores[best]!) best = t;
          model.tick();
          if (best !== gold[i]) model.change(features, FEATURES, gold[i]!, best);
          before2 = before1;
          before1 = best;
        }
      }
    }
    addMeans(total, model);
  }
  return divide(total, options.runs);
}

/** How often each feature occurs in the examples: rare ones are the first to go. */
export function tagFrequencies(examples: readonly TagExample[], reader: WordReader): Map<number, number> {
  const counts = new Map<number, number>();
  const features = new Int32Array(FEATURES);
  for (const { forms, gold } of examples) {
    const words = forms.map((form) => reader.read(form));
    for (let i = 0; i < words.length; i++) {
      tagFeatures(words, i, gold[i - 1] ?? -1, gold[i - 2] ?? -1, features);
      for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  return counts;
}
