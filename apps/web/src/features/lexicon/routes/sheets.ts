import { writeSheet } from '@limpide/export-node';
import { page, type Route } from '../../../platform/http/route.ts';
import { sheetImport, spreadsheetType } from '../../../platform/sheets/index.ts';
import { type ImportSubject, importPages } from '../../irritants/index.ts';
import { bringInEntries } from '../commands.ts';
import { message as m } from '../messages.ts';
import { crumbs, home } from '../pages/frame.ts';
import { describeEntry } from '../present.ts';
import { listEntries } from '../queries.ts';
import { entryOf, lexiconSheet, readColumns, rowJudge, templateSheet } from '../sheet.ts';
import { acting } from './entries.tsx';

const path = `${home}/importer`;

const subject: ImportSubject = {
  section: 'documents',
  // The first one is where « Annuler » leads.
  crumbs: crumbs().slice(1),
  path,
  title: m('import.title'),
  lead: m('import.lead'),
  columns: templateSheet().columns.map(({ header }) => header),
  required: [m('sheet.kind'), m('sheet.words')],
  submit: (count) => m('import.submit', { count }),
  previewColumns: [
    { key: 'words', header: m('sheet.words'), rowHeader: true },
    { key: 'kind', header: m('sheet.kind') },
    { key: 'does', header: m('list.column.other') },
  ],
  previewCells: (row) => {
    const entry = entryOf(row);
    return { words: entry.words, kind: m(`kind.${entry.kind}`), does: describeEntry(entry) };
  },
};

export const sheetRoutes: Route[] = [
  page(`${home}/excel`, { kind: 'organisation', action: 'lexicon-entry.list' }, async (scope) => {
    const entries = await listEntries(scope.platform.db, acting(scope));
    const bytes = await writeSheet(lexiconSheet(entries));
    return scope.download(bytes, { fileName: m('sheet.file'), mediaType: spreadsheetType });
  }),
  ...sheetImport({
    path,
    home,
    access: { kind: 'organisation', action: 'lexicon-entry.create' },
    pages: importPages(subject),
    columns: readColumns,
    template: templateSheet,
    fileNames: { template: m('sheet.template-file'), problems: m('sheet.errors-file') },
    judge: async (scope) => rowJudge(await listEntries(scope.platform.db, acting(scope))),
    bringIn: (command, scope, rows) => bringInEntries(command, acting(scope), rows.map(entryOf)),
    done: (count) => m('import.done', { count }),
  }),
];
