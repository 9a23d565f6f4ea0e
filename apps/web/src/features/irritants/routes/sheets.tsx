import { writeSheet } from '@limpide/export-node';
import { transact } from '../../../platform/command.ts';
import { form } from '../../../platform/forms/index.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { createIrritant } from '../commands.ts';
import { applyFilter, readFilter } from '../filters.ts';
import { type ImportPreview, keepPreview, previewSheet, readPreview } from '../import-preview.ts';
import { message as m } from '../messages.ts';
import { crumbs } from '../pages/crumbs.ts';
import { ImportPage, ImportPreviewPage, type ImportSubject } from '../pages/import.tsx';
import { quoted } from '../present.ts';
import { listPlaces } from '../queries/choices.ts';
import { listIrritants } from '../queries/list.ts';
import { commitForm, detailsFrom, newIrritantForm, uploadForm } from '../schema.ts';
import {
  importColumns,
  importHeaders,
  irritantSheet,
  isNew,
  judgeRow,
  knownIrritants,
  templateSheet,
} from '../sheet.ts';

export const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const path = '/espace/irritants/importer';
const previewPath = `${path}/apercu`;
const canCreate = { kind: 'organisation', action: 'irritant.create' } as const;

const subject = (): ImportSubject => ({
  section: 'irritants',
  crumbs: crumbs(),
  path,
  title: m('import.title'),
  lead: m('import.lead'),
  columns: importHeaders().map((column) => column.header),
  required: [m('sheet.voice')],
  submit: (count) => m('import.preview.submit', { count }),
  previewColumns: [
    { key: 'voice', header: m('sheet.voice'), rowHeader: true },
    { key: 'where', header: m('field.place') },
  ],
  previewCells: (row) => ({ voice: quoted(row.voice ?? ''), where: row.where || m('field.place.none') }),
});

/** The file, judged row by row against what this person may see and attach to. Nothing is written. */
async function judge(scope: Scope, bytes: Uint8Array) {
  const { db } = scope.platform;
  const groups = await listPlaces(db, scope.actor.organisationId ?? '');
  const known = knownIrritants(await listIrritants(db, scope.actor, scope.now));
  return previewSheet(bytes, importColumns(), (row) => {
    const verdict = judgeRow(row, groups, known);
    if (verdict.kind !== 'ready') return verdict;
    const where = [row.procedure, row.step].filter(Boolean).join(', ');
    return { kind: 'ready', values: { ...verdict.values, where } };
  });
}

/** A table of what must be corrected, to send to whoever filled in the file. */
export function problemSheet(preview: ImportPreview | undefined) {
  return {
    name: m('import.preview.problem'),
    columns: [
      { key: 'line', header: m('import.preview.line'), kind: 'number' as const },
      { key: 'column', header: m('import.preview.column'), kind: 'text' as const },
      { key: 'message', header: m('import.preview.problem'), kind: 'text' as const, width: 70 },
    ],
    rows: (preview?.problems ?? []).map((problem) => ({ ...problem })),
  };
}

export const sheetRoutes: Route[] = [
  page('/espace/irritants/excel', { kind: 'organisation', action: 'irritant.list' }, async (scope) => {
    const procedureId = scope.query('demarche');
    const all = await listIrritants(scope.platform.db, scope.actor, scope.now);
    const items = applyFilter(all, readFilter(scope.query('montrer')), scope.actor.userId).filter(
      (item) => !procedureId || item.places.some((place) => place.procedureId === procedureId),
    );
    const bytes = await writeSheet(irritantSheet(items));
    return scope.download(bytes, { fileName: m('sheet.file'), mediaType: spreadsheetType });
  }),
  ...form({
    path,
    access: canCreate,
    schema: uploadForm,
    load: async () => undefined,
    page: (scope, state) => <ImportPage scope={scope} form={state} subject={subject()} />,
    submit: async (scope, _input, { files }) => {
      const file = files.get('file');
      if (!file) throw new FieldErrors({ file: m('import.file-missing') });
      const preview = await judge(scope, new Uint8Array(await file.arrayBuffer()));
      if (!preview.ok) throw new FieldErrors({ file: preview.error });
      return { to: `${previewPath}?import=${await keepPreview(scope, previewPath, preview.value)}` };
    },
  }),
  page(`${path}/modele`, canCreate, async (scope) =>
    scope.download(await writeSheet(templateSheet()), {
      fileName: m('sheet.template-file'),
      mediaType: spreadsheetType,
    }),
  ),
  page(`${path}/erreurs`, canCreate, async (scope) => {
    const preview = await readPreview(scope, previewPath, scope.query('import'));
    const bytes = await writeSheet(problemSheet(preview));
    return scope.download(bytes, { fileName: m('sheet.errors-file'), mediaType: spreadsheetType });
  }),
  ...form({
    path: previewPath,
    access: canCreate,
    schema: commitForm,
    load: (scope) => readPreview(scope, previewPath, scope.query('import')),
    page: (scope, state, preview) => (
      <ImportPreviewPage
        scope={scope}
        form={state}
        subject={subject()}
        preview={preview}
        draft={preview ? (scope.query('import') ?? '') : ''}
      />
    ),
    submit: async (scope, _input, { loaded }) => {
      if (!loaded || loaded.ready.length === 0) throw new FieldErrors({ import: m('import.preview.lost') });
      const count = await transact(scope.platform, scope.actor, async (command) => {
        // Judged again: the same preview sent twice brings nothing in twice.
        const known = knownIrritants(await listIrritants(command.tx, scope.actor, scope.now));
        const fresh = loaded.ready.filter(({ values }) => isNew(values, known));
        for (const { values } of fresh) {
          const row = newIrritantForm.parse(values);
          await createIrritant(command, {
            organisationId: scope.actor.organisationId!,
            userVoice: row.voice,
            places: row.place ? [row.place] : [],
            ...detailsFrom(row),
          });
        }
        return fresh.length;
      });
      return { to: '/espace/irritants', flash: m('import.done', { count }) };
    },
  }),
];
