import { writeSheet } from '@limpide/export-node';
import { page, type Route } from '../../../platform/http/route.ts';
import { sheetImport, spreadsheetType } from '../../../platform/sheets/index.ts';
import { type ImportSubject, importPages, listPlaces } from '../../irritants/index.ts';
import { createAction } from '../commands/write.ts';
import { applyFilter, readFilter } from '../filters.ts';
import { message as m } from '../messages.ts';
import { crumbs } from '../pages/crumbs.ts';
import { listMembers } from '../queries/choices.ts';
import { listVisibleActions } from '../queries/list.ts';
import { actionForm, textsFrom } from '../schema.ts';
import { actionSheet, importColumns, importHeaders, isNew, judgeRow, knownActions, templateSheet } from '../sheet.ts';

const path = '/espace/ameliorations/importer';

const subject: ImportSubject = {
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
};

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
  ...sheetImport({
    path,
    home: '/espace/ameliorations',
    access: { kind: 'organisation', action: 'action.create' },
    pages: importPages(subject),
    columns: importColumns,
    template: templateSheet,
    fileNames: { template: m('sheet.template-file'), problems: m('sheet.errors-file') },
    judge: async (scope) => {
      const { db } = scope.platform;
      const organisationId = scope.actor.organisationId ?? '';
      const groups = await listPlaces(db, organisationId);
      const owners = await listMembers(db, organisationId);
      const known = knownActions(await listVisibleActions(db, scope.actor, scope.now));
      return (row) => {
        const verdict = judgeRow(row, groups, owners, known);
        if (verdict.kind !== 'ready') return verdict;
        const where = [row.procedure, row.step].filter(Boolean).join(', ');
        return { kind: 'ready', values: { ...verdict.values, where, 'owner-name': String(row.owner ?? '') } };
      };
    },
    bringIn: async (command, scope, rows) => {
      const known = knownActions(await listVisibleActions(command.tx, scope.actor, scope.now));
      const fresh = rows.filter((values) => isNew(values, known));
      for (const values of fresh) {
        const row = actionForm.parse(values);
        await createAction(command, {
          organisationId: scope.actor.organisationId!,
          ...textsFrom(row),
          place: row.place,
          announcedPoints: row['announced-points'],
        });
      }
      return fresh.length;
    },
    done: (count) => m('import.done', { count }),
  }),
];
