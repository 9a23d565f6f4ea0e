import type { Sentence } from '@limpide/language';
import { type AnalysedBlock, isProse, isRunningText, onceABlock, tokenIndexFrom } from '../analysed.ts';
import { deverbalNouns, plainNouns } from '../lexicon/nominalisations.ts';
import { documentRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { nominalisationDensityExamples as examples } from './nominalisation-density.examples.ts';

/** A shorter text has no telling share. */
const FEWEST_WORDS = 60;
/** « inscription », « paiement », « affichage », « délivrance », « fermeture »: nouns made from a verb. */
const ending = /(?:[tsx]ion|ement|[^aeiou]ment|age|ance|ence|[tr]ure)$/u;

/** B4. Nouns made from verbs, for 100 words of running text; the finding points at the sentence that holds most. */
export const nominalisationDensity = documentRule<number>({
  name: 'nominalisation-density',
  number: 'B4',
  group: 'word',
  title: 'Préférer les verbes aux noms d’action',
  why: '« La transmission du document » cache qui transmet. « Envoyez le document » le dit.',
  source: cite('europe', 'lucid'),
  mark: 'replace',
  cost: 3,
  needs: 'tags',
  thresholds: { public: 9, easy: 6, decision: 9, legal: null, web: 9, form: 11 },
  explain: (most) => `plus de ${most} noms d’action pour 100 mots, à partir de ${FEWEST_WORDS} mots`,
  examples,
  check(document, most) {
    const counted = document.blocks.flatMap((block, index) =>
      countedIn(block).map((counted) => ({ index, ...counted })),
    );
    const words = counted.reduce((sum, { sentence }) => sum + sentence.words, 0);
    const nouns = counted.reduce((sum, { nouns: these }) => sum + these.length, 0);
    const share = words < FEWEST_WORDS ? 0 : (100 * nouns) / words;
    if (share <= most) return [];
    const worst = counted.reduce((a, b) => (b.nouns.length > a.nouns.length ? b : a));
    return [
      {
        block: worst.index,
        from: worst.sentence.from,
        to: worst.sentence.to,
        severity: 'warning',
        title: `Remplacez des noms d’action par des verbes : ${Math.round(share)} pour 100 mots`,
        message: `Commencez ici : ${[...new Set(worst.nouns)]
          .slice(0, 4)
          .map((noun) => `« ${noun} »`)
          .join(', ')}. Dites qui fait quoi, avec un verbe.`,
        strain: share / most,
      },
    ];
  },
});

const countedIn = onceABlock((block): { sentence: Sentence; nouns: string[] }[] =>
  isRunningText(block) && block.grammar
    ? block.sentences.filter(isProse).map((sentence) => ({ sentence, nouns: nounsOf(block, sentence) }))
    : [],
);

/** The nouns of a sentence that are made from verbs, in reading order. */
function nounsOf(block: AnalysedBlock, sentence: Sentence): string[] {
  const { grammar, keys, tokens } = block;
  const start = tokenIndexFrom(block, sentence.from);
  const found: string[] = [];
  for (let at = start; at < start + sentence.tokens.length; at++) {
    if (grammar?.tags[at] !== 'NOUN' || tokens[at]!.kind !== 'word') continue;
    const noun = keys[at]!.replace(/s$/u, '');
    if (deverbalNouns.has(keys[at]!) || deverbalNouns.has(noun) || (ending.test(noun) && !plainNouns.has(noun)))
      found.push(keys[at]!);
  }
  return found;
}
