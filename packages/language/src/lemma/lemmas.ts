import type { LexicalReading, Lexicon } from '../lexicon/lexicon.ts';
import { lexicalForm, plainForm } from '../tagger/word-facts.ts';

/** Gives the dictionary form of a word, from its part of speech. */
export class Lemmas {
  private readonly lexicon: Lexicon;
  private readonly exceptions: ReadonlyMap<string, string>;

  /** @param exceptions one a line: « form PART lemma », where the rules below would be wrong */
  constructor(lexicon: Lexicon, exceptions: string) {
    this.lexicon = lexicon;
    this.exceptions = new Map(
      exceptions
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [form = '', upos = '', lemma = ''] = line.split('\t');
          return [`${form} ${upos}`, lemma];
        }),
    );
  }

  /** @param upos a universal part of speech, or the joint one of a contraction (the lemma is then the form) */
  lemma(form: string, upos: string): string {
    return this.exceptions.get(`${plainForm(form)} ${upos}`) ?? regularLemma(this.lexicon, form, upos);
  }

  /** What the lexicon says of a word with this part of speech; several readings when it cannot tell. */
  readings(form: string, upos: string): LexicalReading[] {
    const all = this.lexicon.readingsOf(lexicalForm(this.lexicon, form));
    const same = all.filter((reading) => reading.upos === upos);
    // Lefff keeps « être » and « avoir » in both lists; other auxiliaries (« faire ») are verbs there.
    return same.length > 0 || upos !== 'AUX' ? same : all.filter((reading) => reading.upos === 'VERB');
  }
}

/** The lemma by the lexicon, else by the ending. */
export function regularLemma(lexicon: Lexicon, form: string, upos: string): string {
  if (upos === 'PUNCT' || upos === 'NUM' || upos === 'SYM' || upos === 'PROPN' || upos === 'X') return form;
  const lower = lexicalForm(lexicon, form);
  const all = lexicon.readingsOf(lower);
  const same = all.filter((reading) => reading.upos === upos);
  const found = pick(same.length > 0 ? same : all.filter((reading) => near[upos]?.includes(reading.upos)));
  if (found) return found.lemma;
  if (/^[\p{Lu}\d.&-]{2,}$/u.test(form) && /\p{Lu}.*\p{Lu}/u.test(form)) return form;
  return byEnding(lower.replace(/^-(?:t-)?/u, ''), upos);
}

const near: Record<string, readonly string[]> = {
  AUX: ['VERB'],
  VERB: ['AUX'],
  ADJ: ['VERB', 'NOUN', 'DET'],
  NOUN: ['ADJ', 'VERB'],
  ADV: ['ADJ', 'ADP'],
  DET: ['ADJ', 'PRON'],
  PRON: ['DET', 'ADJ'],
};

/** Among several, the shortest lemma, then the first in the order of letters. */
function pick(readings: readonly LexicalReading[]): LexicalReading | undefined {
  let best = readings[0];
  for (const reading of readings) {
    if (
      reading.lemma.length < best!.lemma.length ||
      (reading.lemma.length === best!.lemma.length && reading.lemma < best!.lemma)
    )
      best = reading;
  }
  return best;
}

/** Endings of French, for words that no lexicon knows. */
function byEnding(lower: string, upos: string): string {
  if (upos === 'NOUN' || upos === 'ADJ') {
    const singular = lower
      .replace(/eaux$/u, 'eau')
      .replace(/([^aeu])aux$/u, '$1al')
      .replace(/([^siu])s$|(?<=[eéiou])s$/u, '$1')
      .replace(/\((?:s|e|es)\)$/u, '');
    if (upos === 'NOUN') return singular;
    return singular
      .replace(/(?:ée)$/u, 'é')
      .replace(/ive$/u, 'if')
      .replace(/euse$/u, 'eux')
      .replace(/([aio])nne$/u, '$1n')
      .replace(/elle$/u, 'el')
      .replace(/([^aeiou])e$/u, (whole, letter: string) =>
        /(?:ist|iqu|abl|ibl|aire|atr)e$/u.test(whole) ? whole : `${letter}e`,
      );
  }
  if (upos === 'VERB' || upos === 'AUX')
    return lower.replace(
      /(?:ées?|és?|ants?|antes?|erons|erez|eront|erais?|erait|eraient|era|erai|aient|ait|ais|ons|ez|ent|es?|âmes|èrent|a)$/u,
      'er',
    );
  return lower;
}
