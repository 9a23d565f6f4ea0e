import { applyEdits } from '../apply-edits.ts';
import type { Edit, TextBlock } from '../model.ts';

/**
 * The blocks once edits are applied, with merge fields where they now stand. Null when an edit touches a merge field, lies
 * outside its block, or overlaps another one.
 */
export function editedBlocks(blocks: readonly TextBlock[], edits: readonly Edit[]): TextBlock[] | null {
  for (const { index, text, opaque } of blocks) {
    const own = edits.filter(({ block }) => block === index).toSorted((a, b) => a.from - b.from || a.to - b.to);
    let at = 0;
    for (const { from, to } of own) {
      if (!(from >= at && from <= to && to <= text.length)) return null;
      if ((opaque ?? []).some((span) => span.from < to && from < span.to)) return null;
      at = to;
    }
  }
  if (edits.some(({ block }) => !blocks.some(({ index }) => index === block))) return null;
  const texts = applyEdits(blocks, edits);
  return blocks.map((block, n) => {
    const own = edits.filter((edit) => edit.block === block.index);
    const moved = (offset: number): number =>
      own.reduce((sum, edit) => (edit.to <= offset ? sum + edit.text.length - (edit.to - edit.from) : sum), offset);
    return {
      ...block,
      text: texts[n]!,
      opaque: block.opaque?.map((span) => ({ from: moved(span.from), to: moved(span.from) + span.to - span.from })),
    };
  });
}
