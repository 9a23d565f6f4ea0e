import { writeSheet } from '@limpide/export-node';
import { page, type Route } from '../../../platform/http/route.ts';
import { sheetImport, spreadsheetType } from '../../../platform/sheets/index.ts';
import { createIrritant } from '../commands.ts';
import { applyFilter, readFilter } from '../filters.ts';
import { message as m } from '../messages.ts';
import { crumbs } from '../pages/crumbs.ts';
import { type ImportSubject, importPages } from '../pages/import.tsx';
import { quoted } from '../present.ts';
import { listPlaces } from '../queries/choices.ts';
import { listIrritants } from '../queries/list.ts';
import { detailsFrom, newIrritantForm } from '../schema.ts';
import {
  importColumns,
  importHeaders,
  irritantSheet,
  isNew,
  judgeRow,
  knownIrritants,
  templateSheet,
} from '../sheet.ts';

const path = '/espace/irritants/importer';

const subject: ImportSubject = {
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
};

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
  ...sheetImport({
    path,
    home: '/espace/irritants',
    access: { kind: 'organisation', action: 'irritant.create' },
    pages: importPages(subject),
    columns: importColumns,
    template: templateSheet,
    fileNames: { template: m('sheet.template-file'), problems: m('sheet.errors-file') },
    judge: async (scope) => {
      const { db } = scope.platform;
      const groups = await listPlaces(db, scope.actor.organisationId ?? '');
      const known = knownIrritants(await listIrritants(db, scope.actor, scope.now));
      return (row) => {
        const verdict = judgeRow(row, groups, known);
        if (verdict.kind !== 'ready') return verdict;
        const where = [row.procedure, row.step].filter(Boolean).join(', ');
        return { kind: 'ready', values: { ...verdict.values, where } };
      };
    },
    bringIn: async (command, scope, rows) => {
      const known = knownIrritants(await listIrritants(command.tx, scope.actor, scope.now));
      const fresh = rows.filter((values) => isNew(values, known));
      for (const values of fresh) {
        const row = newIrritantForm.parse(values);
        await createIrritant(command, {
          organisationId: scope.actor.organisationId!,
          userVoice: row.voice,
          places: row.place ? [row.place] : [],
          ...detailsFrom(row),
        });
      }
      return fresh.length;
    },
    done: (count) => m('import.done', { count }),
  }),
];
