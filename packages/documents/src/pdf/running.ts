import type { Segment } from './lines.ts';

export interface Running {
  header: string[];
  footer: string[];
}

/** Lines at the top and at the bottom of a page that may be a header or a footer. */
const deep = 4;
/** Part of the page's height where they stand. */
const margin = 0.11;

/**
 * Takes off headers and footers: lines at the top or bottom of pages that other pages have at the same height, figures
 * apart. Page numbers go without a trace. What is taken off is told once.
 */
export function withoutRunning(given: readonly { segments: Segment[]; height: number }[]): {
  pages: Segment[][];
  running: Running;
} {
  const pages = given.map(({ segments }) => segments);
  const found = given.map(({ segments, height }) => ({
    header: edge(segments, 'header').filter(({ y }) => y > height * (1 - margin)),
    footer: edge(segments, 'footer').filter(({ y }) => y < height * margin),
  }));
  const counts = new Map<string, number>();
  for (const page of found) {
    for (const key of new Set([...page.header.map(keyOf('h')), ...page.footer.map(keyOf('f'))])) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  // Left and right pages may differ, and the first one often does.
  const fewest = Math.max(2, Math.ceil(pages.length * 0.4));
  const usual = bodySize(pages.flat());
  const running: Running = { header: [], footer: [] };
  const told = new Set<string>();
  const kept = pages.map((segments, n) => {
    const gone = new Set<Segment>();
    for (const [place, letter] of [
      ['header', 'h'],
      ['footer', 'f'],
    ] as const) {
      const candidates = found[n]![place];
      for (const segment of candidates) {
        const key = keyOf(letter)(segment);
        const count = counts.get(key) ?? 0;
        // What is larger than the text is a title, unless nearly all pages have it.
        const large = segment.size > 1.1 * usual;
        const repeated = count >= (large ? Math.max(3, pages.length * 0.8) : fewest);
        // From the edge inwards: a line of the text ends the search.
        if (!repeated && !isPageNumber(segment.text)) {
          if (segments.length > 1) break;
          continue;
        }
        gone.add(segment);
        if (isPageNumber(segment.text) || told.has(key)) continue;
        told.add(key);
        running[place].push(segment.text);
      }
    }
    return segments.filter((segment) => !gone.has(segment));
  });
  running.footer.reverse();
  return { pages: kept, running };
}

/** The first or last lines of a page, from the edge inwards. */
function edge(segments: readonly Segment[], place: 'header' | 'footer'): Segment[] {
  const sorted = [...segments].sort((a, b) => (place === 'header' ? b.y - a.y : a.y - b.y) || a.x - b.x);
  const heights = [...new Set(sorted.map(({ y }) => Math.round(y)))].slice(0, deep);
  return sorted.filter(({ y }) => heights.includes(Math.round(y)));
}

function keyOf(letter: string): (segment: Segment) => string {
  return ({ text, y, x }) => {
    const shape = text.replace(/\d+/g, '#').toLowerCase();
    return `${letter} ${Math.round(y / 4)} ${shape.length < 4 ? Math.round(x / 20) : ''} ${shape}`;
  };
}

/** « 3 », « - 3 - », « 3/5 », « Page 3 sur 5 ». */
function isPageNumber(text: string): boolean {
  return /^[-–—\s]{0,4}(?:page|p\.)?\s{0,2}\d{1,4}(?:\s{0,2}(?:\/|sur|de|van|of)\s{0,2}\d{1,4})?[-–—.\s]{0,4}$/i.test(
    text,
  );
}

/** The size most characters have. */
export function bodySize(lines: readonly { size: number; text: string }[]): number {
  const weights = new Map<number, number>();
  for (const { size, text } of lines) weights.set(roundSize(size), (weights.get(roundSize(size)) ?? 0) + text.length);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

export function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}
