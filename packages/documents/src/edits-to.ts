import { alignParagraphs } from './align-paragraphs.ts';
import { type Block, type Edit, lineBreak, type Span } from './block.ts';
import { diffTokens, diffWords } from './word-diff.ts';

/**
 * The edits that turn blocks into a new version of their text: few, small, whole words. Paragraphs are aligned first,
 * so that one that is cut, added or dropped does not disturb the others; opaque spans stay whole.
 * @param paragraphs the new version, one string a paragraph, in order; a "\n" inside is a line break. It stands for all
 *   the blocks given: pass only the body's blocks when the version is of the body. Empty paragraphs are left out.
 */
export function editsTo(blocks: readonly Block[], paragraphs: readonly string[]): Edit[] {
  const after = paragraphs.map((text) => text.replace(/\r\n?/g, '\n')).filter((text) => text.trim() !== '');
  const { becomes } = alignParagraphs(
    blocks.map(({ text }) => text),
    after,
  );
  const targets = becomes.map(({ from, to }) => after.slice(from, to));
  placeLeftOver(blocks, becomes, targets, after);
  return blocks.flatMap((block, n) => blockEdits(block, targets[n]!));
}

/** New paragraphs after a title become the start of what follows it, or they would be titles, too. */
function placeLeftOver(
  blocks: readonly Block[],
  becomes: readonly { from: number; to: number }[],
  targets: string[][],
  after: readonly string[],
): void {
  const taken = new Set(becomes.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)));
  // What nothing took stands before the first paragraph that stays, or after the last.
  for (let m = 0; m < after.length; m++) {
    if (taken.has(m)) continue;
    const next = becomes.findIndex(({ from, to }) => to > from && from > m);
    const previous = becomes.findLastIndex(({ from, to }) => to > from && to <= m);
    if (previous >= 0 && (next < 0 || blocks[previous]!.kind !== 'heading')) targets[previous]!.push(after[m]!);
    else if (next >= 0) {
      const own = becomes[next]!.to - becomes[next]!.from;
      targets[next]!.splice(targets[next]!.length - own, 0, after[m]!);
    } else if (targets.length > 0) targets.at(-1)!.push(after[m]!);
  }
  blocks.forEach((block, n) => {
    const next = targets[n + 1];
    if (block.kind !== 'heading' || !next || next.length === 0 || targets[n]!.length < 2) return;
    const moved = targets[n]!.slice(1);
    if (moved.some((text) => sharesWords(block.text, text))) return;
    targets[n] = targets[n]!.slice(0, 1);
    next.unshift(...moved);
  });
}

function sharesWords(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
  return (b.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).some((word) => words.has(word));
}

function blockEdits(block: Block, target: readonly string[]): Edit[] {
  if (target.length === 0) return [{ block: block.index, from: 0, to: block.text.length, text: '' }];
  const before = block.text.replaceAll('\n', lineBreak);
  const after = target.map((text) => text.replaceAll('\n', lineBreak)).join('\n');
  if (before === after) return [];
  const opaque = block.opaque ?? [];
  const fixed = new Set(opaque.map(({ from, to }) => before.slice(from, to)));
  const changes = diffWords(diffTokens(before, opaque), diffTokens(after, occurrences(after, fixed)), (token) =>
    fixed.has(token),
  );
  return changes.map((change) => ({ block: block.index, ...change }));
}

/** Where the texts of opaque spans stand in a new version, as whole words. */
function occurrences(text: string, wanted: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  for (const value of [...wanted].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      const span = { from: at, to: at + value.length };
      const insideWord = isWordPart(text[at - 1]) && isWordPart(value[0]);
      const goesOn = isWordPart(text[span.to]) && isWordPart(value.at(-1));
      const free = !found.some((other) => other.from < span.to && other.to > span.from);
      if (!insideWord && !goesOn && free) found.push(span);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function isWordPart(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}
