import type { Block } from './block.ts';

export interface NewDocumentOptions {
  /** Title in the file's properties: what a screen reader announces first. */
  title?: string;
  /** Language of the text; the only one this writer has styles for. */
  language?: 'fr-BE';
}

/** Blocks sorted by where a new document holds them. */
export interface NewDocumentStories {
  body: Block[];
  header: Block[];
  footer: Block[];
}

/**
 * A block list does not say where a note is called or how many columns a table has: notes follow the body, cells are
 * paragraphs.
 */
export function storiesOf(blocks: readonly Block[]): NewDocumentStories {
  const body = blocks.filter(({ kind }) => kind !== 'header' && kind !== 'footer' && kind !== 'footnote');
  const notes = blocks.filter(({ kind }) => kind === 'footnote');
  return {
    body: [...body, ...notes],
    header: blocks.filter(({ kind }) => kind === 'header'),
    footer: blocks.filter(({ kind }) => kind === 'footer'),
  };
}

/** Without the characters that no document can hold (control characters, halves of pairs). */
export function writableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '');
}

export function levelOf(block: Block): number {
  return Math.min(Math.max(Math.trunc(block.level ?? 1) || 1, 1), 6);
}
