import { type AnalysedBlock, tokenIndexFrom } from '../analysed.ts';
import { mainVerbs } from '../main-clauses.ts';
import { blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { subjectVerbDistanceExamples as examples } from './subject-verb-distance.examples.ts';

/**
 * A6. The distance is counted in words, from the noun of the subject to the main verb. By parts of speech and not by a
 * tree: a parser that reads from left to right is most often wrong where subject and verb are far apart.
 */
export const subjectVerbDistance = blockRule<number>({
  name: 'subject-verb-distance',
  number: 'A6',
  group: 'sentence',
  title: 'Rapprocher le sujet de son verbe',
  why: 'Le lecteur garde le sujet en tête jusqu’au verbe : plus l’attente est longue, plus il doit relire.',
  source: cite('cosla', 'canada'),
  mark: 'cut',
  cost: 3,
  needs: 'tags',
  thresholds: { public: 8, easy: 4, decision: 10, legal: 14, web: 8, form: 8 },
  explain: (words) => `${words} mots entre le sujet et son verbe`,
  examples,
  check(block, most) {
    if (!block.grammar || block.kind === 'header' || block.kind === 'footer') return [];
    return block.sentences.flatMap((sentence) => {
      if (sentence.words <= most) return [];
      const start = tokenIndexFrom(block, sentence.from);
      let from = start;
      for (const verb of mainVerbs(block, sentence)) {
        // « appelez », « écrivons »: their subject is no noun.
        if (/(?:ez|ons)$/u.test(block.keys[verb]!)) continue;
        const subject = nearestSubject(block, from, verb);
        const gap = subject < 0 ? 0 : wordsBetween(block, subject, groupStart(block, subject, verb));
        from = verb + 1;
        if (gap <= most) continue;
        const [first, last] = [block.tokens[subject]!, block.tokens[verb]!];
        return [
          {
            from: first.from,
            to: last.to,
            severity: 'warning' as const,
            title: 'Rapprochez le sujet de son verbe',
            message: `${gap} mots séparent « ${first.text} » de « ${last.text} ». Dites d’abord qui fait quoi ; le reste peut venir après.`,
            strain: gap / most,
          },
        ];
      }
      return [];
    });
  },
});

const nominal = new Set(['NOUN', 'PROPN']);
/** May stand before the noun of a subject. */
const opening = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);
const linking = /^(?:et|ou|mais|car|donc|or|ni|que|qu'|si|lorsque|lorsqu'|puisque|puisqu'|quand)$/u;
const question = /^quel/u;

/**
 * The noun nearest to the verb that can be its subject: it begins a clause (at the start, after a comma or a linking word)
 * without preposition. A pronoun beside the verb leaves none.
 */
function nearestSubject(block: AnalysedBlock, from: number, verb: number): number {
  const { tags } = block.grammar!;
  for (let at = verb - 1; at >= from; at--) {
    const before = at === from ? ',' : block.keys[at - 1]!;
    if (tags[at] === 'PRON' && isSubjectPronoun(block.keys[at]!, block.keys[verb]!) && at >= verb - 4) return -1;
    if (before !== ',' && before !== ';' && before !== ':' && !linking.test(before)) continue;
    if (!opening.has(tags[at]!) || question.test(block.keys[at]!)) continue;
    // « la copie du bail, la photo » : an item of a list is no subject when the one before may be it; take the nearest.
    for (let noun = at; noun < Math.min(verb, at + 4) && opening.has(tags[noun]!); noun++)
      if (nominal.has(tags[noun]!)) return noun;
  }
  return -1;
}

/** « vous remettra »: of « nous » and « vous », only those whose verb agrees with them. */
function isSubjectPronoun(key: string, verb: string): boolean {
  if (key === 'nous' || key === 'vous') return /(?:ez|ons|mes|tes)$/u.test(verb);
  return /^(?:je|j'|tu|il|elle|on|ils|elles|ce|c'|cela|ceci|ça|celui-ci|celle-ci|qui)$/u.test(key);
}

/** The verb with « ne » and the pronouns that lean on it. */
function groupStart(block: AnalysedBlock, subject: number, verb: number): number {
  let at = verb;
  while (at - 1 > subject && /^(?:ne|n'|se|s'|le|la|l'|les|lui|leur|en|y|vous|nous)$/u.test(block.keys[at - 1]!)) {
    if (block.grammar!.tags[at - 1] !== 'PRON' && block.grammar!.tags[at - 1] !== 'ADV') break;
    at--;
  }
  return at;
}

/** A shorter parenthesis is read over: « (rue de la Science, 33, à Bruxelles) ». */
const LONG_PARENTHESIS = 10;

/** Words, not signs, between two tokens. */
function wordsBetween(block: AnalysedBlock, from: number, to: number): number {
  let words = 0;
  let inside = -1;
  for (let i = from + 1; i < to; i++) {
    const { text } = block.tokens[i]!;
    if (text === '(' && inside < 0) inside = 0;
    else if (text === ')' && inside >= 0) {
      if (inside >= LONG_PARENTHESIS) words += inside;
      inside = -1;
    } else if (block.grammar!.tags[i] !== 'PUNCT') {
      if (inside >= 0) inside++;
      else words++;
    }
  }
  return words + Math.max(0, inside);
}
