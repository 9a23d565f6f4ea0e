import type { AnalysedBlock } from '../analysed.ts';
import { documentRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { smallTextExamples as examples } from './small-text.examples.ts';

/** Fewer words than this in small letters are a label or a mention of a printer. */
const FEWEST_WORDS = 12;

/** E9. Once for the document, at its first small paragraph; letterheads, notes and titles are left alone. */
export const smallText = documentRule<number>({
  name: 'small-text',
  number: 'E9',
  group: 'structure',
  title: 'Écrire assez grand',
  why: 'Des lettres trop petites fatiguent tout le monde, et arrêtent ceux qui voient moins bien.',
  source: cite('falc', 'leys'),
  mark: 'replace',
  cost: 2,
  hint: 'judged on examples only: no annotated set of files with their layout',
  thresholds: { public: 11, easy: 14, decision: 11, legal: 10, web: null, form: 11 },
  explain: (least) => `un texte de moins de ${least} points, quand le fichier dit sa taille`,
  examples,
  check({ blocks }, least) {
    const small = blocks.flatMap((block, index) => (isSmall(block, least) ? [{ block, index }] : []));
    const words = small.reduce((sum, { block }) => sum + block.words, 0);
    const [first] = small;
    if (!first || words < FEWEST_WORDS) return [];
    const { from, to } = first.block.sentences[0]!;
    const size = String(first.block.points).replace('.', ',');
    return [
      {
        block: first.index,
        from,
        to,
        severity: 'info',
        title: `Écrivez plus grand : ${size} points`,
        message: `${words} mots sont écrits en moins de ${least} points. Choisissez au moins cette taille, au besoin sur une page de plus.`,
      },
    ];
  },
});

function isSmall(block: AnalysedBlock, least: number): boolean {
  const isRead =
    block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'quote' || block.kind === 'table-cell';
  return isRead && block.words > 0 && block.points !== undefined && block.points < least;
}
