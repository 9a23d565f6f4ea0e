/** Every web address in a démarche: those of its fields, and those written in its texts. */
export function addressesOf(...parts: unknown[]): string[] {
  const found = new Set<string>();
  for (const text of stringsOf(parts)) {
    for (const [match] of text.matchAll(/https?:\/\/[^\s<>"«»]+/giu)) {
      const address = withoutEnd(match);
      if (URL.canParse(address)) found.add(address);
    }
  }
  return [...found];
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const one of Object.values(value)) yield* stringsOf(one);
}

/** The point that ends a sentence, and a bracket that was opened before the address, are not part of it. */
function withoutEnd(address: string): string {
  let end = address;
  for (;;) {
    const last = end.at(-1) ?? '';
    const opened = last === ')' && !end.slice(0, -1).includes('(');
    if (!/[.,;:!?'’*_]/.test(last) && !opened) return end;
    end = end.slice(0, -1);
  }
}
