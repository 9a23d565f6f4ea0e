/** One thing that a record says: where it stands (`hasChannel.0.page`) and what it is. Addresses (`id`) are not counted. */
export interface Element {
  path: string;
  value: string | number;
}

/** Everything that a record says, in its own order. */
export function elementsOf(record: object): Element[] {
  const out: Element[] = [];
  walk(record, '', out);
  return out;
}

function walk(value: unknown, path: string, out: Element[]): void {
  if (typeof value === 'string' || typeof value === 'number') out.push({ path, value });
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) if (key !== 'id') walk(one, path ? `${path}.${key}` : key, out);
  }
}

/** An element without its place in lists: what must be found again after a way out and back. */
export function saysSame({ path, value }: Element): string {
  return `${path.replace(/\.\d+(?=\.|$)/g, '.*')} = ${String(value).normalize('NFC')}`;
}

/**
 * Which elements of a record stand in another one, whatever their place in lists. Each counts once: a text that was there
 * twice must be there twice.
 */
export function elementsKept(before: object, after: object): { kept: Element[]; lost: Element[] } {
  const there = new Map<string, number>();
  for (const element of elementsOf(after)) {
    const key = saysSame(element);
    there.set(key, (there.get(key) ?? 0) + 1);
  }
  const kept: Element[] = [];
  const lost: Element[] = [];
  for (const element of elementsOf(before)) {
    const key = saysSame(element);
    const left = there.get(key) ?? 0;
    if (left > 0) {
      there.set(key, left - 1);
      kept.push(element);
    } else lost.push(element);
  }
  return { kept, lost };
}
