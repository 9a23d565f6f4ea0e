import type { Passive } from '../passives.ts';
import { type Inflector, type Mood, type Quantity, slotsOf } from './inflect.ts';
import type { Ready } from './rewrite.ts';

/** Tenses of « être » or « avoir » that pass to the active verb as they are. */
const tenses: readonly Mood[] = ['P', 'I', 'F', 'C'];

/**
 * The verb group of a passive in the active, for a subject of the third person: « a été prise » → « a pris », « sont
 * signés » → « signe », « doit être payée » → « doit payer ». Null for other groups (negation, adverbs, other moods) and
 * for forms that the lexicon does not have.
 * @param number that of the new subject
 */
export function activeVerb(block: Ready, passive: Passive, number: Quantity, inflector: Inflector): string | null {
  const { first, auxiliary, participle, modal } = passive;
  const lemma = participleLemma(block, participle);
  if (lemma === null || participle !== auxiliary + 1) return null;
  if (modal !== undefined) {
    if (auxiliary !== modal + 1 || block.keys[auxiliary] !== 'être') return null;
    const own = block.grammar.lemma(modal);
    if (own !== 'devoir' && own !== 'pouvoir') return null;
    const form = thirdPerson(block, modal, own, number, inflector);
    const infinitive = inflector.infinitive(lemma);
    return form && infinitive && `${form} ${infinitive}`;
  }
  if (block.keys[auxiliary] === 'été') {
    if (auxiliary !== first + 1 || block.grammar.lemma(first) !== 'avoir') return null;
    const form = thirdPerson(block, first, 'avoir', number, inflector);
    const agreed = inflector.pastParticiple(lemma);
    return form && agreed && `${form} ${agreed}`;
  }
  return first === auxiliary ? thirdPerson(block, auxiliary, lemma, number, inflector) : null;
}

/** A verb in the tense of a token, for « il » or « ils ». */
function thirdPerson(block: Ready, at: number, lemma: string, number: Quantity, inflector: Inflector): string | null {
  const moods = new Set(
    block.grammar
      .readings(at)
      .flatMap(({ morphology }) => slotsOf(morphology))
      .filter(({ person }) => person === 3)
      .map(({ mood }) => mood),
  );
  const mood = tenses.find((tense) => moods.has(tense));
  return mood === undefined || moods.size !== 1 ? null : inflector.conjugate(lemma, { mood, person: 3, number });
}

/** The one verb that the participle can come from. */
function participleLemma(block: Ready, at: number): string | null {
  const lemmas = new Set(
    block.grammar
      .readings(at)
      .filter(({ morphology }) => morphology.startsWith('K'))
      .map(({ lemma }) => lemma),
  );
  const [lemma] = lemmas;
  return lemmas.size === 1 ? lemma! : null;
}
