import {
  contractionParts,
  type LanguageModel,
  type LexicalReading,
  type Sentence,
  type Tag,
  type Token,
  tags,
} from '@limpide/language';
import { formsByEnding, type GrammarWord, GrammarWords, type VerbForm } from './grammar-words.ts';

export type { VerbForm };

/** A merge field stands for a name. */
const ANY_NAME = 'Untel';

/** What the language model says of the tokens of a block; places are those of `AnalysedBlock.tokens`. */
export class Grammar {
  /** A universal part of speech for each token, or the joint one of a contraction (« du » is `ADP+DET`). */
  readonly tags: readonly Tag[];
  private readonly language: LanguageModel;
  private readonly tokens: readonly Token[];
  private readonly words: GrammarWords;
  private readonly found: (GrammarWord | undefined)[] = [];
  private readonly sentences: readonly Sentence[];
  private readonly trees: (SentenceTree | undefined)[] = [];

  constructor(language: LanguageModel, sentences: readonly Sentence[], tokens: readonly Token[]) {
    this.language = language;
    this.sentences = sentences;
    this.tokens = tokens;
    this.words = GrammarWords.of(language);
    const found: Tag[] = [];
    for (const sentence of sentences) {
      const numbers = language.tagger.tag(sentence.tokens.map(formOf));
      for (let i = 0; i < numbers.length; i++) found.push(tags[numbers[i]!]!);
    }
    this.tags = found;
  }

  /**
   * How often books use the word: 0 once to three times in a million, 3 thirty times and more; -1 below. Undefined when
   * nothing is known: no table of frequencies, or a word that the lexicon does not have.
   */
  frequency(at: number): number | undefined {
    const { frequencies } = this.language;
    if (!frequencies || this.readings(at).length === 0) return undefined;
    return frequencies.lookup(this.lemma(at));
  }

  /** Does a word that books or good administrative pages use begin like this one, but for its last four letters (« inondable » like « inonder »)? */
  hasCommonKin(at: number): boolean {
    const lemma = this.lemma(at);
    const beginning = lemma.slice(0, Math.max(5, lemma.length - 4));
    const { frequencies, words } = this.language;
    return words.groupsHavePrefix(beginning) || (frequencies?.hasPrefix(beginning) ?? false);
  }

  /** Do good administrative pages use the word now and then? */
  isAdministrative(at: number): boolean {
    const { words } = this.language;
    return words.read(formOf(this.tokens[at]!)).cluster > 0 || words.read(this.lemma(at)).cluster > 0;
  }

  /** Can sentences be read as trees? Rules that need it are silent without. */
  get hasTrees(): boolean {
    return this.language.parser !== undefined;
  }

  /**
   * The tree of a sentence, given by its position in the block; parsed when first asked for.
   * @throws RangeError without a parser, or without such a sentence
   */
  tree(sentence: number): SentenceTree {
    this.trees[sentence] ??= this.parse(sentence);
    return this.trees[sentence];
  }

  private parse(n: number): SentenceTree {
    const { language, sentences } = this;
    const sentence = sentences[n];
    if (!language.parser || !sentence) throw new RangeError(`no tree for sentence ${n}`);
    const first = sentences.slice(0, n).reduce((sum, { tokens }) => sum + tokens.length, 0);
    const forms: string[] = [];
    const numbers: number[] = [];
    const owners: number[] = [];
    sentence.tokens.forEach((token, i) => {
      const tag = this.tags[first + i]!;
      const parts = contractionParts(token.text, tag) ?? [formOf(token)];
      const names = tag.split('+');
      parts.forEach((form, k) => {
        forms.push(form);
        numbers.push(tags.indexOf((names[k] ?? names[0]) as Tag));
        owners.push(i);
      });
    });
    const parsed = language.parser.parse({ words: forms.map((form) => language.words.read(form)), tags: numbers });
    const heads = new Int32Array(sentence.tokens.length).fill(-1);
    const labels: string[] = [];
    owners.forEach((owner, word) => {
      if (owners[word - 1] === owner) return;
      const head = parsed.heads[word]!;
      heads[owner] = head < 0 ? -1 : owners[head]!;
      labels[owner] = parsed.labels[word]!;
    });
    return { first, heads, labels };
  }

  private word(at: number): GrammarWord {
    let word = this.found[at];
    if (!word) {
      word = this.words.word(formOf(this.tokens[at]!), this.tags[at]!);
      this.found[at] = word;
    }
    return word;
  }

  /** Dictionary form of a token, in lower case but for names. */
  lemma(at: number): string {
    return this.word(at).lemma;
  }

  /** What the lexicon says of a token read as its part of speech: gender, number, tense (codes of Lefff). */
  readings(at: number): readonly LexicalReading[] {
    return this.word(at).readings;
  }

  /** Is the token a verb or an auxiliary in one of these moods or forms? Codes as in `verbForms`. */
  isVerb(at: number, form?: VerbForm): boolean {
    const tag = this.tags[at];
    if (tag !== 'VERB' && tag !== 'AUX') return false;
    return form === undefined || this.verbForms(at).has(form);
  }

  /** The forms that a verb may be; by its ending when the lexicon does not know it. */
  verbForms(at: number): ReadonlySet<VerbForm> {
    const word = this.word(at);
    const { kind, text } = this.tokens[at]!;
    return kind === 'opaque' && word.readings.length === 0 ? formsByEnding(text) : word.verbForms;
  }
}

/** The dependency tree of a sentence (UD); a contraction counts as its preposition. */
export interface SentenceTree {
  /** Place in the block of the first token of the sentence. */
  first: number;
  /** For each token of the sentence, the position in the sentence of its head; -1 for the root. */
  heads: Int32Array;
  /** Name of the tie of each token to its head, as `nsubj:pass`. */
  labels: string[];
}

function formOf(token: Token): string {
  return token.kind === 'opaque' ? ANY_NAME : token.text;
}
