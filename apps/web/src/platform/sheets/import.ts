import { type ReadColumn, type Sheet, writeSheet } from '@limpide/export-node';
import type { VNode } from 'preact';
import { z } from 'zod';
import { type Command, transact } from '../command.ts';
import { apart, saidBeside } from '../engines/index.ts';
import { type FormState, fields, form } from '../forms/index.ts';
import { FieldErrors } from '../http/errors.ts';
import { type Access, page, type Route, type Scope } from '../http/route.ts';
import { platformMessage as m } from '../messages/index.ts';
import {
  type ImportPreview,
  keepPreview,
  previewSheet,
  type RowReading,
  type RowValues,
  type RowVerdict,
  readPreview,
  spreadsheetType,
} from './preview.ts';

/** What people see of an import. The file is chosen on one page, the preview stands on another. */
export interface SheetImportPages {
  choose(scope: Scope, form: FormState): VNode;
  /** @param draft name of the preview, for the addresses that go on with it; « » when it is lost */
  preview(scope: Scope, form: FormState, preview: ImportPreview | undefined, draft: string): VNode;
  /** A table of what must be corrected, to send to whoever filled in the file. */
  problems(preview: ImportPreview | undefined): Sheet;
}

/** A list that people fill in outside, in a spreadsheet, and bring in row by row. */
export interface SheetImport {
  /** `/espace/irritants/importer`: the file is chosen here, everything else stands one level below. */
  path: string;
  /** The list, where one is once the rows are in. */
  home: string;
  access: Access;
  pages: SheetImportPages;
  columns(): ReadColumn[];
  template(): Sheet;
  fileNames: { template: string; problems: string };
  /** How to judge the rows of one file, against what this person may see and attach to. */
  judge(scope: Scope): Promise<(row: RowReading) => RowVerdict>;
  /** Writes the rows that were found ready and are still new: the same preview may be sent twice. @returns how many */
  bringIn(command: Command, scope: Scope, rows: readonly RowValues[]): Promise<number>;
  done(count: number): string;
}

const uploadForm = z.object({ file: fields.raw(10) });
const commitForm = z.object({});

/** The addresses of an import: a file, its preview, then the rows. Nothing is written before the preview is confirmed. */
export function sheetImport(list: SheetImport): Route[] {
  const { path, access, pages } = list;
  const previewPath = `${path}/apercu`;
  const previewOf = (scope: Scope) => readPreview(scope, previewPath, scope.query('import'));
  return [
    ...form({
      path,
      access,
      schema: uploadForm,
      load: async () => undefined,
      page: pages.choose,
      submit: async (scope, _input, { files }) => {
        const file = files.get('file');
        if (!file) throw new FieldErrors({ file: m('upload.missing') });
        const bytes = new Uint8Array(await file.arrayBuffer());
        const judge = await list.judge(scope);
        const preview = await previewSheet(apart(scope), bytes, list.columns(), judge).catch(saidBeside('file'));
        if (!preview.ok) throw new FieldErrors({ file: preview.error });
        return { to: `${previewPath}?import=${await keepPreview(scope, previewPath, preview.value)}` };
      },
    }),
    page(`${path}/modele`, access, async (scope) =>
      scope.download(await writeSheet(list.template()), {
        fileName: list.fileNames.template,
        mediaType: spreadsheetType,
      }),
    ),
    page(`${path}/erreurs`, access, async (scope) =>
      scope.download(await writeSheet(pages.problems(await previewOf(scope))), {
        fileName: list.fileNames.problems,
        mediaType: spreadsheetType,
      }),
    ),
    ...form({
      path: previewPath,
      access,
      schema: commitForm,
      load: previewOf,
      page: (scope, state, preview) =>
        pages.preview(scope, state, preview, preview ? (scope.query('import') ?? '') : ''),
      submit: async (scope, _input, { loaded }) => {
        if (!loaded || loaded.ready.length === 0) throw new FieldErrors({ import: m('sheet.preview-lost') });
        const rows = loaded.ready.map(({ values }) => values);
        const count = await transact(scope.platform, scope.actor, (command) => list.bringIn(command, scope, rows));
        return { to: list.home, flash: list.done(count) };
      },
    }),
  ];
}
