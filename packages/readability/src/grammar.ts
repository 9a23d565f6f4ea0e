import { type LanguageModel, type LexicalReading, type Sentence, type Tag, type Token, tags } from '@limpide/language';

/** A merge field stands for a name. */
const ANY_NAME = 'Untel';

/** What the language model says of the tokens of a block; places are those of `AnalysedBlock.tokens`. */
export class Grammar {
  /** A universal part of speech for each token, or the joint one of a contraction (« du » is `ADP+DET`). */
  readonly tags: readonly Tag[];
  private readonly language: LanguageModel;
  private readonly tokens: readonly Token[];
  private readonly lemmas: (string | undefined)[] = [];

  constructor(language: LanguageModel, sentences: readonly Sentence[]) {
    this.language = language;
    this.tokens = sentences.flatMap((sentence) => sentence.tokens);
    this.tags = sentences.flatMap((sentence) =>
      Array.from(language.tagger.tag(sentence.tokens.map(formOf)), (number) => tags[number]!),
    );
  }

  /** Dictionary form of a token, in lower case but for names. */
  lemma(at: number): string {
    this.lemmas[at] ??= this.language.lemmas.lemma(formOf(this.tokens[at]!), this.tags[at]!);
    return this.lemmas[at];
  }

  /** What the lexicon says of a token read as its part of speech: gender, number, tense (codes of Lefff). */
  readings(at: number): LexicalReading[] {
    return this.language.lemmas.readings(formOf(this.tokens[at]!), this.tags[at]!);
  }

  /** Is the token a verb or an auxiliary in one of these moods or forms? Codes as in `verbForms`. */
  isVerb(at: number, form?: VerbForm): boolean {
    const tag = this.tags[at];
    if (tag !== 'VERB' && tag !== 'AUX') return false;
    return form === undefined || this.verbForms(at).has(form);
  }

  /** The forms that a verb may be; by its ending when the lexicon does not know it. */
  verbForms(at: number): Set<VerbForm> {
    const readings = this.readings(at);
    if (readings.length > 0) return new Set(readings.flatMap(({ morphology }) => formsOfCode(morphology)));
    const text = this.tokens[at]!.text.toLowerCase();
    if (/(?:er|ir|re|oir)$/u.test(text)) return new Set(['infinitive']);
    if (/ant$/u.test(text)) return new Set(['present-participle']);
    if (/(?:[éiu]|is|it)e?s?$/u.test(text)) return new Set(['past-participle']);
    return new Set(['finite']);
  }
}

export type VerbForm =
  | 'infinitive'
  | 'past-participle'
  | 'present-participle'
  | 'finite'
  | 'imperative'
  | 'future'
  | 'conditional'
  | 'subjunctive';

/** Lefff: W infinitive, K past participle, G present participle, Y imperative, F future, C conditional, S and T subjunctive. */
function formsOfCode(code: string): VerbForm[] {
  if (code.startsWith('W')) return ['infinitive'];
  if (code.startsWith('K')) return ['past-participle'];
  if (code.startsWith('G')) return ['present-participle'];
  const forms: VerbForm[] = [];
  const moods = /^[A-Z]+/u.exec(code)?.[0] ?? '';
  for (const mood of moods) {
    if (mood === 'Y') forms.push('imperative');
    else forms.push('finite');
    if (mood === 'F') forms.push('future');
    if (mood === 'C') forms.push('conditional');
    if (mood === 'S' || mood === 'T') forms.push('subjunctive');
  }
  return forms;
}

function formOf(token: Token): string {
  return token.kind === 'opaque' ? ANY_NAME : token.text;
}
