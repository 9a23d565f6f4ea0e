import { type AnalysedBlock, isProse, isRunningText } from '../analysed.ts';
import { allBut, type DocumentDraft, documentRule } from '../rule.ts';
import { headingStructureExamples as examples } from './heading-structure.examples.ts';

/** A longer line in capitals or in bold is a message, not a title. */
const LONGEST_TITLE = 10;
/** « **Votre loyer** », as it is when a text was pasted from Markdown; blocks carry no bold of their own. */
const bold = /^(?:\*\*|__)[^*_\n]{3,120}(?:\*\*|__)$/u;

/** E3. What blocks show: levels, empty titles, lines that play the part of a title between two pieces of running text. */
export const headingStructure = documentRule<true>({
  name: 'heading-structure',
  number: 'E3',
  group: 'structure',
  title: 'Utiliser de vrais titres, dans l’ordre',
  why: 'Un lecteur d’écran, un sommaire et une recherche ne voient que les vrais titres.',
  source: 'RGAA 9.1, Titres',
  mark: 'replace',
  cost: 2,
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => 'un niveau de titre sauté, un titre vide, un faux titre',
  examples,
  check({ blocks }) {
    const drafts: DocumentDraft[] = [];
    let level = 0;
    blocks.forEach((block, index) => {
      if (block.kind === 'heading') {
        const own = block.level ?? level;
        if (block.text.trim() === '') drafts.push(...emptyTitle(blocks, index));
        else {
          if (level > 0 && own > level + 1) drafts.push(skipped(block, index, level, own));
          level = own;
        }
      } else if (isFakeTitle(blocks, index)) {
        drafts.push(
          over(block, index, 'Faites-en un vrai titre', 'Cette ligne joue le rôle d’un titre sans en avoir le style.'),
        );
      }
    });
    return drafts;
  },
});

function skipped(block: AnalysedBlock, index: number, before: number, own: number): DocumentDraft {
  return over(
    block,
    index,
    `Mettez ce titre au niveau ${before + 1}`,
    `Il est au niveau ${own}, juste après un titre de niveau ${before} : un niveau est sauté, et le plan ne se lit plus.`,
  );
}

/** An empty title shows nothing to point at: the finding is on the next words. */
function emptyTitle(blocks: readonly AnalysedBlock[], index: number): DocumentDraft[] {
  const next = blocks.findIndex((block, i) => i > index && block.sentences.length > 0);
  if (next < 0) return [];
  const { from, to } = blocks[next]!.sentences[0]!;
  return [
    {
      block: next,
      from,
      to,
      severity: 'warning',
      title: 'Supprimez le titre vide, ou écrivez-le',
      message: 'Il y a un titre sans texte juste avant ces mots : un lecteur d’écran l’annonce quand même.',
    },
  ];
}

/** A short line in bold or in capitals that follows text and that text follows: no letterhead, no signature. */
function isFakeTitle(blocks: readonly AnalysedBlock[], index: number): boolean {
  const block = blocks[index]!;
  const text = block.text.trim();
  if (block.kind !== 'paragraph' || block.words < 1 || block.words > LONGEST_TITLE || block.opaque.length > 0)
    return false;
  const next = blocks.slice(index + 1).find((other) => other.words > 0);
  if (!next || !(next.kind === 'list-item' || holdsProse(next))) return false;
  if (bold.test(text)) return true;
  return isInCapitals(text) && block.words >= 2 && blocks.slice(0, index).some(holdsProse);
}

function holdsProse(block: AnalysedBlock): boolean {
  return isRunningText(block) && block.sentences.some((sentence) => sentence.words >= 5 && isProse(sentence));
}

function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 8 && !/\p{Ll}/u.test(text) && !/[.!,;:]$/u.test(text);
}

function over(block: AnalysedBlock, index: number, title: string, message: string): DocumentDraft {
  const from = block.text.length - block.text.trimStart().length;
  return { block: index, from, to: block.text.trimEnd().length, severity: 'warning', title, message };
}
