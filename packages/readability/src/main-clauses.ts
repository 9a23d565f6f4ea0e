import type { Sentence } from '@limpide/language';
import { type AnalysedBlock, tokenIndexFrom } from './analysed.ts';
import { subordinatorsOf } from './subordinators.ts';

/** Is the token a verb with a person (or an order), not the participle or infinitive that looks like it? Needs grammar. */
export function isFiniteVerb(block: AnalysedBlock, at: number): boolean {
  const grammar = block.grammar!;
  if (!grammar.isVerb(at)) return false;
  const forms = grammar.verbForms(at);
  if (!forms.has('finite') && !forms.has('imperative')) return false;
  if (!forms.has('past-participle') && !forms.has('infinitive')) return true;
  // « la personne mise en cause », « il a dit », « il dit »: only a pronoun right before makes it finite.
  return grammar.tags[at - 1] === 'PRON' && !/^(?:qu[e']|-.*)$/u.test(block.keys[at - 1]!);
}

/**
 * Places of the finite verbs of the main clauses of a sentence, parentheses left out. A rule of thumb, without a parser:
 * a subordinator takes the next finite verb; a verb coordinated to that one without a comma stays with it; two main
 * verbs have a conjunction or a stop between them. Needs grammar.
 */
export function mainVerbs(block: AnalysedBlock, sentence: Sentence): readonly number[] {
  const found = known.get(sentence) ?? readMainVerbs(block, sentence);
  known.set(sentence, found);
  return found;
}

/** Several rules ask for those of one sentence. */
const known = new WeakMap<Sentence, readonly number[]>();

function readMainVerbs(block: AnalysedBlock, sentence: Sentence): number[] {
  const first = tokenIndexFrom(block, sentence.from);
  const subordinators = new Set(subordinatorsOf(block, sentence));
  const found: number[] = [];
  let waiting = 0;
  let depth = 0;
  let inSubordinate = false;
  let coordinated = false;
  let separated = true;
  for (let at = first; at < first + sentence.tokens.length; at++) {
    const { text } = block.tokens[at]!;
    if (text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth--;
    if (depth > 0) continue;
    if (subordinators.has(at) || (block.keys[at] === "s'" && /^ils?$/u.test(block.keys[at + 1] ?? ''))) waiting++;
    else if (block.grammar!.tags[at] === 'CCONJ') coordinated = separated = true;
    else if (block.grammar!.tags[at] === 'PUNCT') {
      coordinated = false;
      separated = true;
      if (text === ';' || text === ':') waiting = 0;
    } else if (isFiniteVerb(block, at)) {
      if (waiting > 0) {
        waiting--;
        inSubordinate = true;
      } else if (separated && !(coordinated && inSubordinate)) {
        found.push(at);
        inSubordinate = separated = false;
      }
      coordinated = false;
    }
  }
  return found;
}
