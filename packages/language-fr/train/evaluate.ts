import type { LanguageModel, Parser } from '@limpide/language';
import { tags } from '@limpide/language/training';
import { partsOfTag } from './compile.ts';
import type { GoldSentence } from './conllu.ts';

/** Numbers of right answers over syntactic words. */
export interface Scores {
  words: number;
  upos: number;
  lemma: number;
  /** Right head; right head and name of the tie without and with its subtype. */
  uas: number;
  las: number;
  fullLas: number;
}

export const noScores = (): Scores => ({ words: 0, upos: 0, lemma: 0, uas: 0, las: 0, fullLas: 0 });

/** Reads the tokens of a treebank, contractions as it has them, and counts what is right into `scores`. */
export function evaluate(
  model: LanguageModel,
  parser: Parser | undefined,
  sentences: readonly GoldSentence[],
  scores = noScores(),
): Scores {
  for (const sentence of sentences) {
    const found = model.tagger.tag(
      sentence.tokens.map((token) => token.form),
      sentence.tokens.map((token) => token.size > 1),
    );
    const numbers = sentence.tokens.flatMap(({ size }, i) => partsOfTag(found[i]!).slice(0, size));
    const tree = parser?.parse({ words: sentence.words.map(({ form }) => model.words.read(form)), tags: numbers });
    sentence.words.forEach((gold, i) => {
      const upos = tags[numbers[i]!]!;
      scores.words++;
      if (upos === gold.upos) scores.upos++;
      if (gold.lemma === '_' || model.lemmas.lemma(gold.form, upos) === gold.lemma) scores.lemma++;
      if (tree?.heads[i] !== gold.head - 1) return;
      scores.uas++;
      const label = tree.labels[i]!;
      if (label === gold.deprel) scores.fullLas++;
      if (label.split(':')[0] === gold.deprel.split(':')[0]) scores.las++;
    });
  }
  return scores;
}

/** Shares in per cent, in one line. */
export function scoreLine(scores: Scores): Record<'UPOS' | 'lemmas' | 'UAS' | 'LAS' | 'LAS with subtypes', string> {
  const share = (right: number) => ((100 * right) / scores.words).toFixed(2);
  return {
    UPOS: share(scores.upos),
    lemmas: share(scores.lemma),
    UAS: share(scores.uas),
    LAS: share(scores.las),
    'LAS with subtypes': share(scores.fullLas),
  };
}
