import type { AnalysedBlock } from '../analysed.ts';
import { type DocumentDraft, documentRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { missingHeadingsExamples as examples } from './missing-headings.examples.ts';

/** E2. A short line alone that ends on no stop is taken for a heading: when in doubt, silent. */
export const missingHeadings = documentRule<number>({
  name: 'missing-headings',
  number: 'E2',
  group: 'structure',
  title: 'Mettre des titres',
  why: 'Des titres laissent trouver sa réponse sans tout lire.',
  source: cite('alpha', 'leys'),
  mark: 'cut',
  cost: 3,
  thresholds: { public: 200, easy: 120, decision: 300, legal: 400, web: 150, form: 150 },
  explain: (most) => `plus de ${most} mots sans titre`,
  examples,
  check({ blocks }, most) {
    const drafts: DocumentDraft[] = [];
    let start = -1;
    let words = 0;
    const close = () => {
      if (start >= 0 && words > most) drafts.push(draftFor(blocks[start]!, start, words, most));
      start = -1;
      words = 0;
    };
    blocks.forEach((block, index) => {
      if (
        block.kind === 'header' ||
        block.kind === 'footer' ||
        block.kind === 'footnote' ||
        block.kind === 'table-cell'
      )
        return;
      if (isHeading(block)) close();
      else if (block.words > 0) {
        if (start < 0) start = index;
        words += block.words;
      }
    });
    close();
    return drafts;
  },
});

function isHeading(block: AnalysedBlock): boolean {
  if (block.kind === 'heading') return true;
  return (
    block.kind === 'paragraph' && block.words > 0 && block.words <= 9 && /[\p{L}\p{N}?»)]$/u.test(block.text.trimEnd())
  );
}

function draftFor(block: AnalysedBlock, index: number, words: number, most: number): DocumentDraft {
  const first = block.sentences[0]!;
  return {
    block: index,
    from: first.from,
    to: first.to,
    severity: 'warning',
    title: `Ajoutez des titres : ${words} mots sans titre`,
    message:
      'Écrivez des titres qui disent l’essentiel ou posent la question du lecteur : « Que devez-vous envoyer ? »',
    strain: words / (most * 2),
  };
}
