import type { LanguageModel } from '@limpide/language';
import { tags } from '@limpide/language/training';
import type { GoldSentence } from './conllu.ts';

/** Shares of right answers in per cent, over syntactic words. */
export interface Scores {
  words: number;
  upos: number;
  lemma: number;
}

/** Tags the tokens of a treebank, contractions as it has them, and compares. */
export function evaluate(model: LanguageModel, sentences: readonly GoldSentence[]): Scores {
  let words = 0;
  let upos = 0;
  let lemma = 0;
  for (const sentence of sentences) {
    const found = model.tagger.tag(
      sentence.tokens.map((token) => token.form),
      sentence.tokens.map((token) => token.size > 1),
    );
    sentence.tokens.forEach(({ first, size }, i) => {
      const parts = tags[found[i]!]!.split('+');
      for (let k = 0; k < size; k++) {
        const gold = sentence.words[first + k]!;
        words++;
        if (parts[k] === gold.upos) upos++;
        if (gold.lemma === '_' || model.lemmas.lemma(gold.form, parts[k] ?? 'X') === gold.lemma) lemma++;
      }
    });
  }
  return { words, upos: (100 * upos) / words, lemma: (100 * lemma) / words };
}
