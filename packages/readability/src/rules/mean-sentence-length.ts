import { isProse, isRunningText } from '../analysed.ts';
import { documentRule } from '../rule.ts';
import { countsOf } from '../scores.ts';
import { cite } from '../sources.ts';
import { meanSentenceLengthExamples as examples } from './mean-sentence-length.examples.ts';

/** Fewer sentences than this have no telling mean. */
const FEWEST_SENTENCES = 5;

/** A2. The finding points at the longest sentence, where cutting helps most. */
export const meanSentenceLength = documentRule<number>({
  name: 'mean-sentence-length',
  number: 'A2',
  group: 'sentence',
  title: 'Garder des phrases courtes en moyenne',
  why: 'Quand toutes les phrases sont longues, le lecteur ne peut souffler nulle part.',
  source: cite('europe', 'daily'),
  mark: 'cut',
  cost: 3,
  thresholds: { public: 20, easy: 12, decision: 23, legal: 26, web: 18, form: 16 },
  explain: (most) => `plus de ${most} mots par phrase en moyenne, à partir de ${FEWEST_SENTENCES} phrases`,
  examples,
  check(document, most) {
    const counts = countsOf(document);
    if (counts.sentences < FEWEST_SENTENCES || counts.meanSentence <= most) return [];
    const candidates = document.blocks.flatMap((block, index) =>
      isRunningText(block) ? block.sentences.filter(isProse).map((sentence) => ({ index, sentence })) : [],
    );
    const longest = candidates.reduce((a, b) => (b.sentence.words > a.sentence.words ? b : a));
    return [
      {
        block: longest.index,
        from: longest.sentence.from,
        to: longest.sentence.to,
        severity: 'warning',
        title: `Raccourcissez vos phrases : ${String(counts.meanSentence).replace('.', ',')} mots en moyenne`,
        message: `Visez ${most} mots par phrase ou moins. Commencez par celle-ci, la plus longue.`,
        strain: counts.meanSentence / most,
      },
    ];
  },
});
