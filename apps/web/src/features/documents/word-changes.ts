import type { Bead, TextSpan } from '@limpide/readability';

/**
 * The words of a passage that the other side does not have, so that a small change is seen at once. None where less than
 * half of either side was kept: marking nearly every word of two sentences shows nothing.
 */
export function changedWords(bead: Bead, side: 'before' | 'after'): TextSpan[] {
  if (!mostlyKept(bead)) return [];
  const wanted = side === 'before' ? 'removed' : 'added';
  return bead.diff.flatMap((part) => {
    const span = part.kind === wanted ? part[side] : undefined;
    return span && /[\p{L}\p{N}]/u.test(part.text) ? [span] : [];
  });
}

function mostlyKept({ relation, diff }: Bead): boolean {
  if (relation === 'same' || relation === 'dropped' || relation === 'added') return false;
  const length = { kept: 0, removed: 0, added: 0 };
  for (const part of diff) length[part.kind] += part.text.length;
  return length.kept >= length.removed && length.kept >= length.added;
}
