import { type Inflector, slotsOf, type VerbSlot } from './inflect.ts';
import type { Ready } from './rewrite.ts';

/** Tokens before a verb where « que » makes a subjunctive likely. */
const REACH = 14;

/**
 * Another verb in the form of a token: same tense, person, number, agreement. Null when the lexicon lacks it, or when the
 * token may be two forms that differ in the other verb.
 */
export function sameForm(block: Ready, at: number, lemma: string, inflector: Inflector): string | null {
  const own = block.grammar.lemma(at);
  const codes = block.grammar
    .readings(at)
    .filter((reading) => reading.lemma === own)
    .map(({ morphology }) => morphology);
  if (codes.length === 0) return null;
  if (codes.some((code) => code.startsWith('W'))) return inflector.infinitive(lemma);
  if (codes.some((code) => code.startsWith('G'))) return inflector.presentParticiple(lemma);
  if (codes.some((code) => code.startsWith('K'))) {
    if (codes.some((code) => !code.startsWith('K')) && !followsAuxiliary(block, at)) return null;
    return participleAs(codes.find((code) => code.startsWith('K'))!, lemma, inflector);
  }
  const slots = codes.flatMap(slotsOf);
  const likely = slots.filter((slot) => isLikely(block, at, slot));
  const forms = new Set((likely.length > 0 ? likely : slots).map((slot) => inflector.conjugate(lemma, slot)));
  const [form] = forms;
  return forms.size === 1 ? form! : null;
}

function participleAs(code: string, lemma: string, inflector: Inflector): string | null {
  const gender = code.includes('f') ? 'f' : 'm';
  const number = code.endsWith('p') ? 'p' : 's';
  return inflector.pastParticiple(lemma, gender, number);
}

/** « est payé », « a bien payé »: the word before is an auxiliary, adverbs left out. */
export function followsAuxiliary(block: Ready, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && block.grammar.tags[before] === 'ADV') before--;
  return before >= 0 && block.grammar.tags[before] === 'AUX';
}

/** The third person of the present, unless a pronoun or « que » tells otherwise. */
function isLikely({ keys }: Ready, at: number, { mood, person, number }: VerbSlot): boolean {
  const near = keys.slice(Math.max(0, at - REACH), at);
  if (near.some((key) => /^(?:que|qu'|je|j'|tu)$/u.test(key))) return true;
  if (mood === 'S' || mood === 'T') return false;
  return number === 'p' ? true : person === 3 && mood !== 'Y';
}
