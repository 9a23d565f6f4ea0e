import { transact } from '../../../platform/command.ts';
import type { DocumentKind } from '../../../platform/database/index.ts';
import { apart, saidBeside } from '../../../platform/engines/index.ts';
import { readUpload } from '../../../platform/files/index.ts';
import { button, cleanText, form } from '../../../platform/forms/index.ts';
import { AppError, FieldErrors } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { isoDay } from '../../../platform/messages/index.ts';
import { spreadsheetType } from '../../../platform/sheets/index.ts';
import { listProcedureChoices } from '../../procedures/index.ts';
import type { LibraryReading } from '../analyse-apart.ts';
import { importDocuments, prepareImport } from '../commands/import.ts';
import { message as m } from '../messages.ts';
import { ImportPage, ImportPreviewPage } from '../pages/import.tsx';
import { type DocumentListItem, listDocuments } from '../queries/index.ts';
import { importForm } from '../schema.ts';
import { writeDocuments } from '../sheet.ts';
import { importChanges, type NamedInSheet, previewImport } from '../sheet-import.ts';
import { listColleagues } from '../store/index.ts';
import { readFilters } from './document.tsx';
import { readingIn, sent } from './open.ts';

/** Documents of the organisation in whose name one acts: the only ones a list may change. */
async function own(scope: Scope): Promise<Map<string, DocumentListItem>> {
  const { db } = scope.platform;
  const all = [
    ...(await listDocuments(db, scope.actor)),
    ...(await listDocuments(db, scope.actor, { stage: 'retired' })),
  ];
  return new Map(
    all.filter((item) => item.organisationId === scope.actor.organisationId).map((item) => [item.id, item]),
  );
}

async function namedInSheet(scope: Scope): Promise<NamedInSheet> {
  const { db } = scope.platform;
  return {
    procedures: await listProcedureChoices(db, scope.actor),
    people: await listColleagues(db, scope.actor.organisationId!),
  };
}

export const listRoutes: Route[] = [
  page('/espace/documents/export.xlsx', { kind: 'organisation', action: 'document.list' }, async (scope) => {
    const items = await listDocuments(scope.platform.db, scope.actor, readFilters(scope.query));
    return scope.download(await writeDocuments(items), {
      fileName: m('sheet.file-name', { day: isoDay(scope.now) }),
      mediaType: spreadsheetType,
    });
  }),
  ...form({
    path: '/espace/documents/importer',
    access: { kind: 'organisation', action: 'document.create' },
    schema: importForm,
    load: async () => ({}),
    page: (scope, state) => <ImportPage scope={scope} form={state} />,
    submit: async (scope, _input, { files }) => {
      const upload = await readUpload(files.get('file'), 5_000_000);
      if (!upload.ok) throw new FieldErrors({ file: upload.error });
      const named = await namedInSheet(scope);
      const preview = await previewImport(apart(scope), upload.value.bytes, await own(scope), named).catch(
        saidBeside('file'),
      );
      if (!preview.ok) throw new FieldErrors({ file: preview.error });
      return scope.page(<ImportPreviewPage scope={scope} preview={preview.value} />);
    },
  }),
  button('/espace/documents/importer/confirmer', { kind: 'organisation', action: 'document.create' }, async (scope) => {
    const { platform, actor } = scope;
    const text = (await sent(scope))('changes');
    const changes = importChanges.safeParse(parsed(text));
    if (!changes.success || changes.data.length === 0) throw new AppError('error.bad-request', 400);
    const readings = new Map<DocumentKind, LibraryReading>();
    for (const { kind } of changes.data) if (!readings.has(kind)) readings.set(kind, await readingIn(scope, kind));
    const prepared = await prepareImport(apart(scope), changes.data, await own(scope), readings);
    if (!prepared) throw new AppError('error.state', 409);
    const count = await transact(platform, actor, (command) =>
      importDocuments(command, { organisationId: actor.organisationId!, rows: prepared }),
    );
    return { to: '/espace/documents', flash: m('import.done', { count }) };
  }),
];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (_, value) => (typeof value === 'string' ? cleanText(value) : value));
  } catch {
    return undefined;
  }
}
