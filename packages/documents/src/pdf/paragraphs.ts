import type { Block } from '../block.ts';
import { columns, ListDepth, listMarker } from '../text/list-marker.ts';
import type { Flow } from './columns.ts';
import type { Segment } from './lines.ts';
import { bodySize, roundSize } from './running.ts';

/** A paragraph put together from its lines. */
export interface Paragraph extends Building {
  text: string;
}

/** A paragraph on the way: its text in pieces, so that a long one costs no more than its length. */
interface Building {
  kind: Block['kind'];
  level?: number;
  pieces: string[];
  /** The last characters, by which two lines are joined. */
  tail: string;
  size: number;
  bold: boolean;
  lines: number;
}

/** Builds the paragraphs of a document from its pages; a sentence that a page cuts goes on. */
export function paragraphsOf(pages: readonly Flow[][]): Paragraph[] {
  const out: Building[] = [];
  const depth = new ListDepth();
  for (const flows of pages) {
    let first = true;
    for (const { rows } of flows) {
      const frame = frameOf(rows);
      let before: Segment | undefined;
      for (const [n, row] of rows.entries()) {
        const cells = row.length > 1 && ((rows[n - 1]?.length ?? 0) > 1 || (rows[n + 1]?.length ?? 0) > 1);
        for (const segment of row) {
          const last = out.at(-1);
          const alone = row.length === 1;
          const goesOn =
            last !== undefined &&
            alone &&
            (before ? continues(before, segment, frame) : continuesAfterBreak(last, segment)) &&
            last.kind !== 'table-cell';
          if (goesOn) {
            append(last, segment.text);
          } else out.push(started(segment, cells ? 'table-cell' : 'paragraph', depth));
          before = alone ? segment : undefined;
          first = false;
        }
        if (row.length > 1) before = undefined;
      }
      if (first) depth.reset();
    }
  }
  return withHeadings(out.map((building) => ({ ...building, text: building.pieces.join('') })));
}

interface Frame {
  left: number;
  right: number;
  /** Usual distance between lines, in units of the font size. */
  leading: number;
}

function frameOf(rows: readonly Segment[][]): Frame {
  const lines = rows.filter((row) => row.length === 1).map((row) => row[0]!);
  const steps = lines
    .slice(1)
    .map((line, n) => (lines[n]!.y - line.y) / Math.max(line.size, 1))
    .filter((step) => step > 0.8 && step < 2.5)
    .sort((a, b) => a - b);
  return {
    left: Math.min(...lines.map(({ x }) => x)),
    right: Math.max(...lines.map(({ end }) => end)),
    leading: steps[steps.length >> 2] ?? 1.2,
  };
}

/** Is this line of the same paragraph as the one above it? */
function continues(before: Segment, line: Segment, frame: Frame): boolean {
  const size = Math.max(before.size, line.size);
  if (Math.abs(before.size - line.size) > 0.12 * size || before.bold !== line.bold) {
    // A word in bold at the start of a line changes nothing in the middle of a sentence.
    if (Math.abs(before.size - line.size) > 0.12 * size || !/^\p{Ll}/u.test(line.text)) return false;
  }
  const step = (before.y - line.y) / size;
  if (step <= 0 || step > frame.leading * 1.3 + 0.1) return false;
  if (isItem(line.text)) return false;
  // The next word would have stood on the line above, had the paragraph gone on.
  const word = /^\S*/.exec(line.text)![0].length;
  const average = (line.end - line.x) / Math.max(line.text.length, 1);
  const room = frame.right - before.end;
  if (room > 0.4 * (frame.right - frame.left)) return false;
  if (room > (word + 1) * average + size && !/^\p{Ll}/u.test(line.text)) return false;
  if (room > (word + 1) * average + 4 * size && /[.!?:;]$/.test(before.text)) return false;
  // The first line of a paragraph that is indented.
  return !(line.x - before.x > 0.8 * size && before.x - frame.left < 0.5 * size && /[.!?:;»]$/.test(before.text));
}

