import type { Edit, TextBlock } from './model.ts';

/**
 * The texts of the blocks once edits are applied; of edits that overlap, the first in reading order wins.
 * @throws RangeError for an edit outside its block or about an unknown block.
 */
export function applyEdits(blocks: readonly TextBlock[], edits: readonly Edit[]): string[] {
  const byBlock = new Map<number, Edit[]>();
  for (const edit of edits) byBlock.set(edit.block, [...(byBlock.get(edit.block) ?? []), edit]);
  for (const block of byBlock.keys()) {
    if (!blocks.some((entry) => entry.index === block)) throw new RangeError(`no block ${block}`);
  }
  return blocks.map(({ index, text }) => {
    const parts: string[] = [];
    let at = 0;
    for (const edit of (byBlock.get(index) ?? []).toSorted((a, b) => a.from - b.from || a.to - b.to)) {
      if (!(edit.from >= 0 && edit.from <= edit.to && edit.to <= text.length)) {
        throw new RangeError(`edit ${edit.from}–${edit.to} lies outside block ${index}`);
      }
      if (edit.from < at) continue;
      parts.push(text.slice(at, edit.from), edit.text);
      at = edit.to;
    }
    return parts.join('') + text.slice(at);
  });
}
