import { proposeMapping, readSheetRecords, type SheetMapping, sheetFields } from '@limpide/catalogue';
import { writeSheet } from '@limpide/export-node';
import { transact } from '../../platform/command.ts';
import { apart, saidBeside } from '../../platform/engines/index.ts';
import { readUpload, uploadBody } from '../../platform/files/index.ts';
import { form } from '../../platform/forms/index.ts';
import { FieldErrors, notFound } from '../../platform/http/errors.ts';
import { type Access, page, type Route, type Scope } from '../../platform/http/route.ts';
import { spreadsheetType } from '../../platform/sheets/index.ts';
import { lifeEvents } from '../procedures/index.ts';
import { lifeEventName } from '../public-pages/index.ts';
import { importDrafts } from './commands.ts';
import { exampleSheet } from './example.ts';
import { exportFile, lossesByFormat, sheetOf } from './exports.ts';
import { keep, readKept } from './kept.ts';
import { message as m } from './messages.ts';
import { ChoosePage } from './pages/choose.tsx';
import { ColumnsPage } from './pages/columns.tsx';
import { type Previewed, PreviewPage } from './pages/preview.tsx';
import { planOf } from './plan.ts';
import { lastTable, readCatalogueOf, readStanding, titleKey } from './queries.ts';
import {
  gathered,
  looksLikeTable,
  type ReadColumns,
  type ReadImport,
  readCatalogueFile,
  readTableFile,
} from './reading.ts';
import { reportSheet } from './report.ts';
import {
  chooseForm,
  columnName,
  columnsForm,
  constantFields,
  constantName,
  exportQuery,
  maxImportBytes,
  previewForm,
} from './schema.ts';

const path = '/espace/demarches/importer';
const columnsPath = `${path}/colonnes`;
const previewPath = `${path}/apercu`;
const access: Access = { kind: 'organisation', action: 'procedure.create' };
const baseOf = (scope: Scope) => scope.platform.config.baseUrl.href.replace(/\/$/, '');
const ownCatalogue = (scope: Scope) => readCatalogueOf(scope.platform.db, scope.actor.organisationId!, baseOf(scope));

export const catalogueImportRoutes: Route[] = [
  ...form({
    path,
    access,
    schema: chooseForm,
    maxBody: uploadBody(maxImportBytes),
    load: async (scope) => {
      const { all, published } = await ownCatalogue(scope);
      return { formats: lossesByFormat(all), all: all.length, published: published.length };
    },
    initial: () => ({ values: { language: 'fr' } }),
    page: (scope, state, exported) => <ChoosePage scope={scope} form={state} exported={exported} />,
    submit: async (scope, input, { files }) => {
      const { bytes, name, field } = await givenBytes(input.text, files.get('file'));
      const refuse = (message: string): never => {
        throw new FieldErrors({ [field]: message });
      };
      if (looksLikeTable(bytes)) {
        const table = await readTableFile(apart(scope), bytes).catch(saidBeside(field));
        if (!table.ok) return refuse(table.error);
        const read: ReadColumns = { table: table.value, fileName: name, lifeEvent: input['life-event'] };
        return { to: `${columnsPath}?import=${await keep(scope, columnsPath, read)}` };
      }
      const { name: organisation } = await readStanding(scope.platform.db, scope.actor.organisationId!);
      const options = { language: input.language, lifeEvent: input['life-event'], organisation, fileName: name };
      const read = await readCatalogueFile(apart(scope), bytes, options).catch(saidBeside(field));
      if (!read.ok) return refuse(read.error);
      return { to: `${previewPath}?import=${await keep(scope, previewPath, read.value)}` };
    },
  }),
  page(`${path}/modele`, access, async (scope) =>
    scope.download(await sheetOf([]), { fileName: 'demarches-a-remplir.xlsx', mediaType: spreadsheetType }),
  ),
  page(`${path}/exemple`, access, async (scope) =>
    scope.download(await writeSheet(exampleSheet()), {
      fileName: 'exemple-fictif.xlsx',
      mediaType: spreadsheetType,
    }),
  ),
  ...form({
    path: columnsPath,
    access,
    schema: columnsForm,
    load: async (scope) => ({
      read: await readKept<ReadColumns>(scope, columnsPath),
      last: await lastTable(scope.platform.db, scope.actor.organisationId!),
    }),
    initial: ({ read, last }) => ({ values: read ? proposed(read, last) : {} }),
    page: (scope, state, { read }) => <ColumnsPage scope={scope} form={state} read={read} />,
    submit: async (scope, input, { loaded: { read } }) => {
      if (!read) throw new FieldErrors({ 'source-name': m('import.nothing') });
      const values = input as Record<string, string>;
      const { name } = await readStanding(scope.platform.db, scope.actor.organisationId!);
      const source = values['source-name']!;
      const found = readSheetRecords(read.table, {
        mapping: mappingOf(values, read),
        constants: Object.fromEntries(constantFields.map(({ key }) => [key, values[constantName(key)] ?? ''])),
        lifeEvents: lifeEvents.map((key) => ({ key, name: lifeEventName(key) })),
        source,
      });
      const made = gathered(
        { source: `sheet:${source}`, sourceName: `${m('source.sheet')} « ${source} »`, repairs: [], ...found },
        { lifeEvent: read.lifeEvent, organisation: name },
      );
      if (!made.ok) throw new FieldErrors({ [columnName('name')]: made.error });
      return { to: `${previewPath}?import=${await keep(scope, previewPath, made.value)}` };
    },
  }),
  ...form({
    path: previewPath,
    access,
    schema: previewForm,
    load: loadPreview,
    initial: (previewed) => ({ values: { take: previewed ? chosenAtFirst(previewed) : [], replace: [] } }),
    page: (scope, state, previewed) => (
      <PreviewPage scope={scope} form={state} previewed={previewed} kept={scope.query('import') ?? ''} />
    ),
    submit: async (scope, input, { loaded }) => {
      if (!loaded) throw new FieldErrors({ take: m('import.nothing') });
      const { read } = loaded;
      const chosen = read.drafts.flatMap((draft, i) => {
        if (!input.take.includes(String(i))) return [];
        const replace = input.replace.filter((one) => one.startsWith(`${i}/`)).map((one) => one.slice(`${i}/`.length));
        return [{ draft, replace }];
      });
      if (chosen.length === 0) throw new FieldErrors({ take: m('preview.unchecked') });
      const organisationId = scope.actor.organisationId!;
      const done = await transact(scope.platform, scope.actor, (command) =>
        importDrafts(command, { organisationId, source: read.source, sourceName: read.sourceName, chosen }),
      );
      return { to: '/espace/demarches/qualite', flash: m('preview.done', { ...done }) };
    },
  }),
  page(`${path}/rapport`, access, async (scope) => {
    const previewed = await loadPreview(scope);
    if (!previewed) return scope.redirect(path);
    const bytes = await writeSheet(reportSheet(previewed.read, previewed.plans));
    return scope.download(bytes, { fileName: 'rapport-import.xlsx', mediaType: spreadsheetType });
  }),
  page('/espace/demarches/exporter', access, async (scope) => {
    const format = exportQuery.safeParse(scope.query('format') ?? 'turtle');
    if (!format.success) throw notFound();
    const { all, published } = await ownCatalogue(scope);
    const file = await exportFile(scope.query('partie') === 'publie' ? published : all, format.data);
    return scope.download(file.bytes, file);
  }),
];

