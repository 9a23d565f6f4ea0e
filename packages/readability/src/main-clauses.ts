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
  let before = at - 1;
  while (before >= 0 && grammar.tags[before] === 'ADV') before--;
  return before < 0 || grammar.tags[before] !== 'AUX';
}

/**
 * Places of the finite verbs of the main clauses of a sentence, parentheses left out. A rule of thumb, without a parser:
 * a subordinator takes the next finite verb; a verb coordinated to that one without a comma stays with it. Needs grammar.
 */
export function mainVerbs(block: AnalysedBlock, sentence: Sentence): number[] {
  const first = tokenIndexFrom(block, sentence.from);
  const subordinators = new Set(subordinatorsOf(block, sentence));
  const found: number[] = [];
  let waiting = 0;
  let depth = 0;
  let inSubordinate = false;
  let coordinated = false;
  for (let at = first; at < first + sentence.tokens.length; at++) {
    const { text } = block.tokens[at]!;
    if (text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth--;
    if (depth > 0) continue;
    if (subordinators.has(at)) waiting++;
    else if (block.grammar!.tags[at] === 'CCONJ') coordinated = true;
    else if (block.grammar!.tags[at] === 'PUNCT') {
      coordinated = false;
      if (text === ';' || text === ':') waiting = 0;
    } else if (isFiniteVerb(block, at)) {
      if (waiting > 0) {
        waiting--;
        inSubordinate = true;
      } else if (!(coordinated && inSubordinate)) {
        found.push(at);
        inSubordinate = false;
      }
      coordinated = false;
    }
  }
  return found;
}
