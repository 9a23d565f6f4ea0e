import { isClitic, type Sentence } from '@limpide/language';
import { type AnalysedBlock, tokenIndexFrom } from '../analysed.ts';
import type { Grammar } from '../grammar.ts';
import { quoted } from '../lexicon/lexicon-check.ts';
import { allBut, blockRule, type Draft } from '../rule.ts';
import { cite } from '../sources.ts';
import { verbChainExamples as examples } from './verb-chain.examples.ts';

type Ready = AnalysedBlock & { grammar: Grammar };

/** Most words between two verbs of a chain. */
const GAP = 3;
/** A link with « de » or « à » is looser: such a chain must be longer by one. */
const LOOSE = 1;

/** A16. Verbs that lean on one another: « pouvoir faire valider ». A compound tense or a passive counts once. */
export const verbChain = blockRule<number>({
  name: 'verb-chain',
  number: 'A16',
  group: 'sentence',
  title: 'Raccourcir les suites de verbes',
  why: '« Afin de pouvoir faire valider » tient en un verbe : « pour valider ».',
  source: cite('europe'),
  mark: 'replace',
  cost: 2,
  needs: 'tags',
  thresholds: allBut(3, { legal: null }),
  explain: (least) => `${least} verbes à la suite ; un de plus s’ils sont reliés par « de » ou « à »`,
  examples,
  check(block, least) {
    const { grammar } = block;
    if (!grammar) return [];
    return block.sentences.flatMap((sentence) => chainsOf({ ...block, grammar }, sentence, least));
  },
});

function chainsOf(block: Ready, sentence: Sentence, least: number): Draft[] {
  const start = tokenIndexFrom(block, sentence.from);
  const end = start + sentence.tokens.length;
  const found: Draft[] = [];
  let at = start;
  while (at < end) {
    if (!opens(block, at)) {
      at++;
      continue;
    }
    const { last, verbs, isLoose } = chainFrom(block, at, end);
    if (verbs >= least + (isLoose ? LOOSE : 0)) {
      const from = block.tokens[at]!.from;
      const to = block.tokens[last]!.to;
      found.push({
        from,
        to,
        severity: 'info',
        title: `Raccourcissez : ${verbs} verbes à la suite`,
        message: `${quoted(block, from, to)} : gardez le verbe qui dit l’action. « Pouvoir », « vouloir », « faire » peuvent souvent disparaître.`,
        strain: verbs / least,
      });
    }
    at = last + 1;
  }
  return found;
}

function opens({ grammar }: Ready, at: number): boolean {
  return grammar.isVerb(at) && !grammar.isVerb(at, 'present-participle');
}

interface Chain {
  last: number;
  verbs: number;
  isLoose: boolean;
}

/** Follows the infinitives from a verb on. « Être amené à » adds a verb, « être envoyé » does not add two. */
function chainFrom(block: Ready, first: number, end: number): Chain {
  const { grammar, keys, tokens } = block;
  const chain: Chain = { last: first, verbs: 1, isLoose: false };
  let gap = 0;
  let isLinked = false;
  for (let at = first + 1; at < end && gap <= GAP; at++) {
    const key = keys[at]!;
    if (grammar.isVerb(at, 'infinitive')) {
      chain.verbs++;
      chain.last = at;
      chain.isLoose ||= isLinked;
    } else if (isAfterAuxiliary(block, at, chain.last)) {
      chain.last = at;
    } else if (/^(?:de|d'|à)$/u.test(key) && !isLinked) {
      isLinked = true;
      continue;
    } else if (/^(?:ADV|PRON)$/u.test(grammar.tags[at]!) || isClitic(tokens[at]!)) {
      if (/^(?:que|qu'|qui|dont|où|ce|cela|ceux|celui|celle)$/u.test(key)) break;
      gap++;
      continue;
    } else break;
    gap = 0;
    isLinked = false;
  }
  return chain;
}

/** « être envoyé », « avoir reçu »: one verb with its auxiliary. */
function isAfterAuxiliary({ grammar }: Ready, at: number, before: number): boolean {
  return /^(?:être|avoir)$/u.test(grammar.lemma(before)) && grammar.isVerb(at, 'past-participle');
}
