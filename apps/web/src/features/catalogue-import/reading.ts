import {
  type CatalogueSource,
  type LooseRecord,
  type Loss,
  type SheetProblem,
  type SheetTable,
  sheetFields,
} from '@limpide/catalogue';
import { err, type Language, ok, type Result } from '@limpide/kernel';
import type { LifeEvent } from '../../platform/database/index.ts';
import type { Apart } from '../../platform/engines/index.ts';
import { noNationalNumber } from '../../platform/forms/fields.ts';
import { platformMessage } from '../../platform/messages/index.ts';
import { type Draft, draftOf } from './content.ts';
import { message as m } from './messages.ts';
import { maxProcedures } from './schema.ts';

/** What a file held, read and made ready, before anything is decided: kept, sealed, for the person who brought it. */
export interface ReadImport {
  source: CatalogueSource | `sheet:${string}`;
  sourceName: string;
  drafts: Draft[];
  repairs: { record: string; field: string; message: string; before: string; after: string }[];
  losses: Loss[];
  refused: { line: string; column: string; value: string; why: string; fix: string }[];
}

/** A table whose columns must be said before it can be read. */
export interface ReadColumns {
  table: SheetTable;
  fileName: string;
  lifeEvent: LifeEvent;
}

const sheetTitles = sheetFields.flatMap(({ label, titles }) => [label, ...titles]);

/** Whether the bytes are a table rather than a catalogue: seen from the content, never from the name. */
export function looksLikeTable(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return true;
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return true;
  const start = textOf(bytes.subarray(0, 4_000))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^(?:[{[<@#]|_:|PREFIX\b|BASE\b)/i.test(start)) return false;
  return /[;,\t]/.test(start.split('\n')[0] ?? '');
}

/** UTF-8 or UTF-16; bytes that are neither come from an older program of Windows. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

export async function readTableFile({ engines, owner }: Apart, bytes: Uint8Array): Promise<Result<SheetTable, string>> {
  const read = await engines.run('readTable', { bytes, titles: sheetTitles, rows: 2_000 }, owner);
  if (!read.ok) return err(read.error.message);
  return read.value.rows.length > 0 ? ok(read.value) : err(m('import.empty'));
}

export async function readCatalogueFile(
  { engines, owner }: Apart,
  bytes: Uint8Array,
  options: { language: Language; lifeEvent: LifeEvent; organisation: string; fileName: string },
): Promise<Result<ReadImport, string>> {
  const { language, fileName } = options;
  const read = await engines.run('readCatalogue', { text: textOf(bytes), options: { language } }, owner);
  if (!read.ok) return read;
  const { source, records, repairs, losses } = read.value;
  return gathered(
    {
      source,
      sourceName: `${m(`source.${source === 'dila' ? 'limpide' : source}`)}, ${fileName}`,
      records,
      repairs,
      losses,
      problems: [],
    },
    options,
  );
}

interface Found {
  source: ReadImport['source'];
  sourceName: string;
  records: readonly LooseRecord[];
  repairs: readonly { record: string; field: string; message: string; before?: string; after?: string }[];
  losses: readonly Loss[];
  problems: readonly SheetProblem[];
}

/** Records of a file as drafts. French démarches, and what holds a national register number, are refused. */
export function gathered(
  found: Found,
  options: { lifeEvent: LifeEvent; organisation: string },
): Result<ReadImport, string> {
  const { records } = found;
  if (found.source === 'dila' || records.some(isFrench)) return err(m('import.dila'));
  if (records.length > maxProcedures) return err(m('import.too-many', { count: records.length, max: maxProcedures }));
  const drafts = records.map((record) => draftOf(record, options));
  const kept = drafts.filter((draft) => noNationalNumber(JSON.stringify([draft.content, draft.steps])));
  const named = kept.filter(({ content }) => content.title !== '');
  if (drafts.length === 0 && found.problems.length === 0) return err(m('import.empty'));
  const refused = [
    ...found.problems.map((problem) => ({ ...problem, line: String(problem.line), value: safe(problem.value) })),
    ...drafts
      .filter((draft) => !kept.includes(draft))
      .map(({ sourceId }) => ({
        line: sourceId,
        column: '',
        value: '',
        why: platformMessage('form.national-number'),
        fix: '',
      })),
    ...kept
      .filter((draft) => !named.includes(draft))
      .map(({ sourceId }) => ({
        line: sourceId,
        column: m('field.title'),
        value: '',
        why: m('complete.title'),
        fix: '',
      })),
  ];
  return ok({
    source: found.source,
    sourceName: found.sourceName,
    drafts: named,
    repairs: found.repairs.slice(0, 3_000).map(({ record, field, message, before = '', after = '' }) => ({
      record,
      field,
      message: safe(message),
      before: safe(before),
      after: safe(after),
    })),
    losses: found.losses.slice(0, 3_000).map((loss) => ({ ...loss, value: safe(loss.value) })),
    refused,
  });
}

/** Short enough for a table, and without what must never be kept. */
const safe = (text: string) => (noNationalNumber(text) ? text.slice(0, 400) : '…');

/** A démarche of another country: its own address, or an authority whose territory is France. */
function isFrench(record: LooseRecord): boolean {
  if (/^https?:\/\/(?:[\w-]+\.)*(?:service-public|gouv)\.fr(?:\/|$)/.test(record.id)) return true;
  const authorities = Array.isArray(record.hasCompetentAuthority) ? record.hasCompetentAuthority : [];
  return authorities.some(({ spatial }: { spatial?: unknown }) =>
    [spatial ?? []].flat().some((one) => /\/authority\/(?:atu|country)\/FRA$/.test(String(one))),
  );
}
