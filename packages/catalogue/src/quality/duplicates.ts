import type { PublicServiceRecord } from '../profile/records.ts';

/** Two démarches that seem to be the same, from 0 (nothing in common) to 1. */
export interface Duplicate {
  records: [string, string];
  likeness: number;
}

/** Below it, two names share words and no more. */
const ALIKE = 0.75;

/**
 * Démarches with nearly the same name, or the same text: candidates for one common description. Compares only those that share a rare
 * word, so that thousands are compared in a moment.
 */
export function findDuplicates(records: readonly PublicServiceRecord[]): Duplicate[] {
  const described = records.map((record) => ({
    id: record.id,
    words: wordsOf(record.name.fr ?? ''),
    text: plain(record.description.fr ?? ''),
  }));
  const byWord = new Map<string, number[]>();
  described.forEach(({ words, text }, i) => {
    for (const key of [...words, `=${text}`]) byWord.set(key, [...(byWord.get(key) ?? []), i]);
  });
  const found = new Map<string, Duplicate>();
  described.forEach(({ words, text }, i) => {
    const shared = (key: string) => byWord.get(key)!.length;
    const keys = [...words, `=${text}`].filter((key) => shared(key) > 1).sort((a, b) => shared(a) - shared(b));
    for (const key of keys.slice(0, 3)) {
      for (const j of byWord.get(key)!) {
        if (j <= i) continue;
        const other = described[j]!;
        const likeness = text !== '' && text === other.text ? 1 : jaccard(words, other.words);
        if (likeness >= ALIKE) found.set(`${i} ${j}`, { records: [described[i]!.id, other.id], likeness });
      }
    }
  });
  return [...found.values()].sort((a, b) => b.likeness - a.likeness);
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

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
