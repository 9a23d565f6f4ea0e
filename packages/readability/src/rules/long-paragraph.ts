import { isProse } from '../analysed.ts';
import { blockRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { longParagraphExamples as examples } from './long-paragraph.examples.ts';

interface Limits {
  words: number;
  sentences: number;
}

/** With fewer words than this, many sentences are only short ones. */
const SHORT = 60;

/** E1. A block that already holds a list line by line is not one paragraph. */
export const longParagraph = blockRule<Limits>({
  name: 'long-paragraph',
  number: 'E1',
  group: 'structure',
  title: 'Faire des paragraphes courts',
  why: 'Un bloc de texte décourage : on ne voit ni où il commence ni ce qui compte.',
  source: cite('lucid', 'alpha'),
  mark: 'cut',
  cost: 3,
  thresholds: {
    public: { words: 100, sentences: 6 },
    easy: { words: 60, sentences: 4 },
    decision: { words: 120, sentences: 7 },
    legal: { words: 150, sentences: 8 },
    web: { words: 80, sentences: 5 },
    form: { words: 60, sentences: 4 },
  },
  explain: ({ words, sentences }) => `plus de ${words} mots, ou plus de ${sentences} phrases à partir de ${SHORT} mots`,
  examples,
  check(block, limits) {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item' && block.kind !== 'quote') return [];
    const sentences = block.sentences.filter(isProse).length;
    const many = sentences > limits.sentences && block.words >= SHORT;
    if ((block.words <= limits.words && !many) || linesOf(block.text) >= 4) return [];
    return [
      {
        from: block.sentences[0]!.from,
        to: block.sentences.at(-1)!.to,
        severity: 'warning' as const,
        title: `Coupez ce paragraphe : ${block.words} mots`,
        message: 'Un sujet par paragraphe. Allez à la ligne quand le sujet change, ou faites une liste.',
        strain: block.words / (limits.words * 1.5),
      },
    ];
  },
});

function linesOf(text: string): number {
  return text.split('\n').length;
}
