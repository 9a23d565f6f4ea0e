import { ByteReader, type ByteWriter } from '../binary.ts';
import { WordAutomaton, writeAutomaton } from './automaton.ts';

/** Universal parts of speech (UD 2), without « _ ». */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One reading of a form. */
export interface LexicalReading {
  upos: Upos;
  /** Codes of Lefff: « fp » feminine plural, « W » infinitive, « Kms » past participle, « P3s » present, third singular. */
  morphology: string;
  lemma: string;
}

interface Readings {
  upos: Upos;
  morphology: string;
  cut: number;
  add: string;
}

/** Forms with all their readings out of context. */
export class Lexicon {
  private readonly words: WordAutomaton;
  /** As they were written; a text uses few of them, so that each is read when a word of it comes. */
  private readonly classes: readonly string[];
  private readonly read: (Readings[] | undefined)[] = [];

  private constructor(words: WordAutomaton, classes: readonly string[]) {
    this.words = words;
    this.classes = classes;
  }

  /** Number of the class of a form in lower case, for `ambiguity`; -1 when the form is unknown. */
  classOf(lower: string): number {
    return this.words.lookup(lower);
  }

  readingsOf(lower: string): LexicalReading[] {
    const id = this.words.lookup(lower);
    if (id < 0) return [];
    return this.readingsIn(id).map(({ upos, morphology, cut, add }) => ({
      upos,
      morphology,
      lemma: lower.slice(0, lower.length - cut) + add,
    }));
  }

  /** A text that tells the readings of a class apart as a tagger needs it: « ADJ+NOUN:p+VERB:P2 ». */
  ambiguity(id: number): string {
    return [...new Set(this.readingsIn(id).map(outline))].sort().join('+');
  }

  private readingsIn(id: number): Readings[] {
    this.read[id] ??= this.classes[id]!.split(';').map(parse);
    return this.read[id];
  }

  /** Every known form with this beginning, in the order of code units. */
  formsStartingWith(prefix: string): Iterable<string> {
    return this.words.startingWith(prefix);
  }

  static read(bytes: Uint8Array): Lexicon {
    const reader = new ByteReader(bytes);
    const classes = reader.text().split('\n');
    return new Lexicon(WordAutomaton.read(reader), classes);
  }
}

/** @param words sorted by code unit; each number is an index in `classes` */
export function writeLexicon(
  writer: ByteWriter,
  words: readonly (readonly [string, number])[],
  classes: readonly string[],
): void {
  writer.text(classes.join('\n'));
  writeAutomaton(writer, words);
}

function parse(entry: string): Readings {
  const [upos = 'X', morphology = '', edit = '0'] = entry.split(' ');
  const [, cut = '0', add = ''] = /^(\d+)(.*)$/u.exec(edit) ?? [];
  return { upos: upos as Upos, morphology, cut: Number(cut), add };
}

function outline({ upos, morphology }: Readings): string {
  if (upos === 'VERB' || upos === 'AUX') {
    const kind = /^[WGK]/u.exec(morphology)?.[0];
    return kind
      ? `${upos}:${kind}${kind === 'K' ? morphology.slice(1) : ''}`
      : `${upos}:${/3|[12]/u.exec(morphology)?.[0] ?? ''}${morphology.startsWith('Y') ? 'Y' : ''}`;
  }
  if (upos === 'NOUN' || upos === 'ADJ' || upos === 'DET') return `${upos}:${morphology.replace(/[^mfsp]/gu, '')}`;
  return upos;
}