function continuesAfterBreak(last: Building, line: Segment): boolean {
  return (
    Math.abs(last.size - line.size) <= 0.12 * line.size &&
    /^[\p{Ll}(«]/u.test(line.text) &&
    !isItem(line.text) &&
    !/[.!?:;]$/.test(last.tail)
  );
}

function isItem(text: string): boolean {
  return listMarker(text) !== undefined;
}

function started(segment: Segment, kind: 'table-cell' | 'paragraph', depth: ListDepth): Building {
  const { size, bold, x } = segment;
  const marker = kind === 'paragraph' ? listMarker(segment.text) : undefined;
  if (!marker) return { kind, ...beginning(segment.text), size, bold, lines: 1 };
  const level = depth.of(columns(' '.repeat(Math.max(Math.round(x / 12), 0))));
  return { kind: 'list-item', level, ...beginning(segment.text.slice(marker.length)), size, bold, lines: 1 };
}

/** Second halves of words that keep their hyphen at the end of a line. */
const keepsHyphen =
  /^(?:vous|être|ci|là|même|mêmes|il|elle|ils|elles|on|nous|je|tu|ce|moi|toi|lui|leur|en|y|t|dire|à|vis|ouest|est)(?![\p{L}])/u;
const compound =
  /(?:^|[\s’'(])(?:non|ex|vice|sous|demi|semi|mi|après|avant|arrière|quasi|au|c’est|peut|rendez|celui|celle|ceux|celles|\p{Lu}\p{L}*|\d+)[-\u2010]$/u;

const tailLength = 60;

function beginning(text: string): Pick<Building, 'pieces' | 'tail'> {
  return { pieces: [text], tail: text.slice(-tailLength) };
}

/** Adds a line; a hyphen that only cut a word goes. */
function append(paragraph: Building, line: string): void {
  const { pieces, tail } = paragraph;
  const hyphen = /\p{L}[-\u2010]$/u.test(tail) && /^\p{L}/u.test(line);
  const kept =
    hyphen &&
    (keepsHyphen.test(line) || compound.test(tail) || /^\p{Lu}/u.test(line) || /-\p{L}+[-\u2010]$/u.test(tail));
  const cut = tail.endsWith('\u00ad') || (hyphen && !kept);
  if (cut) pieces.push((pieces.pop() ?? '').slice(0, -1));
  const added = hyphen || cut ? line : ` ${line}`;
  pieces.push(added);
  paragraph.tail = ((cut ? tail.slice(0, -1) : tail) + added.slice(-tailLength)).slice(-tailLength);
  paragraph.lines++;
}

/** What is larger than the body, or short and in bold, is a heading; the larger, the higher. */
function withHeadings(paragraphs: readonly Paragraph[]): Paragraph[] {
  let bold = 0;
  let total = 0;
  for (const { text, bold: own } of paragraphs) {
    total += text.length;
    if (own) bold += text.length;
  }
  const body = bodySize(paragraphs);
  const isTitle = ({ kind, size, bold: own, text, lines }: Paragraph) =>
    (kind === 'paragraph' || (kind === 'list-item' && size >= body * 1.12)) &&
    lines <= 3 &&
    text.length <= 200 &&
    /\p{L}/u.test(text) &&
    (roundSize(size) >= body * 1.12 ||
      (own && bold < total / 2 && roundSize(size) >= body && lines <= 2 && !/[.;,]$/.test(text)));
  const ranks = [...new Set(paragraphs.filter(isTitle).map(({ size }) => roundSize(size)))].sort((a, b) => b - a);
  return paragraphs.map((paragraph) =>
    isTitle(paragraph)
      ? { ...paragraph, kind: 'heading', level: Math.min(ranks.indexOf(roundSize(paragraph.size)) + 1, 6) }
      : paragraph,
  );
}