/** What was given, from the file or from the text that was pasted, and the field to speak of. */
async function givenBytes(text: string, file: File | undefined) {
  const chosen = file && file.size > 0;
  const pasted = text.trim() !== '';
  if (chosen && pasted) throw new FieldErrors({ file: m('import.both') });
  if (pasted) return { bytes: new TextEncoder().encode(text), name: m('source.pasted'), field: 'text' };
  if (!chosen) throw new FieldErrors({ file: m('import.nothing') });
  const upload = await readUpload(file, maxImportBytes);
  if (!upload.ok) throw new FieldErrors({ file: upload.error });
  return { bytes: upload.value.bytes, name: upload.value.name, field: 'file' };
}

function proposed({ table, fileName }: ReadColumns, last: string | undefined): Record<string, string> {
  const mapping = proposeMapping(table.titles);
  return {
    'source-name': last ?? fileName.replace(/\.[a-z]{3,4}$/i, '').slice(0, 80),
    ...Object.fromEntries(sheetFields.map(({ key }) => [columnName(key), String(mapping[key] ?? '')])),
  };
}

/** @throws FieldErrors for a column that does not exist or serves twice, or when none gives the title */
function mappingOf(values: Record<string, string>, { table }: ReadColumns): SheetMapping {
  const mapping: SheetMapping = {};
  const used = new Set<number>();
  for (const { key } of sheetFields) {
    const name = columnName(key);
    const value = values[name] ?? '';
    if (value === '') continue;
    const column = Number(value);
    const title = Number.isInteger(column) ? table.titles[column] : undefined;
    if (title === undefined) throw new FieldErrors({ [name]: m('columns.wrong') });
    if (used.has(column)) throw new FieldErrors({ [name]: m('columns.twice', { title }) });
    used.add(column);
    mapping[key] = column;
  }
  if (mapping.name === undefined) throw new FieldErrors({ [columnName('name')]: m('columns.name-missing') });
  return mapping;
}

async function loadPreview(scope: Scope): Promise<Previewed | undefined> {
  const read = await readKept<ReadImport>(scope, previewPath);
  if (!read) return undefined;
  const { known, titles } = await readStanding(scope.platform.db, scope.actor.organisationId!);
  return {
    read,
    plans: read.drafts.map((draft) =>
      planOf(draft, known.get(draft.sourceId), titles.has(titleKey(draft.content.title))),
    ),
  };
}

/** Everything but what may be there twice. */
function chosenAtFirst({ plans }: Previewed): string[] {
  return plans.flatMap((plan, i) =>
    (plan.kind === 'create' && !plan.sameTitle) || plan.kind === 'change' ? [String(i)] : [],
  );
}
