import type { Block } from '@limpide/documents';

/**
 * What names the text that stands, for optimistic locking: the version of the written text; zero while the text as it
 * came stands, and below while that one is still being filled in.
 */
export function textVersion(texts: { before: { version: number }; after: { version: number } | undefined }): number {
  return texts.after?.version ?? 1 - texts.before.version;
}

/**
 * Whether what is written now is still the first text of a document: one that has none yet, or one that began here, until it
 * is approved. What comes after is a rewriting, compared with the first.
 */
export function isFirstText(
  document: { writtenHere: boolean; state: string },
  texts: { before: { blocks: readonly Block[] }; after: unknown },
): boolean {
  if (texts.after) return false;
  if (texts.before.blocks.length === 0) return true;
  return document.writtenHere && document.state !== 'published' && document.state !== 'to-review';
}

/** Whether two texts say the same, whatever the numbers of their blocks. */
export function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return JSON.stringify(a.map(bare)) === JSON.stringify(b.map(bare));
}

/** What a block says, without its number: equal for two that say the same, in whatever order a database gives its keys. */
export function bare({ kind, level, text, opaque }: Block) {
  return [kind, level ?? 0, text, (opaque ?? []).map(({ from, to }) => [from, to])];
}
