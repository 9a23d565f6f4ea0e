import { type Command, expectVersion } from '../../platform/command.ts';
import { FieldErrors, notFound } from '../../platform/http/errors.ts';
import { Claims, problemOf } from './check.ts';
import type { EntryContent } from './schema.ts';
import { binEntry, insertEntry, type LexiconEntry, lockLexicon, updateEntry } from './store.ts';

/** @throws FieldErrors on the field that is wrong, or that speaks of what another entry says already */
function check(entry: EntryContent & { id?: string }, claims: Claims): void {
  const problem = problemOf(entry) ?? claims.problem(entry);
  if (problem) throw new FieldErrors({ [problem.field]: problem.message });
}

async function record(
  command: Command,
  organisationId: string,
  { id, version, kind, words, other, why }: LexiconEntry,
  action: string,
): Promise<void> {
  await command.saveVersion({
    recordType: 'lexicon-entry',
    recordId: id,
    organisationId,
    version,
    snapshot: { kind, words, other, why },
    action,
  });
  command.audit({
    organisationId,
    action: `lexicon-entry.${action}`,
    recordType: 'lexicon-entry',
    recordId: id,
    detail: { version },
  });
}

/** The texts of the organisation are read again: see `lexicon.changed`. Pages follow at once, without it. */
export async function lexiconChanged(command: Command, organisationId: string): Promise<void> {
  await command.enqueue('lexicon.changed', { organisationId }, { ifRunning: true });
}

/** Adds an entry to the lexicon of an organisation. @throws FieldErrors */
export async function addEntry(command: Command, organisationId: string, content: EntryContent): Promise<string> {
  const owner = command.authoriseIn('lexicon-entry.create', organisationId);
  check(content, new Claims(await lockLexicon(command.tx, owner)));
  const id = await insert(command, owner, content);
  await lexiconChanged(command, owner);
  return id;
}

async function insert(command: Command, organisationId: string, content: EntryContent): Promise<string> {
  const entry = await insertEntry(command.tx, { organisationId, ...content, now: command.now });
  await record(command, organisationId, entry, 'created');
  return entry.id;
}

/** Changes an entry; its kind stays. @throws FieldErrors, ConcurrentUpdate */
export async function editEntry(
  command: Command,
  input: { id: string; version: number; content: Omit<EntryContent, 'kind'> },
): Promise<void> {
  const { organisationId } = await command.authorise('lexicon-entry.edit', 'lexicon-entry', input.id);
  const entries = await lockLexicon(command.tx, organisationId);
  const current = entries.find(({ id }) => id === input.id);
  if (!current) throw notFound();
  expectVersion(current.version, input.version);
  const changed = { ...current, ...input.content };
  check(changed, new Claims(entries));
  await update(command, organisationId, changed);
  await lexiconChanged(command, organisationId);
}

async function update(command: Command, organisationId: string, entry: LexiconEntry): Promise<void> {
  const { id, version: _, ...content } = entry;
  const version = await updateEntry(command.tx, id, content, command.now);
  await record(command, organisationId, { ...entry, version }, 'edited');
}

/** Into the bin for thirty days. */
export async function throwAwayEntry(command: Command, id: string): Promise<void> {
  const { organisationId } = await command.authorise('lexicon-entry.delete', 'lexicon-entry', id);
  const entry = (await lockLexicon(command.tx, organisationId)).find((candidate) => candidate.id === id);
  if (!entry) throw notFound();
  const version = await binEntry(command.tx, id, command.actor.userId, command.now);
  await record(command, organisationId, { ...entry, version }, 'thrown-away');
  await lexiconChanged(command, organisationId);
}

/** Carries out a list: adds what is new, changes what has its id. What says nothing new is left. @returns how many */
export async function bringInEntries(
  command: Command,
  organisationId: string,
  rows: readonly (EntryContent & { id?: string })[],
): Promise<number> {
  const owner = command.authoriseIn('lexicon-entry.create', organisationId);
  const entries = await lockLexicon(command.tx, owner);
  const claims = new Claims(entries);
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  let count = 0;
  for (const { id, ...content } of rows) {
    const current = id ? known.get(id) : undefined;
    if (id && !current) continue;
    if (current && sameContent(current, content)) continue;
    if (problemOf(content) || claims.problem(current ? { ...content, id: current.id } : content)) continue;
    if (current) {
      await command.authorise('lexicon-entry.edit', 'lexicon-entry', current.id);
      claims.remove(current);
      await update(command, owner, { ...current, ...content });
      claims.add({ ...content, id: current.id });
    } else claims.add({ ...content, id: await insert(command, owner, content) });
    count++;
  }
  if (count > 0) await lexiconChanged(command, owner);
  return count;
}

export function sameContent(a: EntryContent, b: EntryContent): boolean {
  return a.kind === b.kind && a.words === b.words && a.other === b.other && a.why === b.why;
}
