import { type AnalysedBlock, tokenIndexFrom } from '../analysed.ts';
import type { Grammar } from '../grammar.ts';
import { blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { childrenOf, spanOf, wordsBetween } from '../trees.ts';
import { verbObjectInsertionExamples as examples } from './verb-object-insertion.examples.ts';

type Ready = AnalysedBlock & { grammar: Grammar };

/** Tokens after the insertion in which another verb is looked for. */
const REACH = 40;
const completing = /^(?:obj|xcomp|ccomp)/u;
const intransitive = new Set(
  'être venir aller arriver partir rester entrer naître mourir devenir sembler dormir vivre habiter durer commencer finir'.split(
    ' ',
  ),
);
const aboutTime =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|jour|semaine|mois|année|lendemain|veille|temps|plus|moins)s?$/u;

/** A7. Only what is set off by commas counts as put in between; a long adverbial without commas is another matter. */
export const verbObjectInsertion = blockRule<number>({
  name: 'verb-object-insertion',
  number: 'A7',
  group: 'sentence',
  title: 'Ne rien glisser entre le verbe et ce qui le complète',
  why: 'Une parenthèse au milieu de l’action fait perdre ce qu’il faut faire.',
  source: cite('village', 'cosla'),
  mark: 'cut',
  cost: 3,
  needs: 'trees',
  thresholds: { public: 6, easy: 3, decision: 8, legal: 12, web: 6, form: 6 },
  explain: (words) => `${words} mots entre le verbe et ce qui le complète`,
  examples,
  check(block, most) {
    const { grammar } = block;
    if (!grammar || block.kind === 'header' || block.kind === 'footer') return [];
    const ready: Ready = { ...block, grammar };
    return block.sentences.flatMap((sentence, n) => {
      if (sentence.words <= most + 2) return [];
      const first = tokenIndexFrom(block, sentence.from);
      const last = first + sentence.tokens.length;
      for (let verb = first; verb < last; verb++) {
        if (block.keys[verb + 1] !== ',' || !grammar.isVerb(verb)) continue;
        const completed = byTree(ready, n, verb - first, most) ?? byCommas(ready, verb, last, most);
        if (completed) return [draftFor(block, verb, completed, most)];
      }
      return [];
    });
  },
});

interface Completed {
  /** The word that completes the verb, in the tokens of the block. */
  at: number;
  gap: number;
}

function byTree(block: Ready, sentence: number, verb: number, most: number): Completed | undefined {
  const tree = block.grammar.tree(sentence);
  for (const child of childrenOf(tree, verb)) {
    if (child < verb || !completing.test(tree.labels[child]!)) continue;
    const [start] = spanOf(tree, child);
    const gap = wordsBetween(block, tree, verb, start);
    if (gap > most && block.keys[tree.first + start - 1] === ',') return { at: tree.first + child, gap };
  }
  return undefined;
}

/**
 * Where the tree is lost: an insertion that begins with a preposition or a conjunction, its closing comma, then a noun with
 * its article and no other verb to the end. A verb that takes no object, or a moment (« le mardi »), is no such case.
 */
function byCommas({ grammar, keys, tokens }: Ready, verb: number, last: number, most: number): Completed | undefined {
  const isPast = grammar.isVerb(verb, 'past-participle') && !grammar.isVerb(verb, 'finite');
  if (intransitive.has(grammar.lemma(verb)) || (isPast && grammar.lemma(verb - 1) !== 'avoir')) return undefined;
  const isModal = /^(?:pouvoir|devoir|vouloir|souhaiter)$/u.test(grammar.lemma(verb));
  const end = keys.indexOf(',', verb + 2);
  if (isModal && end > 0 && end < last && grammar.isVerb(end + 1, 'infinitive')) {
    const gap = wordsIn(grammar, verb + 1, end);
    return gap > most ? { at: end + 1, gap } : undefined;
  }
  if (!/^(?:ADP|SCONJ)/u.test(grammar.tags[verb + 2] ?? '') && !/^(?:sauf|au)$/u.test(keys[verb + 2] ?? ''))
    return undefined;
  if (end < 0 || end >= last || grammar.tags[end + 1] !== 'DET' || aboutTime.test(keys[end + 2] ?? ''))
    return undefined;
  if (tokens[end + 2]?.kind !== 'word') return undefined;
  for (let at = end + 1; at < Math.min(last, end + REACH); at++) {
    if (/^(?:qui|que|qu'|dont|où)$/u.test(keys[at]!)) break;
    if (grammar.isVerb(at, 'finite') && !grammar.isVerb(at, 'past-participle') && grammar.tags[at] !== 'NOUN')
      return undefined;
  }
  const gap = wordsIn(grammar, verb + 1, end);
  return gap > most ? { at: end + 2, gap } : undefined;
}

function wordsIn(grammar: Grammar, from: number, to: number): number {
  return grammar.tags.slice(from, to).filter((tag) => tag !== 'PUNCT').length;
}

function draftFor(block: AnalysedBlock, verb: number, { at, gap }: Completed, most: number): Draft {
  const [action, object] = [block.tokens[verb]!, block.tokens[at]!];
  return {
    from: action.from,
    to: object.to,
    severity: 'warning',
    title: 'Dites l’action d’un seul tenant',
    message: `${gap} mots coupent « ${action.text} » de « ${object.text} ». Mettez-les avant, après, ou dans une autre phrase.`,
    strain: gap / most,
  };
}
