import type { WordAutomaton } from '../lexicon/automaton.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hashText } from './hash.ts';

/** What the tagger and the parser see of a word out of context, as hashes ready to be mixed into features. */
export interface WordFacts {
  form: number;
  ending2: number;
  ending3: number;
  ending4: number;
  ending5: number;
  beginning: number;
  shape: number;
  /** Ambiguity class of the lexicon; of the ending when the form is unknown. */
  lexical: number;
  /** Words that keep the same company have the same number; 0 for rare ones. */
  cluster: number;
  known: boolean;
  /** May only be an adverb: the next word tells more. */
  adverb: boolean;
}

/** Beyond the first and the last word. */
export const outside: WordFacts = {
  form: 1,
  ending2: 1,
  ending3: 1,
  ending4: 1,
  ending5: 1,
  beginning: 1,
  shape: 1024,
  lexical: 1,
  cluster: 1,
  known: true,
  adverb: false,
};

/** More words than any letter holds; a whole book still fits. */
const REMEMBERED = 60_000;

/** Finds the facts of words, and remembers those of words already seen. */
export class WordReader {
  private readonly facts = new Map<string, WordFacts>();
  private readonly lexicon: Lexicon;
  private readonly clusters: WordAutomaton;

  constructor(lexicon: Lexicon, clusters: WordAutomaton) {
    this.lexicon = lexicon;
    this.clusters = clusters;
  }

  read(form: string): WordFacts {
    const known = this.facts.get(form);
    if (known) return known;
    if (this.facts.size >= REMEMBERED) this.facts.clear();
    const facts = this.compute(form);
    this.facts.set(form, facts);
    return facts;
  }

  /** Does a word of the groups begin so? They hold what good administrative pages use more than now and then. */
  groupsHavePrefix(prefix: string): boolean {
    return this.clusters.hasPrefix(prefix);
  }

  private compute(form: string): WordFacts {
    const lower = plainForm(form).replace(/\d/gu, '0');
    const n = lower.length;
    const id = this.lexicon.classOf(lexicalForm(this.lexicon, form));
    const ambiguity = id < 0 ? '' : this.lexicon.ambiguity(id);
    return {
      form: hashText(lower),
      ending2: hashText(lower, Math.max(0, n - 2)),
      ending3: hashText(lower, Math.max(0, n - 3)),
      ending4: hashText(lower, Math.max(0, n - 4)),
      ending5: hashText(lower, Math.max(0, n - 5)),
      beginning: hashText(lower, 0, 3),
      shape: shapeOf(form),
      lexical: hashText(id < 0 ? `?${lower.slice(-3)}` : ambiguity),
      cluster: this.clusters.lookup(lower) + 1,
      known: id >= 0,
      adverb: /^(?:ADP\+)?ADV$/u.test(ambiguity),
    };
  }
}

/** In lower case, with a straight apostrophe: how the lexicon writes. */
export function plainForm(form: string): string {
  return form.toLowerCase().replace(/[’ʼ]/gu, "'");
}

/**
 * The form under which the lexicon may know a word: without the hyphen of « -nous », without « (s) », and with the accent
 * that a capital « E » lost.
 */
export function lexicalForm(lexicon: Lexicon, form: string): string {
  const lower = plainForm(form);
  if (lexicon.classOf(lower) >= 0) return lower;
  const bare = lower.replace(/^-/u, '').replace(/\([a-zé]{1,2}\)$/u, '');
  if (bare !== lower && lexicon.classOf(bare) >= 0) return bare;
  if (/^E/u.test(form)) return `é${lower.slice(1)}`;
  if (/^À|^A/u.test(form) && form.length === 1) return 'à';
  return lower;
}

/** Small number for capitals, figures, signs and hyphens. */
function shapeOf(form: string): number {
  const first = form[0] ?? '';
  let shape = 0;
  if (/\p{Lu}/u.test(first)) shape |= 1;
  if (form.length > 1 && /^[\p{Lu}\d.&-]+$/u.test(form) && /\p{Lu}.*\p{Lu}/u.test(form)) shape |= 2;
  if (/\d/u.test(form)) shape |= 4;
  if (/^[\d.,\u00A0\u202F ]+$/u.test(form)) shape |= 8;
  if (!/[\p{L}\d]/u.test(form)) shape |= 16;
  if (form.length > 1 && form.slice(1).includes('-')) shape |= 32;
  if (form.endsWith('.') && form.length > 1) shape |= 64;
  if (first === '-' && form.length > 1) shape |= 128;
  if (form.length > 2 && /\p{Ll}.*\p{Lu}/u.test(form)) shape |= 256;
  if (form.length === 1) shape |= 512;
  return shape;
}
