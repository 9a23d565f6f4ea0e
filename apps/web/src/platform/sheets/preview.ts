import type { ReadColumn } from '@limpide/export-node';
import { err, isId, ok, type Result } from '@limpide/kernel';
import { z } from 'zod';
import type { Apart } from '../engines/index.ts';
import { keepDraft, readDraft } from '../forms/draft.ts';
import { noNationalNumber } from '../forms/fields.ts';
import type { Scope } from '../http/route.ts';
import { platformMessage as m } from '../messages/index.ts';

export const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A row as the file has it, by key of the column. */
export type RowReading = Record<string, string | number | null>;
/** A row as the form of one record would send it. */
export type RowValues = Record<string, string | null>;

/** What a spreadsheet would bring, row by row, before anything is saved. */
export interface ImportPreview {
  ready: { line: number; values: RowValues }[];
  problems: { line: number; column: string; message: string }[];
  known: { line: number }[];
  unknownColumns: string[];
}

const previewShape = z.object({
  ready: z.array(z.object({ line: z.number(), values: z.record(z.string(), z.string().nullable()) })),
  problems: z.array(z.object({ line: z.number(), column: z.string(), message: z.string() })),
  known: z.array(z.object({ line: z.number() })),
  unknownColumns: z.array(z.string()),
});

/** What is said of one row: it is ready, it is there already, or what must be corrected in which column. */
export type RowVerdict =
  | { kind: 'ready'; values: RowValues }
  | { kind: 'known' }
  | { kind: 'problems'; problems: { column: string; message: string }[] };

const maxRows = 2000;

/**
 * Reads a table and judges each row. The error is a sentence for the field of the file.
 * @throws AppError of `Engines.run`
 */
export async function previewSheet(
  { engines, owner }: Apart,
  bytes: Uint8Array,
  columns: readonly ReadColumn[],
  judge: (row: RowReading) => RowVerdict,
): Promise<Result<ImportPreview, string>> {
  const sheet = await engines.run('readSheet', { bytes, options: { columns, limits: { rows: maxRows } } }, owner);
  if (!sheet.ok) return err(sheet.error.message);
  const preview: ImportPreview = {
    ready: [],
    // A message may quote the cell: what looks like a register number is not kept, not even in an error.
    problems: sheet.value.problems.map((problem) => ({
      ...problem,
      message: noNationalNumber(problem.message) ? problem.message : m('form.national-number'),
    })),
    known: [],
    unknownColumns: sheet.value.unknownColumns,
  };
  for (const { line, values } of sheet.value.rows) {
    const verdict = judge(values);
    if (verdict.kind === 'ready') preview.ready.push({ line, values: verdict.values });
    else if (verdict.kind === 'known') preview.known.push({ line });
    else preview.problems.push(...verdict.problems.map((problem) => ({ line, ...problem })));
  }
  preview.problems.sort((a, b) => a.line - b.line);
  return ok(preview);
}

/** Keeps a preview, sealed, for the person who made it: seven days, like any text in waiting. */
export async function keepPreview(scope: Scope, path: string, preview: ImportPreview): Promise<string> {
  return keepDraft(scope.platform, scope.actor.userId, path, { preview: JSON.stringify(preview) });
}

/** @returns undefined when there is none of that name for this person */
export async function readPreview(
  scope: Scope,
  path: string,
  id: string | undefined,
): Promise<ImportPreview | undefined> {
  if (!isId(id)) return undefined;
  const kept = await readDraft(scope.platform, scope.actor.userId, path, id);
  const text = kept?.preview;
  return typeof text === 'string' ? previewShape.parse(JSON.parse(text)) : undefined;
}
