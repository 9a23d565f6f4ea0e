import type { Block } from '../block.ts';
import { columns, ListDepth } from './list-marker.ts';
import { markdownInline } from './markdown-inline.ts';
import { type MappedBlock, mappedBlock, type SourceLine, splitLines } from './text-blocks.ts';

const heading = /^ {0,3}(#{1,6})[ \t]+(?=\S)/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const item = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;
const definition = /^ {0,3}\[[^\]]{1,200}\]:[ \t]+\S/;

/**
 * Markdown: headings, paragraphs, list items, quotes and table cells are blocks; code, front matter and link
 * definitions are not read. Lines of a paragraph are joined by a space.
 */
export function markdownBlocks(source: string): MappedBlock[] {
  const out: MappedBlock[] = [];
  const depth = new ListDepth();
  let open: { lines: SourceLine[]; role: { kind: Block['kind']; level?: number } } | undefined;

  const add = (
    lines: SourceLine[],
    role: { kind: Block['kind']; level?: number },
    region?: { from: number; to: number },
  ) => {
    const text = lines.map((line) => line.text).join('\n');
    const starts: number[] = [];
    let length = 0;
    for (const line of lines) {
      starts.push(length);
      length += line.text.length + 1;
    }
    let row = 0;
    const at = (n: number) => {
      // Asked in order, or nearly: the row is looked for from the last one.
      while (row + 1 < starts.length && starts[row + 1]! <= n) row++;
      while (row > 0 && starts[row]! > n) row--;
      return lines[row]!.from + n - starts[row]!;
    };
    const last = lines.at(-1)!;
    const range = region ?? { from: lines[0]!.from, to: last.from + last.text.length };
    const built = mappedBlock(out.length, markdownInline(text, at), role, range);
    if (built) out.push(built);
  };
  let regionFrom = 0;
  /** The underline of a heading is part of it. */
  let regionTo = 0;
  const close = () => {
    if (open) {
      const last = open.lines.at(-1)!;
      add(open.lines, open.role, { from: regionFrom, to: Math.max(regionTo, last.from + last.text.length) });
    }
    open = undefined;
    regionTo = 0;
  };
  const start = (line: SourceLine, skip: number, role: { kind: Block['kind']; level?: number }) => {
    close();
    regionFrom = line.from;
    open = { lines: [cut(line, skip)], role };
  };

  const lines = splitLines(source);
  let n = frontMatterEnd(lines);
  for (; n < lines.length; n++) {
    const line = lines[n]!;
    const quote = /^(?: {0,3}>[ \t]?)+/.exec(line.text)?.[0] ?? '';
    const inner = cut(line, quote.length);
    const mark = fence.exec(inner.text)?.[1];
    const title = heading.exec(inner.text);
    const bullet = rule.test(inner.text) ? null : item.exec(inner.text);
    if (inner.text.trim() === '') close();
    else if (mark) {
      close();
      do n++;
      while (n < lines.length && !lines[n]!.text.trimStart().startsWith(mark));
    } else if (title) {
      close();
      depth.reset();
      const content = withoutClosingMarks(cut(inner, title[0].length));
      add(
        [content],
        { kind: 'heading', level: title[1]!.length },
        { from: line.from, to: line.from + line.text.length },
      );
    } else if (open && /^ {0,3}(?:=+|-+)[ \t]*$/.test(inner.text) && open.role.kind === 'paragraph') {
      open.role = { kind: 'heading', level: inner.text.trim().startsWith('=') ? 1 : 2 };
      regionTo = line.from + line.text.length;
      close();
    } else if (rule.test(inner.text)) close();
    else if (bullet) {
      start(line, quote.length + bullet[0].length, { kind: 'list-item', level: depth.of(columns(bullet[1]!)) });
    } else if (!open && /^(?: {4}|\t)/.test(inner.text)) {
      // Indented code, unless it goes on with a list item after a blank line.
      if (out.at(-1)?.block.kind === 'list-item') start(line, quote.length, { kind: 'paragraph' });
    } else if (!open && definition.test(inner.text)) continue;
    else if (inner.text.includes('|') && isDelimiterRow(lines[n + 1])) {
      close();
      for (; n < lines.length && lines[n]!.text.includes('|'); n++) {
        if (!isDelimiterRow(lines[n])) for (const cell of cells(lines[n]!)) add([cell], { kind: 'table-cell' });
      }
      n--;
    } else if (open) open.lines.push(cut(line, /^[ \t]*/.exec(inner.text)![0].length + quote.length));
    else {
      if (!quote) depth.reset();
      start(line, quote.length, { kind: quote ? 'quote' : 'paragraph' });
    }
  }
  close();
  return out;
}

function cut(line: SourceLine, length: number): SourceLine {
  return { text: line.text.slice(length), from: line.from + length };
}

function frontMatterEnd(lines: readonly SourceLine[]): number {
  if (lines[0]?.text.trimEnd() !== '---') return 0;
  const end = lines.findIndex((line, n) => n > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line.text));
  return end < 0 ? 0 : end + 1;
}

/** Cells of a table row, between bars that are not escaped. */
function cells(line: SourceLine): SourceLine[] {
  const found: SourceLine[] = [];
  let from = 0;
  for (let n = 0; n <= line.text.length; n++) {
    if (line.text[n] === '\\') n++;
    else if (n === line.text.length || line.text[n] === '|') {
      found.push({ text: line.text.slice(from, n), from: line.from + from });
      from = n + 1;
    }
  }
  return found;
}

/** The row under a table's head: dashes, with colons for alignment. */
function isDelimiterRow(line: SourceLine | undefined): boolean {
  if (!line?.text.includes('-')) return false;
  const inner = cells(line).map(({ text }) => text.trim());
  return inner.every((text, n) => /^:?-+:?$/.test(text) || (text === '' && (n === 0 || n === inner.length - 1)));
}

/** `## Title ##` is `Title`. */
function withoutClosingMarks(line: SourceLine): SourceLine {
  const text = line.text.trimEnd();
  let end = text.length;
  while (text[end - 1] === '#') end--;
  const closed = end < text.length && (end === 0 || text[end - 1] === ' ' || text[end - 1] === '\t');
  return { text: closed ? text.slice(0, end).trimEnd() : text, from: line.from };
}
