import { readText } from '@limpide/documents';
import type { ReadColumn } from '@limpide/export-node';
import { err, ok, type Result } from '@limpide/kernel';
import { z } from 'zod';
import type { Apart } from '../../platform/engines/index.ts';
import { cleanText, fields } from '../../platform/forms/index.ts';
import { countNumbers } from './masking.ts';
import { message as m } from './messages.ts';
import type { DocumentListItem } from './queries/index.ts';
import { kinds } from './schema.ts';
import { headers } from './sheet.ts';

/** Rows of one file, and characters of all the texts in it. A library of letters has a few hundred. */
const maxRows = 1000;
export const maxImportedText = 500_000;

/** One line to carry out. The whole of it travels through the preview page and is checked again when it comes back. */
export const importChange = z.object({
  line: z.number().int().min(1).max(1_000_000),
  id: z.string().regex(/^([0-9a-z]{26})?$/),
  title: fields.required(160),
  kind: z.enum(kinds),
  /** The démarche to attach to, and the person who follows: only when the file changes them. */
  procedure: z
    .string()
    .regex(/^([0-9a-z]{26})?$/)
    .default(''),
  owner: z
    .string()
    .regex(/^([0-9a-z]{26})?$/)
    .default(''),
  reader: fields.optional(200),
  action: fields.optional(200),
  deadline: fields.optional(200),
  volume: z.number().int().min(0).max(50_000_000).nullable(),
  ged: fields.optional(80),
  text: z.string().max(100_000),
  what: z.array(z.string().max(400)).max(12),
});
export const importChanges = z.array(importChange).max(maxRows);
export type ImportChange = z.output<typeof importChange>;

export interface ImportPreview {
  changes: ImportChange[];
  problems: { line: number; column: string; message: string }[];
  unchanged: number;
  unknownColumns: string[];
}

/** What a file names by its words: the démarches that this person may attach to, the members of the organisation. */
export interface NamedInSheet {
  procedures: readonly { value: string; text: string }[];
  people: readonly { id: string; name: string }[];
}

/**
 * Reads a list that was filled in outside. A line with an identifier changes that document, a line without one adds a
 * document; columns that are not in the file change nothing. Nothing is written here.
 * @param known documents that this person may change, by id
 * @throws AppError of `Engines.run`
 */
