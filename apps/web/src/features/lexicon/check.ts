import { tokenise } from '@limpide/language';
import { houseLimits, phraseKey } from '@limpide/readability';
import { message as m } from './messages.ts';
import { claimedBy, type EntryContent, maxReplaced, replacedBy } from './schema.ts';

export interface EntryProblem {
  field: 'words' | 'other' | 'why';
  message: string;
}

/** What is wrong in an entry by itself, in a sentence for one of its fields. */
export function problemOf(entry: EntryContent): EntryProblem | undefined {
  const { kind, words, other } = entry;
  if (kind === 'acronym') {
    const tokens = tokenise(words);
    if (tokens.length !== 1 || tokens[0]!.kind !== 'acronym') return { field: 'words', message: m('check.acronym') };
  }
  if (phraseKey(words) === '') return { field: 'words', message: m('check.no-word') };
  if (kind === 'term') return problemOfReplaced(entry);
  if (other.length > houseLimits.characters) return { field: 'other', message: tooLong(other) };
  if (kind === 'avoid' && phraseKey(other) === phraseKey(words)) return { field: 'other', message: m('check.same') };
  return undefined;
}

function problemOfReplaced(entry: EntryContent): EntryProblem | undefined {
  const lines = replacedBy(entry);
  if (lines.length > maxReplaced) return { field: 'other', message: m('check.too-many-words') };
  const keys = new Set([phraseKey(entry.words)]);
  for (const words of lines) {
    const key = phraseKey(words);
    if (key === '') return { field: 'other', message: m('check.no-word') };
    if (words.length > houseLimits.characters) return { field: 'other', message: tooLong(words) };
    if (keys.has(key)) return { field: 'other', message: m('check.taken', { words }) };
    keys.add(key);
  }
  return undefined;
}

function tooLong(words: string): string {
  return m('check.line-too-long', { words: `${words.slice(0, 40)}…`, max: houseLimits.characters });
}

/** What the entries of a lexicon speak of already; those that are added join it. */
export class Claims {
  private readonly owners = new Map<string, string>();

  constructor(entries: readonly (EntryContent & { id: string })[]) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: EntryContent & { id: string }): void {
    for (const { key } of claimedBy(entry)) this.owners.set(key, entry.id);
  }

  remove(entry: EntryContent): void {
    for (const { key } of claimedBy(entry)) this.owners.delete(key);
  }

  /** The entry that speaks of the first words of another one, when it is not itself. */
  ownerOf(entry: EntryContent & { id?: string }): string | undefined {
    const owner = this.owners.get(claimedBy(entry)[0]!.key);
    return owner === entry.id ? undefined : owner;
  }

  /** @param entry with its id when it stands already */
  problem(entry: EntryContent & { id?: string }): EntryProblem | undefined {
    const claims = claimedBy(entry);
    const taken = claims.findIndex(({ key }) => this.owners.has(key) && this.owners.get(key) !== entry.id);
    if (taken >= 0) {
      return { field: taken === 0 ? 'words' : 'other', message: m('check.taken', { words: claims[taken]!.words }) };
    }
    const own = [...this.owners.values()].filter((id) => id === entry.id).length;
    if (this.owners.size - own + claims.length > houseLimits.phrases) {
      return { field: 'words', message: m('check.full', { max: houseLimits.phrases }) };
    }
    return undefined;
  }
}
