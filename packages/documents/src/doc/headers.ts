import type { Fib } from './fib.ts';

/**
 * Which characters of the header story are headers, and which are footers ([MS-DOC] 2.3.5): six separators of notes, then
 * six stories a section.
 */
export function headerKinds(
  table: Uint8Array,
  fib: Fib,
  length: number,
): { kind: 'header' | 'footer'; from: number; to: number }[] {
  const place = fib.table('headers');
  if (place.length < 8 || place.from + place.length > table.length) return [];
  const view = new DataView(table.buffer, table.byteOffset + place.from, place.length);
  const count = (place.length >> 2) - 1;
  const out: { kind: 'header' | 'footer'; from: number; to: number }[] = [];
  let last = 0;
  for (let n = 6; n < count; n++) {
    const from = Math.max(view.getUint32(4 * n, true), last);
    const to = Math.min(view.getUint32(4 * n + 4, true), length);
    if (to <= from) continue;
    last = to;
    out.push({ kind: [2, 3, 5].includes((n - 6) % 6) ? 'footer' : 'header', from, to });
  }
  return out;
}
