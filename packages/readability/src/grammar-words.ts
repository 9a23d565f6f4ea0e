import type { LanguageModel, LexicalReading, Tag } from '@limpide/language';

export type VerbForm =
  | 'infinitive'
  | 'past-participle'
  | 'present-participle'
  | 'finite'
  | 'imperative'
  | 'future'
  | 'conditional'
  | 'subjunctive';

type Lemmas = LanguageModel['lemmas'];

/** A form read as one part of speech: what the lexicon says of it, asked once. */
export class GrammarWord {
  private readonly lemmas: Lemmas;
  private readonly form: string;
  private readonly tag: Tag;
  private knownLemma: string | undefined;
  private knownReadings: readonly LexicalReading[] | undefined;
  private knownForms: ReadonlySet<VerbForm> | undefined;

  constructor(lemmas: Lemmas, form: string, tag: Tag) {
    this.lemmas = lemmas;
    this.form = form;
    this.tag = tag;
  }

  get lemma(): string {
    this.knownLemma ??= this.lemmas.lemma(this.form, this.tag);
    return this.knownLemma;
  }

  get readings(): readonly LexicalReading[] {
    this.knownReadings ??= this.lemmas.readings(this.form, this.tag);
    return this.knownReadings;
  }

  /** The forms that a verb may be; by its ending when the lexicon does not know it. */
  get verbForms(): ReadonlySet<VerbForm> {
    this.knownForms ??=
      this.readings.length > 0
        ? new Set(this.readings.flatMap(({ morphology }) => formsOfCode(morphology)))
        : formsByEnding(this.form);
    return this.knownForms;
  }
}

/** More than any letter holds, for each part of speech. */
const REMEMBERED = 20_000;

/** The words of a language that were asked for, by part of speech. */
export class GrammarWords {
  private readonly lemmas: Lemmas;
  private readonly byTag = new Map<Tag, Map<string, GrammarWord>>();

  private constructor(lemmas: Lemmas) {
    this.lemmas = lemmas;
  }

  private static readonly known = new WeakMap<Lemmas, GrammarWords>();

  static of({ lemmas }: LanguageModel): GrammarWords {
    let words = GrammarWords.known.get(lemmas);
    if (!words) {
      words = new GrammarWords(lemmas);
      GrammarWords.known.set(lemmas, words);
    }
    return words;
  }

  word(form: string, tag: Tag): GrammarWord {
    let forms = this.byTag.get(tag);
    if (!forms) {
      forms = new Map();
      this.byTag.set(tag, forms);
    }
    let word = forms.get(form);
    if (!word) {
      if (forms.size >= REMEMBERED) forms.clear();
      word = new GrammarWord(this.lemmas, form, tag);
      forms.set(form, word);
    }
    return word;
  }
}

const infinitive: ReadonlySet<VerbForm> = new Set(['infinitive']);
const presentParticiple: ReadonlySet<VerbForm> = new Set(['present-participle']);
const pastParticiple: ReadonlySet<VerbForm> = new Set(['past-participle']);
const finite: ReadonlySet<VerbForm> = new Set(['finite']);

/** What a verb may be that no lexicon knows. */
export function formsByEnding(form: string): ReadonlySet<VerbForm> {
  const text = form.toLowerCase();
  if (/(?:er|ir|re|oir)$/u.test(text)) return infinitive;
  if (/ant$/u.test(text)) return presentParticiple;
  if (/(?:[éiu]|is|it)e?s?$/u.test(text)) return pastParticiple;
  return finite;
}

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
