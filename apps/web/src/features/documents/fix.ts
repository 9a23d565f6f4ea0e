import type { Block, Edit } from '@limpide/documents';
import { type Analysis, applyEdits, type Finding, mostUseful } from '@limpide/readability';

/** Findings as pages list them: those that help this reader most, then the others in the order of reading. */
export function ordered(analysis: Analysis): { findings: Finding[]; best: number } {
  const best = mostUseful(analysis);
  return { findings: [...best, ...analysis.findings.filter((finding) => !best.includes(finding))], best: best.length };
}

/** The text once a fix is accepted. Merge fields keep their place; a block left empty goes. */
export function applyFix(blocks: readonly Block[], edits: readonly Edit[]): Block[] {
  const texts = applyEdits(blocks, edits);
  return blocks
    .map((block, n) => {
      const own = edits.filter((edit) => edit.block === block.index);
      const opaque = (block.opaque ?? []).map((span) => {
        const shift = own
          .filter((edit) => edit.to <= span.from)
          .reduce((sum, edit) => sum + edit.text.length - (edit.to - edit.from), 0);
        return { from: span.from + shift, to: span.to + shift };
      });
      return { ...block, text: texts[n]!, ...(opaque.length > 0 ? { opaque } : {}) };
    })
    .filter((block) => block.text.trim() !== '')
    .map((block, index) => ({ ...block, index }));
}
