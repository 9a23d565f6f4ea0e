import { writeSheet } from '@limpide/export-node';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { sheetImport, spreadsheetType } from '../../../platform/sheets/index.ts';
import { listOnline } from '../../embeds/index.ts';
import { type ImportSubject, importPages } from '../../irritants/index.ts';
import { bringInPages } from '../commands.ts';
import { message as m } from '../messages.ts';
import { home } from '../pages/frame.ts';
import { listPages } from '../queries.ts';
import { pagesSheet, readColumns, rowJudge, rowOf, templateSheet } from '../sheet.ts';
import { listSites } from '../store.ts';

const path = `${home}/importer`;

const subject: ImportSubject = {
  section: 'procedures',
  // The first one is where « Annuler » leads.
  crumbs: [{ href: home, text: m('list.title') }],
  path,
  title: m('import.title'),
  lead: m('import.lead'),
  columns: templateSheet().columns.map(({ header }) => header),
  required: [m('sheet.address')],
  submit: (count) => m('import.submit', { count }),
  previewColumns: [
    { key: 'address', header: m('sheet.address'), rowHeader: true, width: 'wide' },
    { key: 'procedure', header: m('sheet.procedure') },
    { key: 'how', header: m('import.column.how') },
  ],
  previewCells: (row) => ({
    address: <span class="app-address">{row.address}</span>,
    procedure: row.procedureTitle,
    how: row.proposed ? m('import.proposed', { percent: row.proposed }) : m('import.named'),
  }),
};

const acting = (scope: Scope) => scope.actor.organisationId!;

export const sheetRoutes: Route[] = [
  ...sheetImport({
    path,
    home,
    access: { kind: 'organisation', action: 'reference-site.create' },
    pages: importPages(subject),
    columns: readColumns,
    template: templateSheet,
    fileNames: { template: m('sheet.template-file'), problems: m('sheet.errors-file') },
    judge: async (scope) => {
      const { db } = scope.platform;
      const sites = await listSites(db, acting(scope));
      const online = await listOnline(db);
      return rowJudge(
        sites,
        await listPages(db, { siteIds: sites.map(({ id }) => id) }),
        online.map(({ id, snapshot }) => ({ id, title: snapshot.content.title })),
      );
    },
    bringIn: (command, scope, rows) => bringInPages(command, acting(scope), rows.map(rowOf)),
    done: (count) => m('import.done', { count }),
  }),
  page(
    `${home}/:id/excel`,
    { kind: 'record', action: 'reference-site.read', record: 'reference-site', param: 'id' },
    async (scope) => {
      const pages = await listPages(scope.platform.db, { siteIds: [scope.param('id')] });
      const bytes = await writeSheet(pagesSheet(pages));
      return scope.download(bytes, { fileName: m('sheet.file'), mediaType: spreadsheetType });
    },
  ),
];
