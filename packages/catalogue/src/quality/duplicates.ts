import type { PublicServiceRecord } from '../profile/records.ts';

/** Below it, two names share words and no more. */
const ALIKE = 0.75;

/** Records that share a word and are all compared; beyond, each is compared with the next ones only. */
const COMPARED = 40;

/**
 * Groups of démarches with nearly the same name, or the same text: candidates for one common description. Only those that share one of their
 * rarest words are compared, so that the work grows with their number and not with its square.
 * @returns addresses, the largest group first
 */
export function findDuplicates(records: readonly PublicServiceRecord[]): string[][] {
  const described = records.map(({ name, description }) => ({
    words: wordsOf(name.fr ?? ''),
    text: plain(description.fr ?? ''),
  }));
  const byKey = new Map<string, number[]>();
  described.forEach(({ words, text }, i) => {
    for (const key of [...words, `=${text}`]) {
      const same = byKey.get(key);
      if (same) same.push(i);
      else byKey.set(key, [i]);
    }
  });
  const groups = new Groups(records.length);
  described.forEach(({ words, text }, i) => {
    const shared = (key: string) => byKey.get(key)!.length;
    const keys = [...words, `=${text}`].filter((key) => shared(key) > 1).sort((a, b) => shared(a) - shared(b));
    for (const key of keys.slice(0, 3)) {
      const others = byKey.get(key)!;
      const next = others.indexOf(i) + 1;
      for (const j of others.slice(next, next + COMPARED)) {
        if (groups.joined(i, j)) continue;
        const other = described[j]!;
        if ((text !== '' && text === other.text) || likeness(words, other.words) >= ALIKE) groups.join(i, j);
      }
    }
  });
  return groups.all().map((group) => group.map((i) => records[i]!.id));
}

/** Numbers that belong together (union-find). */
class Groups {
  private readonly parent: Int32Array;

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  joined(a: number, b: number): boolean {
    return this.root(a) === this.root(b);
  }

  join(a: number, b: number): void {
    const [first, last] = [this.root(a), this.root(b)].sort((x, y) => x - y) as [number, number];
    this.parent[last] = first;
  }

  /** Groups of two and more, the largest first. */
  all(): number[][] {
    const found = new Map<number, number[]>();
    for (let i = 0; i < this.parent.length; i++) {
      const root = this.root(i);
      const group = found.get(root);
      if (group) group.push(i);
      else found.set(root, [i]);
    }
    return [...found.values()].filter((group) => group.length > 1).sort((a, b) => b.length - a.length);
  }

  private root(i: number): number {
    let at = i;
    while (this.parent[at] !== at) at = this.parent[at]!;
    return at;
  }
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const empty = new Set(
  'de du des le la les un une son sa ses mon ma mes votre vos a au aux et ou en pour d l s'.split(' '),
);

function wordsOf(text: string): Set<string> {
  return new Set(
    plain(text)
      .split(' ')
      .filter((word) => word && !empty.has(word))
      .map((word) => word.replace(/(?<=.{3})[sx]$/, '')),
  );
}

/** How much two names of a démarche are alike, from 0 to 1, as near duplicates are found; from 0.75 on they mean the same. */
export function titleLikeness(a: string, b: string): number {
  return likeness(wordsOf(a), wordsOf(b));
}

/** Share of the words of both that both have (Jaccard). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
