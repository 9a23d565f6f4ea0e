import { lineBreak } from '../block.ts';
import { applyChange, type BlockChange } from '../check-edits.ts';
import { templateFields } from '../template-fields.ts';
import { type Splice, spliceSource } from '../xml/write-xml.ts';
import { listMarker } from './list-marker.ts';
import { spliceEdits } from './mapped-text.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { type MappedBlock, textBlocks } from './text-blocks.ts';

/**
 * Carries out changes in plain text or Markdown. Markers, indentation and everything between blocks stay. Where the
 * marks inside a Markdown paragraph would no longer fit its new words, the paragraph is written again without them.
 */
export function reviseText(source: string, changes: readonly BlockChange[], format: 'txt' | 'md'): string {
  const read = format === 'md' ? markdownBlocks : textBlocks;
  const blocks = read(source);
  const syntax = new Syntax(source, format);
  const target = blocks.flatMap(({ block }) => {
    const change = changes.find((found) => found.block === block.index);
    return change ? applyChange(block, change) : [block.text];
  });
  const first = spliceSource(
    source,
    changes.flatMap((change) => syntax.splices(blocks[change.block]!, change)),
  );
  const fits = emptyPairs(first) <= emptyPairs(source) && sameTexts(read(first), target);
  if (format === 'txt' || fits) return first;
  return spliceSource(
    source,
    changes.flatMap((change) => syntax.rewritten(blocks[change.block]!, change)),
  );
}

/** Marks with nothing left between them. */
function emptyPairs(source: string): number {
  return source.match(/\*{4}|_{4}|~{4}|\[\]\(/g)?.length ?? 0;
}

function sameTexts(blocks: readonly MappedBlock[], target: readonly string[]): boolean {
  const wanted = target.map((text) => text.trim()).filter((text) => text !== '');
  return blocks.length === wanted.length && blocks.every(({ block }, n) => block.text === wanted[n]);
}

/** How the source ends its lines and begins those of a block. */
class Syntax {
  readonly #source: string;
  readonly #format: 'txt' | 'md';
  readonly #end: string;

  constructor(source: string, format: 'txt' | 'md') {
    this.#source = source;
    this.#format = format;
    this.#end = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  }

  splices(block: MappedBlock, change: BlockChange): Splice[] {
    if (change.remove && block.block.kind !== 'table-cell') return [this.#removal(block)];
    return spliceEdits(block.content, change.edits, (text) => this.#write(text, block));
  }

  /** The whole paragraph as new text: from its first character to its last. */
  rewritten(block: MappedBlock, change: BlockChange): Splice[] {
    if (change.remove && block.block.kind !== 'table-cell') return [this.#removal(block)];
    const paragraphs = applyChange(block.block, change).map((text) => text.replaceAll('\n', lineBreak));
    const { from, to } = extent(this.#source, block);
    return [{ from, to, text: this.#write(paragraphs.join('\n'), block) }];
  }

  #write(text: string, block: MappedBlock): string {
    const cell = block.block.kind === 'table-cell';
    const { first, following } = this.#prefixes(block);
    const gap = block.block.kind === 'list-item' ? '' : this.#end + following.trimEnd();
    return text
      .split('\n')
      .map((line) => this.#line(line, cell, following))
      .join(cell ? ' ' : `${gap}${this.#end}${first}`);
  }

  #line(text: string, cell: boolean, following: string): string {
    if (this.#format === 'txt') return text.replaceAll(lineBreak, this.#end);
    const written = escapeMarkdown(text, cell);
    return written.replaceAll(lineBreak, cell ? ' ' : `  ${this.#end}${following}`);
  }

  /** What stands before the text on the first line of a new paragraph, and on those that follow it. */
  #prefixes(block: MappedBlock): { first: string; following: string } {
    const start = block.content.pieces[0]?.sourceFrom ?? block.region.from;
    const lead = this.#source.slice(block.region.from, start).split(/\r\n|\n|\r/)[0]!;
    if (block.block.kind === 'list-item') {
      const indent = ' '.repeat(listMarker(`${lead}x`)?.length ?? lead.length);
      const next = lead.replace(/\d+/, (number) => String(Number(number) + 1));
      return { first: next, following: indent };
    }
    const quote = /^(?: {0,3}>[ \t]?)+/.exec(lead)?.[0] ?? '';
    const heading = /#{1,6}[ \t]+$/.exec(lead)?.[0] ?? '';
    return { first: quote + heading, following: quote };
  }

  /** The block's lines with the blank ones after them. */
  #removal({ region }: MappedBlock): Splice {
    const after = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(this.#source.slice(region.to))![0];
    return { from: region.from, to: region.to + after.length, text: '' };
  }
}

/** From the first to the last mark of a block's content, so that no half of a pair is left behind. */
function extent(source: string, { content, region }: MappedBlock): { from: number; to: number } {
  const shown = content.pieces.filter((piece) => piece.from < piece.to);
  let from = shown[0]!.sourceFrom;
  let to = shown.at(-1)!.sourceTo;
  const opening = new Set('*_`~[<!\\');
  while (from > region.from && opening.has(source[from - 1]!)) from--;
  if (to < region.to) to = Math.max(to, trimmedEnd(source, region));
  return { from, to };
}

function trimmedEnd(source: string, { from, to }: { from: number; to: number }): number {
  return from + source.slice(from, to).trimEnd().length;
}

/** Keeps Markdown from taking plain characters for marks; template code is left alone. */
function escapeMarkdown(text: string, cell: boolean): string {
  let out = '';
  let at = 0;
  for (const { from, to } of [...templateFields(text), { from: text.length, to: text.length }]) {
    out += text
      .slice(at, from)
      .replace(cell ? /[\\`*[\]<>|~]/g : /[\\`*[\]<~]/g, '\\$&')
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
    out += text.slice(from, to);
    at = to;
  }
  return out;
}
