import { administrationFr } from './messages.fr.ts';
import { message as m } from './messages.ts';
import type { JournalEntry } from './queries/index.ts';

type Key = keyof typeof administrationFr;

function known(...keys: string[]): Key | undefined {
  return keys.find((key): key is Key => Object.hasOwn(administrationFr, key));
}

/** Stands for the record while the sentence is made, so that the page can turn it into a link. */
const place = '\u0001';

/**
 * An entry of the journal as a sentence, cut where the record is named: « Nadia Lambert a publié », « la démarche
 * « Changer d’adresse » », « . ». The record is absent from sentences that name none.
 */
export function describeEntry(
  entry: JournalEntry,
  names: ReadonlyMap<string, string>,
): { before: string; record: string; after: string } {
  const who = entry.actorName ?? m(entry.byPerson ? 'who.erased' : 'who.nobody');
  const verb = entry.action.slice(entry.action.indexOf('.') + 1);
  const key = known(`did.${entry.action}`, `did.${verb}`, `did.${verb.split('.')[0]}`) ?? 'did.other';
  const [before = '', after] = m(key, { who, what: place, action: entry.action }).split(place);
  return after === undefined
    ? { before, record: '', after: '' }
    : { before, record: describeRecord(entry, names), after };
}

function describeRecord(entry: JournalEntry, names: ReadonlyMap<string, string>): string {
  const name = names.get(`${entry.recordType}:${entry.recordId}`);
  if (name === undefined) return m(known(`gone.${entry.recordType}`) ?? 'gone.other');
  return m(known(`what.${entry.recordType}`) ?? 'what.other', { name });
}

export function describeType(recordType: string): string {
  return m(known(`journal.type.${recordType}`) ?? 'journal.type.other');
}

const folders: Record<string, string> = {
  procedure: 'demarches',
  document: 'documents',
  irritant: 'irritants',
  action: 'ameliorations',
  member: 'organisation/membres',
};

/** Where the record of an entry is read, while it exists. */
export function recordPath(entry: JournalEntry, names: ReadonlyMap<string, string>): string | undefined {
  const folder = folders[entry.recordType];
  const exists = names.has(`${entry.recordType}:${entry.recordId}`);
  return folder && exists && !entry.action.endsWith('.removed') ? `/espace/${folder}/${entry.recordId}` : undefined;
}

/** « 4 démarches, 2 documents et 1 irritant » */
export function describeCounts(counts: Record<'procedure' | 'document' | 'irritant' | 'action', number>): string {
  const parts = (['procedure', 'document', 'irritant', 'action'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => m(`records.${kind}`, { count: counts[kind] }));
  return new Intl.ListFormat('fr', { type: 'conjunction' }).format(parts);
}
