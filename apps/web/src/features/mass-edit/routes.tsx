import { z } from 'zod';
import { transact } from '../../platform/command.ts';
import { button, form } from '../../platform/forms/index.ts';
import { FieldErrors, notFound } from '../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../platform/http/route.ts';
import { applyMassEdit, type Chosen, undoMassEdit } from './commands.ts';
import { message as m } from './messages.ts';
import { fieldNames, type Operation, type Query, readFilter, readOperation } from './operation.ts';
import { ChoosePage } from './pages/choose.tsx';
import { ResultPage } from './pages/result.tsx';
import { MOST, TryPage } from './pages/try.tsx';
import { saidOf } from './present.ts';
import { readNames, tryOut } from './queries.ts';
import { writeReport } from './sheet.ts';
import { listItems, listMassEdits, readMassEdit } from './store.ts';

const edit = { kind: 'organisation', action: 'procedure.edit' } as const;
const base = '/espace/demarches/ensemble';

/** The fields of the address that this part knows; anything else does not exist. */
function queryOf(scope: Scope): Query {
  const all = scope.c.req.queries();
  return Object.fromEntries(fieldNames.flatMap((name) => (all[name] ? [[name, all[name].slice(0, 200)]] : [])));
}

function addressOf(path: string, query: Query): string {
  const parameters = new URLSearchParams(Object.entries(query).flatMap(([name, all]) => all.map((one) => [name, one])));
  return `${path}?${parameters}`;
}

const textKinds: ReadonlySet<Operation['kind']> = new Set([
  'replace',
  'phone',
  'link',
  'life-event',
  'piece-add',
  'piece-remove',
  'word-add',
  'word-remove',
]);

/** What the first page needs besides the address. */
async function choiceOf(scope: Scope) {
  const { db } = scope.platform;
  const organisationId = scope.actor.organisationId!;
  return { names: await readNames(db, organisationId), past: await listMassEdits(db, organisationId) };
}

/** What the address asks for, tried out; or what is wrong with it. */
async function theTrial(scope: Scope) {
  const query = queryOf(scope);
  const read = readOperation(query);
  if ('errors' in read) return { query, errors: read.errors, ...(await choiceOf(scope)) };
  const { db } = scope.platform;
  const organisationId = scope.actor.organisationId!;
  const names = await readNames(db, organisationId);
  const found = await tryOut(db, organisationId, readFilter(query), read.operation);
  return { query, operation: read.operation, said: saidOf(read.operation, names), ...found };
}

async function theEdit(scope: Scope) {
  const { db } = scope.platform;
  const found = await readMassEdit(db, scope.param('operation'));
  if (!found || found.organisationId !== scope.actor.organisationId) throw notFound();
  return { edit: found, items: await listItems(db, found.id), names: await readNames(db, found.organisationId) };
}

const trialRoutes = form({
  path: `${base}/essai`,
  access: edit,
  schema: z.object({ procedure: z.array(z.string().max(60)).max(MOST).default([]) }),
  load: theTrial,
  initial: (loaded) => ({
    values: {
      procedure: 'errors' in loaded ? [] : loaded.tried.filter(({ trial }) => !trial.problem).map(keyOf),
    },
  }),
  // A question that cannot be tried is asked again, with what is wrong with it.
  page: (scope, state, loaded) =>
    'errors' in loaded ? (
      <ChoosePage scope={scope} {...loaded} />
    ) : (
      <TryPage
        scope={scope}
        form={state}
        said={loaded.said}
        looked={loaded.looked}
        tried={loaded.tried}
        text={textKinds.has(loaded.operation.kind)}
        back={addressOf(base, loaded.query)}
      />
    ),
  submit: async (scope, input, { loaded }) => {
    if ('errors' in loaded) throw new FieldErrors(loaded.errors);
    const { operation } = loaded;
    const chosen = input.procedure.flatMap(readKey);
    if (chosen.length === 0) throw new FieldErrors({ procedure: m('try.missing') });
    const organisationId = scope.actor.organisationId!;
    const id = await transact(scope.platform, scope.actor, (command) =>
      applyMassEdit(command, { organisationId, operation, chosen }),
    );
    const count = (await listItems(scope.platform.db, id)).filter(({ outcome }) => outcome === 'changed').length;
    return { to: `${base}/${id}`, flash: m('result.applied', { count }), ...(count === 0 ? { kind: 'alert' } : {}) };
  },
});

const keyOf = ({ id, version }: { id: string; version: number }) => `${id}:${version}`;
function readKey(key: string): Chosen[] {
  const [procedureId = '', version] = key.split(':');
  return /^[0-9a-z]{26}$/.test(procedureId) && Number.isInteger(Number(version))
    ? [{ procedureId, version: Number(version) }]
    : [];
}

export const massEditRoutes: Route[] = [
  page(base, edit, async (scope) => (
    <ChoosePage scope={scope} query={queryOf(scope)} errors={{}} {...(await choiceOf(scope))} />
  )),
  ...trialRoutes,
  page(`${base}/:operation`, edit, async (scope) => {
    const { edit: found, items, names } = await theEdit(scope);
    return <ResultPage scope={scope} edit={found} said={saidOf(found.operation, names)} items={items} />;
  }),
  page(`${base}/:operation/rapport.xlsx`, edit, async (scope) => {
    const { items } = await theEdit(scope);
    return scope.download(await writeReport(items), {
      fileName: m('sheet.file'),
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
  }),
  button(`${base}/:operation/annuler`, edit, async (scope) => {
    const { edit: found } = await theEdit(scope);
    await transact(scope.platform, scope.actor, (command) =>
      undoMassEdit(command, { organisationId: found.organisationId, id: found.id }),
    );
    return { to: `${base}/${found.id}`, flash: m('result.undone-now') };
  }),
];
