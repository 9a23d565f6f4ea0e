import { rejoined, type Segment } from './lines.ts';

/** A part of a page that is read from top to bottom: one column, or rows of a table. */
export interface Flow {
  rows: Segment[][];
}

/** A gutter is free over this many rows at least, on both sides. */
const fewestRows = 3;
/** In units of the font size. */
const narrowest = 0.8;
const mostGaps = 12;
/** Lines of prose fill their column; what a cell says rarely does. */
const filled = 0.6;

/** How many looks at a piece of text the search for columns may still take; then all is read row by row. */
export interface Effort {
  left: number;
}

/**
 * The order in which a page is read. Where rows next to each other leave the same gutter free, and what stands on both
 * sides of it is prose, the left column is read before the right one. Everything else is read row by row.
 */
export function readingOrder(segments: readonly Segment[], effort: Effort, depth = 0): Flow[] {
  const rows = rowsOf(segments);
  const flows: Flow[] = [];
  let plain: Segment[][] = [];
  for (let n = 0; n < rows.length; ) {
    const zone = depth < 6 ? columnsFrom(rows, n, effort) : undefined;
    if (!zone) {
      plain.push(rejoined(rows[n++]!));
      continue;
    }
    if (plain.length > 0) flows.push({ rows: plain });
    plain = [];
    flows.push(...readingOrder(zone.left, effort, depth + 1), ...readingOrder(zone.right, effort, depth + 1));
    n = zone.next;
  }
  if (plain.length > 0) flows.push({ rows: plain });
  return flows;
}

function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && row[0]!.y - segment.y < 0.3 * segment.size) row.push(segment);
    else rows.push([segment]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

interface Zone {
  left: Segment[];
  right: Segment[];
  next: number;
}

/** The zone that begins at a row, by the gutter that stays free the longest. */
function columnsFrom(rows: readonly Segment[][], start: number, effort: Effort): Zone | undefined {
  let best: Zone | undefined;
  for (const gutter of guttersAt(rows, start)) {
    if (effort.left < 0) return undefined;
    const zone = zoneOf(rows, start, gutter, effort);
    if (zone && zone.next > (best?.next ?? 0)) best = zone;
  }
  return best;
}

interface Gutter {
  from: number;
  to: number;
}

function zoneOf(rows: readonly Segment[][], start: number, gutter: Gutter, effort: Effort): Zone | undefined {
  let { from, to } = gutter;
  const left: Segment[] = [];
  const right: Segment[] = [];
  let next = start;
  for (; next < rows.length; next++) {
    const row = rows[next]!;
    effort.left -= row.length;
    const before = row.filter((segment) => segment.x < (from + to) / 2);
    const after = row.filter((segment) => segment.x >= (from + to) / 2);
    const newFrom = Math.max(from, ...before.map(({ end }) => end));
    const newTo = Math.min(to, ...after.map(({ x }) => x));
    if (newTo - newFrom < narrowest * row[0]!.size) break;
    from = newFrom;
    to = newTo;
    left.push(...before);
    right.push(...after);
  }
  return isProse(left) && isProse(right) ? { left, right, next } : undefined;
}

/** The gaps of this row, or of one of the next when this row lies on one side of them. */
function guttersAt(rows: readonly Segment[][], start: number): Gutter[] {
  const row = rows.slice(start, start + 4).find((candidate) => candidate.length > 1) ?? [];
  return row
    .slice(1, mostGaps)
    .map((segment, n) => ({ from: row[n]!.end, to: segment.x }))
    .filter(({ from, to }) => rows[start]!.every(({ x, end }) => end <= (from + to) / 2 || x >= (from + to) / 2));
}

function isProse(segments: readonly Segment[]): boolean {
  const rows = rowsOf(segments);
  if (rows.length < fewestRows) return false;
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map(({ end }) => end));
  let full = 0;
  let words = 0;
  for (const row of rows) {
    // A line that was stretched to the margins is still mostly text.
    if (row.reduce((sum, { x, end }) => sum + end - x, 0) >= filled * (right - left)) full++;
    for (const { text } of row) words += text.split(' ').length;
  }
  return full >= filled * rows.length && words / rows.length >= 3;
}
