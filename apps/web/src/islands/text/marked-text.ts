import { type Block, readText } from '@limpide/documents';

/**
 * A text as one writes it in a plain field: an empty line between paragraphs, `# ` before a heading (one # a level),
 * `- ` before an item of a list (two spaces before it for each level below), `[[Nom]]` around a merge field that nothing
 * else would betray. A line that happens to begin like that is written with a backslash before it.
 *
 * The same notation is what a page without JavaScript sends, what the editor sends, and what a conflict shows.
 */
export function toMarkedText(blocks: readonly Block[]): string {
  let text = '';
  let previous: Block | undefined;
  for (const block of blocks) {
    if (previous) text += previous.kind === 'list-item' && block.kind === 'list-item' ? '\n' : '\n\n';
    text += lead(block) + body(block);
    previous = block;
  }
  return text;
}

function lead(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(clamp(block.level ?? 1, 6))} `;
  if (block.kind === 'list-item') return `${'  '.repeat(clamp(block.level ?? 1, 9) - 1)}- `;
  return '';
}

/** The text with its unseen merge fields shown, its empty lines closed up, and what looks like a mark made safe. */
function body(block: Block): string {
  const seen = templateSpans(block.text);
  let text = '';
  let at = 0;
  for (const span of block.opaque ?? []) {
    const shown = seen.some((other) => other.from === span.from && other.to === span.to);
    text += block.text.slice(at, span.from);
    text += shown ? block.text.slice(span.from, span.to) : `[[${block.text.slice(span.from, span.to)}]]`;
    at = span.to;
  }
  text += block.text.slice(at);
  const lines = text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .map((line) => (looksMarked.test(line) ? line.replace(/^\s*/, '$&\\') : line));
  return block.kind === 'list-item'
    ? lines.map((line, n) => (n === 0 ? line : `${'  '.repeat(block.level ?? 1)}${line}`)).join('\n')
    : lines.join('\n');
}

/**
 * Reads that notation. Kinds that it cannot say (a table cell, a footer) are taken over from `previous`, where the text
 * still stands in its place.
 */
export function fromMarkedText(text: string, previous: readonly Block[] = []): Block[] {
  const drafts: Omit<Block, 'index'>[] = [];
  let open: { kind: 'paragraph' | 'list-item'; level?: number; lines: string[] } | undefined;
  const close = () => {
    if (open) push(drafts, open.kind, open.level, open.lines.join('\n'));
    open = undefined;
  };
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const heading = /^\s{0,3}(#{1,6}) +(.*)$/.exec(line);
    const item = /^( *)[-•–] +(.*)$/.exec(line);
    if (line.trim() === '') close();
    else if (heading) {
      close();
      push(drafts, 'heading', heading[1]!.length, unescaped(heading[2]!));
    } else if (item) {
      close();
      open = { kind: 'list-item', level: clamp(Math.floor(item[1]!.length / 2) + 1, 9), lines: [unescaped(item[2]!)] };
    } else if (open) open.lines.push(unescaped(line.trim()));
    else open = { kind: 'paragraph', lines: [unescaped(line.trim())] };
  }
  close();
  return keepKinds(
    drafts.map((draft, index) => ({ index, ...draft })),
    previous,
  );
}

const looksMarked = /^\s*\\*(?:#{1,6}|[-•–]) /;

function unescaped(line: string): string {
  return line.startsWith('\\') && looksMarked.test(line) ? line.slice(1) : line;
}

function push(into: Omit<Block, 'index'>[], kind: Block['kind'], level: number | undefined, marked: string): void {
  const { text, opaque } = readFields(marked.trim());
  if (!/[^\s\u00ad]/.test(text)) return;
  into.push({ kind, ...(level ? { level } : {}), text, ...(opaque.length > 0 ? { opaque } : {}) });
}

function readFields(marked: string): { text: string; opaque: { from: number; to: number }[] } {
  const named: { from: number; to: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[([^[\]\n]{1,200})\]\]/g)) {
    text += marked.slice(at, match.index);
    named.push({ from: text.length, to: text.length + match[1]!.length });
    text += match[1]!;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const free = templateSpans(text).filter(
    (span) => !named.some((other) => span.from < other.to && other.from < span.to),
  );
  return { text, opaque: [...named, ...free].sort((a, b) => a.from - b.from) };
}

/**
 * Where a text holds template code that anyone can see («Nom», {{ nom }}). The reader of plain texts finds it; one letter
 * before keeps it from taking the beginning for the mark of a list.
 */
export function templateSpans(text: string): { from: number; to: number }[] {
  if (!/[«[{]/.test(text)) return [];
  const guard = 'Zz';
  const [block] = readText(guard + text.replace(/\s/g, ' ')).blocks;
  return (block?.opaque ?? []).map((span) => ({ from: span.from - guard.length, to: span.to - guard.length }));
}

/** Kinds of a file that have no mark of their own follow their text, or their place between two texts that did not change. */
function keepKinds(blocks: Block[], previous: readonly Block[]): Block[] {
  if (!previous.some((block) => isUnmarked(block.kind))) return blocks;
  const pairs = matchTexts(previous, blocks);
  const take = (from: Block | undefined, to: Block | undefined) => {
    if (from && to && to.kind === 'paragraph' && isUnmarked(from.kind)) to.kind = from.kind;
  };
  let old = 0;
  let now = 0;
  for (const [i, j] of [...pairs, [previous.length, blocks.length] as const]) {
    // Between two texts that stand still, as many blocks as before: each keeps its kind although it was rewritten.
    if (i - old === j - now) for (let n = 0; n < i - old; n++) take(previous[old + n], blocks[now + n]);
    take(previous[i], blocks[j]);
    old = i + 1;
    now = j + 1;
  }
  return blocks;
}

function isUnmarked(kind: Block['kind']): boolean {
  return kind !== 'paragraph' && kind !== 'heading' && kind !== 'list-item';
}

/** Pairs of equal texts in order, taken greedily from the front: edits of a letter are few and local. */
function matchTexts(a: readonly Block[], b: readonly Block[]): (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  b.forEach((block, index) => {
    places.set(block.text, [...(places.get(block.text) ?? []), index]);
  });
  const pairs: (readonly [number, number])[] = [];
  let after = 0;
  a.forEach((block, index) => {
    const place = places.get(block.text)?.find((candidate) => candidate >= after);
    // A far jump would shut out everything between.
    if (place === undefined || place - after > 12 + Math.abs(a.length - b.length)) return;
    pairs.push([index, place]);
    after = place + 1;
  });
  return pairs;
}

function clamp(level: number, max: number): number {
  return Math.min(max, Math.max(1, Math.floor(level)));
}