export async function previewImport(
  { engines, owner }: Apart,
  bytes: Uint8Array,
  known: ReadonlyMap<string, DocumentListItem>,
  named: NamedInSheet,
): Promise<Result<ImportPreview, string>> {
  const h = headers();
  const kindNames = kinds.map((kind) => m(`kind.${kind}`));
  const columns: ReadColumn[] = [
    { key: 'id', headers: [h.id], kind: 'text', maxLength: 40 },
    { key: 'title', headers: [h.title, 'Document', 'Lettre'], kind: 'text', maxLength: 160 },
    { key: 'kind', headers: [h.kind, 'Type'], kind: 'text', oneOf: kindNames },
    { key: 'procedure', headers: [h.procedure], kind: 'text', maxLength: 400 },
    { key: 'owner', headers: [h.owner, 'Responsable'], kind: 'text', maxLength: 160 },
    { key: 'reader', headers: [h.reader], kind: 'text', maxLength: 200 },
    { key: 'action', headers: [h.action], kind: 'text', maxLength: 200 },
    { key: 'deadline', headers: [h.deadline], kind: 'text', maxLength: 200 },
    { key: 'volume', headers: [h.volume, 'Volume'], kind: 'number' },
    { key: 'ged', headers: [h.ged], kind: 'text', maxLength: 80 },
    { key: 'text', headers: [h.text], kind: 'text', maxLength: 32_767 },
  ];
  const read = await engines.run('readSheet', { bytes, options: { columns, limits: { rows: maxRows } } }, owner);
  if (!read.ok) return err(read.error.message);
  // Figures of our own export are not unknown: they are only not read.
  const ours = new Set<string>([h.step, h.state, h.stage, h.meets, h.unmet, h.words, h.longest, h.findings, h.updated]);
  const preview: ImportPreview = {
    changes: [],
    problems: [...read.value.problems],
    unchanged: 0,
    unknownColumns: read.value.unknownColumns.filter((title) => !ours.has(title)),
  };
  let characters = 0;
  const has = (key: string) => !read.value.missingColumns.includes(key);
  for (const { line, values } of read.value.rows) {
    const problem = (column: string, message: string) => preview.problems.push({ line, column, message });
    const given = (key: string) => (typeof values[key] === 'string' ? cleanText(values[key] as string).trim() : '');
    const id = given('id');
    const existing = id ? known.get(id) : undefined;
    if (id && !existing) {
      problem(h.id, m('import.unknown-id'));
      continue;
    }
    const keep = (key: string, present: string | undefined) => (has(key) ? given(key) : (present ?? ''));
    const kindName = given('kind');
    const procedure = findProcedure(given('procedure'), existing, named.procedures);
    if (!procedure.ok) {
      problem(h.procedure, procedure.error);
      continue;
    }
    const owner = findOwner(given('owner'), existing, named.people);
    if (!owner.ok) {
      problem(h.owner, owner.error);
      continue;
    }
    const volume = has('volume') ? (values.volume as number | null) : (existing?.volumePerYear ?? null);
    const draft = {
      line,
      id,
      title: given('title') || existing?.title || '',
      procedure: procedure.value,
      owner: owner.value,
      kind: kindName ? kinds[kindNames.indexOf(kindName)] : (existing?.kind ?? 'letter'),
      reader: keep('reader', existing?.reader),
      action: keep('action', existing?.expectedAction),
      deadline: keep('deadline', existing?.deadline),
      volume,
      ged: keep('ged', existing?.gedReference),
      text: existing ? '' : given('text'),
      what: [] as string[],
    };
    const parsed = importChange.safeParse(draft);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const key = String(issue.path[0]) as keyof typeof h;
        problem(
          h[key] ?? '',
          issue.code === 'custom' || issue.code === 'too_small' ? issue.message : m('import.value'),
        );
      }
      continue;
    }
    if (draft.text && countNumbers(readText(draft.text).blocks) > 0) {
      problem(h.text, m('text.number'));
      continue;
    }
    characters += draft.text.length;
    if (characters > maxImportedText) {
      problem(h.text, m('import.too-much'));
      continue;
    }
    const added = [
      ...(procedure.value ? [m('import.attached', { title: given('procedure') })] : []),
      ...(owner.value ? [m('import.given', { name: given('owner') })] : []),
    ];
    const first = existing ? differences(existing, parsed.data) : [draft.text ? m('import.new-text') : m('import.new')];
    const what = [...first, ...added];
    if (what.length === 0) preview.unchanged++;
    else preview.changes.push({ ...parsed.data, what });
  }
  preview.problems.sort((a, b) => a.line - b.line);
  return ok(preview);
}

function differences(before: DocumentListItem, after: ImportChange): string[] {
  const h = headers();
  const pairs: [string, string, string][] = [
    [h.title, before.title, after.title],
    [h.kind, m(`kind.${before.kind}`), m(`kind.${after.kind}`)],
    [h.reader, before.reader, after.reader],
    [h.action, before.expectedAction, after.action],
    [h.deadline, before.deadline, after.deadline],
    [h.volume, String(before.volumePerYear ?? ''), String(after.volume ?? '')],
    [h.ged, before.gedReference, after.ged],
  ];
  return pairs
    .filter(([, from, to]) => from !== to)
    .map(([name, from, to]) =>
      m('import.difference', { name, from: from || m('import.empty'), to: to || m('import.empty') }),
    );
}

const same = new Intl.Collator('fr', { sensitivity: 'base', ignorePunctuation: true });

/** « » where the file says nothing, or says what stands already. */
function findProcedure(
  title: string,
  existing: DocumentListItem | undefined,
  procedures: NamedInSheet['procedures'],
): Result<string, string> {
  if (!title || existing?.procedures.map((one) => one.title).join(' ; ') === title) return ok('');
  const found = procedures.filter((choice) => same.compare(choice.text, title) === 0);
  if (found.length === 0) return err(m('import.procedure-unknown'));
  if (found.length > 1) return err(m('import.procedure-several'));
  const { value } = found[0]!;
  return ok(existing?.procedures.some((one) => one.id === value) ? '' : value);
}

function findOwner(
  name: string,
  existing: DocumentListItem | undefined,
  people: NamedInSheet['people'],
): Result<string, string> {
  if (!name || existing?.ownerName === name) return ok('');
  const found = people.filter((person) => same.compare(person.name, name) === 0);
  if (found.length !== 1) return err(m('import.owner-unknown'));
  return ok(existing?.ownerId === found[0]!.id ? '' : found[0]!.id);
}
