import type { Format, SourceDocument } from './block.ts';
import { markdownBlocks } from './text/markdown-blocks.ts';
import { textBlocks } from './text/text-blocks.ts';

/**
 * Text that was pasted or typed: each line is a paragraph, except where a paragraph was cut at a fixed width; blank
 * lines separate; bullets and numbers make list items.
 */
export function readText(text: string): SourceDocument<Format> {
  return { format: 'txt', blocks: textBlocks(text).map(({ block }) => block), notices: [] };
}

/** A Markdown file. */
export function readMarkdown(text: string): SourceDocument<Format> {
  const blocks = markdownBlocks(text).map(({ block }) => block);
  const title = blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text;
  return { format: 'md', ...(title ? { title } : {}), blocks, notices: [] };
}
