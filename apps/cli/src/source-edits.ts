import type { Edit } from '@limpide/readability';
import type { SourcePositions, SourceRange } from './source-positions.ts';

/** A replacement in a text file, in its offsets. */
export interface SourceEdit extends SourceRange {
  text: string;
}

/**
 * Edits of blocks as edits of the file they were read from. Undefined unless each place is, in the file, the very text of
 * the block: no tag, no mark, no line end inside.
 */
export function sourceEdits(
  edits: readonly Edit[],
  positions: SourcePositions | undefined,
): readonly SourceEdit[] | undefined {
  const found: SourceEdit[] = [];
  for (const { block, from, to, text } of edits) {
    const range = positions?.range(block, from, to);
    if (!positions || !range || range.to - range.from !== to - from) return undefined;
    if (/[\\<>&*_[\]\r\n]/.test(positions.slice(range) + text)) return undefined;
    found.push({ ...range, text });
  }
  return found;
}
