import { type AnalysedBlock, type AnalysedDocument, isMentioned, isRunningText, onceABlock } from '../analysed.ts';
import { choices, quoted } from '../lexicon/lexicon-check.ts';
import { commonAdverbs, longAdverbs, shortOnes } from '../lexicon/long-adverbs.ts';
import { type DocumentDraft, documentRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { wordSet } from '../word-marks.ts';
import { longAdverbExamples as examples } from './long-adverb.examples.ts';

/** In a shorter text a share of words means nothing. */
const FEWEST_WORDS = 100;
const FEWEST_LETTERS = 11;

const inMent = wordSet((key) => key.endsWith('ment') && key.length >= FEWEST_LETTERS && !shortOnes.has(key));

/** B13. Adverbs of the lexicon anywhere; the common ones too in a text that has too many. */
export const longAdverb = documentRule<number>({
  name: 'long-adverb',
  number: 'B13',
  group: 'word',
  title: 'Remplacer les longs adverbes en « -ment »',
  why: 'Un long adverbe ralentit la lecture et porte rarement l’information.',
  source: cite('cosla'),
  mark: 'replace',
  cost: 2,
  needs: 'tags',
  thresholds: { public: 2, easy: 1, decision: 2.5, legal: null, web: 2, form: 2 },
  explain: (most) =>
    `un lexique ; les adverbes plus courants aussi, au-delà de ${String(most).replace('.', ',')} pour 100 mots`,
  examples,
  check(document, most) {
    const found = document.blocks.map(longOnes);
    const isDense = shareOf(document, found) > most;
    return document.blocks.flatMap((block, index) =>
      found[index]!.filter((at) => isHeavy(block, at) || (isDense && isRunningText(block))).map((at) =>
        draftFor(block, index, at),
      ),
    );
  },
});

/** Places of the long adverbs in « -ment » of a block. */
const longOnes = onceABlock((block): number[] => {
  const { grammar, keys, marks, tokens } = block;
  if (!grammar || block.kind === 'header' || block.kind === 'footer' || !marks.holds(inMent)) return [];
  const found: number[] = [];
  keys.forEach((key, at) => {
    if (!marks.has(at, inMent)) return;
    if (grammar.tags[at] !== 'ADV' && !longAdverbs.has(key)) return;
    if (!isMentioned(block, tokens[at]!.from, tokens[at]!.to)) found.push(at);
  });
  return found;
});

function isHeavy({ keys }: AnalysedBlock, at: number): boolean {
  return longAdverbs.has(keys[at]!) && !commonAdverbs.has(keys[at]!);
}

/** Long adverbs for 100 words of running text; 0 in a short text. */
function shareOf({ blocks }: AnalysedDocument, found: readonly number[][]): number {
  let words = 0;
  let adverbs = 0;
  blocks.forEach((block, index) => {
    if (!isRunningText(block)) return;
    words += block.words;
    adverbs += found[index]!.length;
  });
  return words < FEWEST_WORDS ? 0 : (100 * adverbs) / words;
}

function draftFor(block: AnalysedBlock, index: number, at: number): DocumentDraft {
  const { from, to } = block.tokens[at]!;
  const prefer = longAdverbs.get(block.keys[at]!);
  const advice =
    prefer === undefined
      ? 'Supprimez-le, ou prenez un mot plus court'
      : prefer.startsWith('dites')
        ? `Selon le sens, ${prefer}`
        : `Écrivez ${choices(prefer)}`;
  return {
    block: index,
    from,
    to,
    severity: isHeavy(block, at) ? 'warning' : 'info',
    title: `Raccourcissez ${quoted(block, from, to)}`,
    message: `${advice} : la phrase se lit plus vite.`,
  };
}
