import { ByteWriter, type Lexicon, plainForm, writeAutomaton } from '@limpide/language/training';

/** Occurrences per million words of books above which a lemma is told apart; the number of a band is its position. */
export const bands = [1, 3, 10, 30] as const;

/**
 * Lemmas that books use, with how often: Lexique counts forms, Lefff ties each form to its lemmas; a form of several lemmas
 * counts for each.
 * @param table Lexique 3.83, slim: form, category, frequency per million words of books
 */
export function compileFrequencies(table: string, lexicon: Lexicon): Uint8Array {
  const forms = new Map<string, number>();
  for (const line of table.split('\n').slice(1)) {
    const [form = '', , frequency = '0'] = line.split('\t');
    if (form) forms.set(form, (forms.get(form) ?? 0) + Number(frequency));
  }
  const lemmas = new Map<string, number>();
  for (const [form, frequency] of forms) {
    for (const spelling of new Set([plainForm(form), plainForm(form).replace(/oe/gu, 'œ')])) {
      const found = new Set(lexicon.readingsOf(spelling).map(({ lemma }) => lemma));
      for (const lemma of found.size > 0 ? found : [spelling]) lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + frequency);
    }
  }
  const words = [...lemmas]
    .filter(([lemma, frequency]) => frequency >= bands[0] && !/\s/u.test(lemma))
    .map(([lemma, frequency]): [string, number] => [lemma, bands.findLastIndex((least) => frequency >= least)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const writer = new ByteWriter();
  writeAutomaton(writer, words);
  return writer.finish();
}
