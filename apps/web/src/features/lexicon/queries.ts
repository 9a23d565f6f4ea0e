import { createHash } from 'node:crypto';
import type { HouseLexicon } from '@limpide/readability';
import type { Db, Tx } from '../../platform/database/index.ts';
import { notFound } from '../../platform/http/errors.ts';
import { type EntryContent, houseLexicon } from './schema.ts';
import { type LexiconEntry, listStored, readStored } from './store.ts';

/** The words of an organisation for the rules, with a mark that changes whenever they do. */
export interface OrganisationLexicon {
  mark: string;
  words: HouseLexicon;
}

/** @returns undefined while the organisation has none */
export async function readLexicon(
  db: Db | Tx,
  organisationId: string | null,
): Promise<OrganisationLexicon | undefined> {
  return organisationLexicon(organisationId ? await listStored(db, organisationId) : []);
}

/** The same from entries at hand, whatever their order. */
export function organisationLexicon(entries: readonly EntryContent[]): OrganisationLexicon | undefined {
  if (entries.length === 0) return undefined;
  const words = houseLexicon([...entries].sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0)));
  return { words, mark: createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 22) };
}

const collator = new Intl.Collator('fr');

/** In alphabetical order. */
export async function listEntries(db: Db | Tx, organisationId: string): Promise<LexiconEntry[]> {
  return (await listStored(db, organisationId)).sort((a, b) => collator.compare(a.words, b.words));
}

/** @throws AppError 404 */
export async function requireEntry(db: Db, id: string): Promise<LexiconEntry> {
  const entry = await readStored(db, id);
  if (!entry) throw notFound();
  return entry;
}
