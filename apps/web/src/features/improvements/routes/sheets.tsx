import { writeSheet } from '@limpide/export-node';
import { transact } from '../../../platform/command.ts';
import { form } from '../../../platform/forms/index.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import {
  ImportPage,
  ImportPreviewPage,
  type ImportSubject,
  keepPreview,
  listPlaces,
  previewSheet,
  problemSheet,
  readPreview,
  spreadsheetType,
} from '../../irritants/index.ts';
import { createAction } from '../commands/write.ts';
import { applyFilter, readFilter } from '../filters.ts';
import { message as m } from '../messages.ts';
import { crumbs } from '../pages/crumbs.ts';
import { listMembers } from '../queries/choices.ts';
import { listVisibleActions } from '../queries/list.ts';
import { actionForm, commitForm, textsFrom, uploadForm } from '../schema.ts';
import { actionSheet, importColumns, importHeaders, isNew, judgeRow, knownActions, templateSheet } from '../sheet.ts';

const path = '/espace/ameliorations/importer';
const previewPath = `${path}/apercu`;
const canCreate = { kind: 'organisation', action: 'action.create' } as const;

const subject = (): ImportSubject => ({
  section: 'improvements',
  crumbs: crumbs(),
  path,
  title: m('import.title'),
  lead: m('import.lead'),
  columns: importHeaders().map((column) => column.header),
  required: [m('sheet.title'), m('sheet.procedure')],
  submit: (count) => m('import.submit', { count }),
  previewColumns: [
    { key: 'title', header: m('sheet.title'), rowHeader: true },
    { key: 'where', header: m('sheet.procedure') },
    { key: 'owner', header: m('sheet.owner') },
  ],
  previewCells: (row) => ({ title: row.title, where: row.where, owner: row['owner-name'] || m('list.no-owner') }),
});

/** The file, judged row by row against what this person may see and attach to. Nothing is written. */
async function judge(scope: Scope, bytes: Uint8Array) {
  const { db } = scope.platform;
  const organisationId = scope.actor.organisationId ?? '';
  const groups = await listPlaces(db, organisationId);
  const owners = await listMembers(db, organisationId);
  const known = knownActions(await listVisibleActions(db, scope.actor, scope.now));
  return previewSheet(bytes, importColumns(), (row) => {
    const verdict = judgeRow(row, groups, owners, known);
    if (verdict.kind !== 'ready') return verdict;
    const where = [row.procedure, row.step].filter(Boolean).join(', ');
    return { kind: 'ready', values: { ...verdict.values, where, 'owner-name': String(row.owner ?? '') } };
  });
}

export const sheetRoutes: Route[] = [
  page('/espace/ameliorations/excel', { kind: 'organisation', action: 'action.list' }, async (scope) => {
    const procedureId = scope.query('demarche');
    const all = await listVisibleActions(scope.platform.db, scope.actor, scope.now);
    // Without a view the whole list goes out, what is over included: it is what people keep.
    const word = scope.query('montrer');
    const items = (word ? applyFilter(all, readFilter(word), scope.actor.userId) : all).filter(
      (item) => !procedureId || item.procedureId === procedureId,
    );
    const bytes = await writeSheet(actionSheet(items));
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
      if (!loaded || loaded.ready.length === 0) throw new FieldErrors({ import: m('import.lost') });
      const count = await transact(scope.platform, scope.actor, async (command) => {
        // Judged again: the same preview sent twice brings nothing in twice.
        const known = knownActions(await listVisibleActions(command.tx, scope.actor, scope.now));
        const fresh = loaded.ready.filter(({ values }) => isNew(values, known));
        for (const { values } of fresh) {
          const row = actionForm.parse(values);
          await createAction(command, {
            organisationId: scope.actor.organisationId!,
            ...textsFrom(row),
            place: row.place,
            announcedPoints: row['announced-points'],
          });
        }
        return fresh.length;
      });
      return { to: '/espace/ameliorations', flash: m('import.done', { count }) };
    },
  }),
];
