import type { Block, Edit } from '@limpide/documents';
import { findNationalNumbers } from '../../platform/forms/fields.ts';

/** What stands in the place of a national register number. */
export const maskedNumber = 'XX.XX.XX-XXX.XX';

export function countNumbers(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + findNationalNumbers(block.text).length, 0);
}

/** Edits that put the mask in the place of each number. */
export function maskEdits(blocks: readonly Block[]): Edit[] {
  return blocks.flatMap((block) =>
    findNationalNumbers(block.text).map(({ from, to }) => ({ block: block.index, from, to, text: maskedNumber })),
  );
}

/** The same for blocks that belong to no file. A merge field that holds a number stays: the caller looks again. */
export function maskBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    let { text } = block;
    let opaque = block.opaque ?? [];
    for (const { from, to } of findNationalNumbers(block.text).reverse()) {
      if (opaque.some((span) => span.from < to && from < span.to)) continue;
      text = text.slice(0, from) + maskedNumber + text.slice(to);
      const shift = maskedNumber.length - (to - from);
      opaque = opaque.map((span) => (span.from >= to ? { from: span.from + shift, to: span.to + shift } : span));
    }
    return { ...block, text, ...(opaque.length > 0 ? { opaque } : {}) };
  });
}
