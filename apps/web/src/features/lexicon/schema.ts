import { type HouseLexicon, houseLimits, phraseKey } from '@limpide/readability';
import { z } from 'zod';
import type { LexiconKind } from '../../platform/database/index.ts';
import { fields } from '../../platform/forms/index.ts';

export const lexiconKinds = ['avoid', 'acronym', 'term'] as const satisfies readonly LexiconKind[];

/** The name of each kind in addresses. */
export const kindWords: Record<LexiconKind, string> = {
  avoid: 'a-eviter',
  acronym: 'sigle',
  term: 'terme',
};

export function kindNamed(word: string | undefined): LexiconKind | undefined {
  return lexiconKinds.find((kind) => kindWords[kind] === word);
}

/** Words that one term replaces, at most. */
export const maxReplaced = 20;

export interface EntryContent {
  kind: LexiconKind;
  words: string;
  /** What to write instead, the full name of the acronym, or the words that a term replaces, one a line. */
  other: string;
  why: string;
}

/** No-break and doubled spaces are plain ones here: the rules compare words. */
const plainly = (text: string) => text.replace(/[^\S\n]+/gu, ' ');

export const entryForm = z.object({
  kind: fields.choice(lexiconKinds),
  words: fields.required(houseLimits.characters).transform(plainly),
  other: fields.optional(maxReplaced * (houseLimits.characters + 2)).transform(plainly),
  why: fields.optional(houseLimits.characters),
});
export const emptyForm = z.object({});

/** The words that a term replaces. */
export function replacedBy({ kind, other }: EntryContent): string[] {
  if (kind !== 'term') return [];
  return other
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The phrases that an entry speaks of, as the rules compare them. An acronym and a word are two things. */
export function claimedBy(entry: EntryContent): { key: string; words: string }[] {
  if (entry.kind === 'acronym') {
    const bare = entry.words.replace(/[.\s]/gu, '');
    return [{ key: `sigle ${bare}`, words: entry.words }];
  }
  return [entry.words, ...replacedBy(entry)].map((words) => ({ key: `mot ${phraseKey(words)}`, words }));
}

/** The entries as the rules want them. */
export function houseLexicon(entries: readonly EntryContent[]): HouseLexicon {
  const of = (kind: LexiconKind) => entries.filter((entry) => entry.kind === kind);
  return {
    avoid: of('avoid').map(({ words, other, why }) => ({
      avoid: words,
      ...(other ? { prefer: other } : {}),
      ...(why ? { why } : {}),
    })),
    acronyms: of('acronym').map(({ words, other }) => ({ short: words, ...(other ? { long: other } : {}) })),
    terms: of('term').map((entry) => ({ term: entry.words, not: replacedBy(entry) })),
  };
}
