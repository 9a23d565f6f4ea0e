import { message as m } from './messages.ts';
import { type EntryContent, replacedBy } from './schema.ts';

const quoted = (words: string) => `«\u00a0${words}\u00a0»`;
const either = new Intl.ListFormat('fr', { type: 'disjunction' });

/** What the rules make of an entry, in a sentence. */
export function describeEntry(entry: EntryContent): string {
  const { kind, other } = entry;
  if (kind === 'avoid') {
    if (!other) return m('does.avoid-only');
    return m('does.avoid', { other: either.format(other.split(' / ').map(quoted)) });
  }
  if (kind === 'acronym') return other ? m('does.acronym-long', { other }) : m('does.acronym');
  const replaced = replacedBy(entry);
  return replaced.length > 0 ? m('does.term-not', { other: either.format(replaced.map(quoted)) }) : m('does.term');
}
