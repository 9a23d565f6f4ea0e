import type { Block } from '../block.ts';
import { mergeSpans, templateFields } from '../template-fields.ts';
import { isHardWrapped } from './hard-wrap.ts';
import { hasVisibleText } from './line-breaks.ts';
import { ListDepth, listMarker } from './list-marker.ts';
import { MappedText } from './mapped-text.ts';

/** A block of a text source, with the source range that holds all of it, marker included. */
export interface MappedBlock {
  block: Block;
  content: MappedText;
  region: { from: number; to: number };
}

export interface SourceLine {
  text: string;
  from: number;
}

/** Lines with their offsets, without their ends (\n, \r\n or \r). */
export function splitLines(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let from = 0;
  for (const match of source.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: source.slice(from, match.index), from });
    from = match.index + match[0].length;
  }
  lines.push({ text: source.slice(from), from });
  return lines;
}

/** Builds a block from its mapped text; undefined when nothing visible is left. */
export function mappedBlock(
  index: number,
  content: MappedText,
  role: { kind: Block['kind']; level?: number },
  region: { from: number; to: number },
): MappedBlock | undefined {
  const trimmed = content.trimmed();
  if (!hasVisibleText(trimmed.text)) return undefined;
  const opaque = mergeSpans([...trimmed.opaque, ...templateFields(trimmed.text)]);
  const block: Block = { index, ...role, text: trimmed.text, ...(opaque.length > 0 ? { opaque } : {}) };
  return { block, content: trimmed, region };
}

/**
 * Plain text: a blank line ends a paragraph, and so does a line end, unless the lines are a paragraph cut at a fixed
 * width. A line that begins with a bullet or a number is a list item; its marker is not part of the text.
 */
export function textBlocks(source: string): MappedBlock[] {
  const out: MappedBlock[] = [];
  const depth = new ListDepth();
  let group: SourceLine[] = [];
  const add = (lines: SourceLine[], marker: number, role: { kind: Block['kind']; level?: number }) => {
    const content = new MappedText();
    lines.forEach((line, n) => {
      const skip = n === 0 ? marker : /^[ \t]*/.exec(line.text)![0].length;
      if (n > 0) {
        const before = lines[n - 1]!;
        content.atomic(' ', before.from + before.text.trimEnd().length, line.from + skip);
      }
      content.literal(n + 1 < lines.length ? line.text.slice(skip).trimEnd() : line.text.slice(skip), line.from + skip);
    });
    const last = lines.at(-1)!;
    const built = mappedBlock(out.length, content, role, { from: lines[0]!.from, to: last.from + last.text.length });
    if (built) out.push(built);
  };
  const addGroup = (lines: SourceLine[]) => {
    if (lines.length === 0) return;
    const marker = listMarker(lines[0]!.text);
    if (marker) {
      const role = { kind: 'list-item' as const, level: depth.of(marker.indent) };
      const indented = lines.slice(1).every((line) => /^(?:\t| {2})/.test(line.text));
      const joined = lines.length > 1 && (indented || isHardWrapped(lines.map((line) => line.text)));
      add(joined ? lines : lines.slice(0, 1), marker.length, role);
      if (!joined) addGroup(lines.slice(1));
      return;
    }
    depth.reset();
    if (isHardWrapped(lines.map((line) => line.text))) add(lines, 0, { kind: 'paragraph' });
    else for (const line of lines) add([line], 0, { kind: 'paragraph' });
  };
  for (const line of splitLines(source)) {
    const blank = line.text.trim() === '';
    if (blank || listMarker(line.text)) {
      addGroup(group);
      group = [];
    }
    if (!blank) group.push(line);
  }
  addGroup(group);
  return out;
}
