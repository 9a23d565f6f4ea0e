import { listMarker } from '../text/list-marker.ts';
import type { Fragment } from './content.ts';

/** A stretch of text on one baseline without a wide gap: a line of a column, or what a cell says on it. */
export interface Segment {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
  bold: boolean;
}

/** Gaps in units of the font size: above the first there is a space, above the second another column or cell. */
const space = 0.17;
const wide = 1;
/** A gap up to this one is only a wide space when it is no gutter: lines that fill their column have some. */
const widest = 1.7;

/** Puts the fragments of a page on lines, from top to bottom and left to right. */
export function segmentsOf(fragments: readonly Fragment[]): Segment[] {
  const rows: { y: number; size: number; items: Fragment[] }[] = [];
  for (const item of [...fragments].sort((a, b) => b.y - a.y)) {
    if (!(item.size > 0.5)) continue;
    // Raised and lowered characters stay on their line.
    const row = rows
      .slice(-4)
      .reverse()
      .find(({ y, size }) => Math.abs(y - item.y) <= 0.45 * Math.max(size, item.size) * (item.size === size ? 0.6 : 1));
    if (!row) rows.push({ y: item.y, size: item.size, items: [item] });
    else {
      // The baseline is that of the largest characters.
      if (item.size > row.size) Object.assign(row, { y: item.y, size: item.size });
      row.items.push(item);
    }
  }
  return rows.flatMap(({ y, items }) => rowSegments(items, y)).sort((a, b) => b.y - a.y || a.x - b.x);
}

function rowSegments(items: readonly Fragment[], y: number): Segment[] {
  const sorted = [...items].sort((a, b) => a.x - b.x);
  const out: Segment[] = [];
  let open: { parts: string[]; x: number; end: number; size: number; bold: number; length: number } | undefined;
  const close = () => {
    if (!open) return;
    const text = open.parts
      .join('')
      .replace(/[ \t\u00a0]*\n/g, ' ')
      .replace(/ {2,}/g, ' ')
      .trim();
    if (text !== '')
      out.push({ text, x: open.x, end: open.end, y, size: open.size, bold: open.bold * 2 > open.length });
    open = undefined;
  };
  for (const item of sorted) {
    const size = Math.max(item.size, open?.size ?? 0);
    const gap = open ? item.x - open.end : 0;
    const blank = item.text.trim() === '';
    // A second print of the same characters, a hair aside, makes them bold.
    if (open && gap < -0.8 * (item.end - item.x) && open.parts.at(-1) === item.text && !blank) continue;
    if (open && gap > wide * size && !(open.length < 8 && gap < 5 * size && isMarker(open.parts.join('')))) close();
    if (!open) {
      if (blank) continue;
      open = { parts: [], x: item.x, end: item.end, size: item.size, bold: 0, length: 0 };
    } else if (gap > space * size && !/\s$/.test(open.parts.at(-1) ?? '') && !/^\s/.test(item.text))
      open.parts.push(' ');
    open.parts.push(item.text);
    // Spaces at the end of a cell do not carry it to the next one.
    if (!blank) open.end = Math.max(open.end, item.end);
    open.size = item.text.trim().length > 1 || open.size === 0 ? Math.max(open.size, item.size) : open.size;
    open.length += item.text.length;
    if (item.bold) open.bold += item.text.length;
  }
  close();
  return out;
}

function isMarker(text: string): boolean {
  return listMarker(`${text.trim()} x`)?.length === text.trim().length + 1;
}

/** Joins what stands close together on one row, once columns are known. */
export function rejoined(row: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  for (const segment of row) {
    const last = out.at(-1);
    if (last && segment.x - last.end <= widest * Math.max(last.size, segment.size)) {
      const text = `${last.text} ${segment.text}`;
      out[out.length - 1] = { ...last, text, end: segment.end, bold: last.bold && segment.bold };
    } else out.push(segment);
  }
  return out;
}
