import { type Lexicon, plainForm, regularLemma } from '@limpide/language/training';
import type { GoldSentence } from './conllu.ts';

/** Lemmas of the treebanks that the rules of the language would get wrong, one a line: form, part, lemma. */
export function lemmaExceptions(sentences: readonly GoldSentence[], lexicon: Lexicon): string {
  const seen = new Map<string, Map<string, number>>();
  for (const { words } of sentences) {
    for (const { form, lemma, upos } of words) {
      if (lemma === '_' || upos === 'PUNCT' || upos === 'NUM') continue;
      const key = `${plainForm(form)}\t${upos}`;
      const of = seen.get(key) ?? new Map<string, number>();
      seen.set(key, of.set(lemma, (of.get(lemma) ?? 0) + 1));
    }
  }
  const lines: string[] = [];
  for (const [key, of] of seen) {
    const [form = '', upos = ''] = key.split('\t');
    const [lemma] = [...of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    const regular = regularLemma(lexicon, form, upos);
    if (lemma !== regular && (upos !== 'PROPN' || lemma.toLowerCase() !== form)) lines.push(`${key}\t${lemma}`);
  }
  return lines.sort().join('\n');
}
