import { transact } from '../../../platform/command.ts';
import { folded, form } from '../../../platform/forms/index.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { type Access, page, type Route, type Scope } from '../../../platform/http/route.ts';
import { type Action, mayIn } from '../../../platform/policy/index.ts';
import { addEntry, editEntry, throwAwayEntry } from '../commands.ts';
import { message as m } from '../messages.ts';
import { EditEntryPage, NewEntryPage, ThrowAwayEntryPage } from '../pages/entry.tsx';
import { home } from '../pages/frame.ts';
import { LexiconPage } from '../pages/list.tsx';
import { listEntries, requireEntry } from '../queries.ts';
import { emptyForm, entryForm, kindNamed, lexiconKinds } from '../schema.ts';

/** Entries on one page of the list. */
const pageSize = 50;

const on = (action: Action): Access => ({ kind: 'record', action, record: 'lexicon-entry', param: 'id' });
const entryOf = (scope: Scope) => requireEntry(scope.platform.db, scope.param('id'));

/** The organisation in whose name one acts. @throws AppError 404 for who has none */
export function acting(scope: Scope): string {
  const { organisationId } = scope.actor;
  if (!organisationId) throw notFound();
  return organisationId;
}

export const entryRoutes: Route[] = [
  page(home, { kind: 'organisation', action: 'lexicon-entry.list' }, async (scope) => {
    const all = await listEntries(scope.platform.db, acting(scope));
    const kind = kindNamed(scope.query('genre'));
    const search = (scope.query('q') ?? '').trim().slice(0, 100);
    const wanted = folded(search);
    const found = all.filter(
      (entry) =>
        (!kind || entry.kind === kind) && [entry.words, entry.other].some((text) => folded(text).includes(wanted)),
    );
    const pages = Math.max(1, Math.ceil(found.length / pageSize));
    const current = Math.min(pages, Math.max(1, Math.floor(Number(scope.query('page'))) || 1));
    const count = (name: (typeof lexiconKinds)[number]) => all.filter((entry) => entry.kind === name).length;
    return (
      <LexiconPage
        scope={scope}
        view={{
          shown: found.slice((current - 1) * pageSize, current * pageSize),
          found: found.length,
          counts: { avoid: count('avoid'), acronym: count('acronym'), term: count('term') },
          kind,
          search,
          page: current,
          pages,
          mayEdit: mayIn(scope.actor, 'lexicon-entry.create', scope.actor.organisationId),
        }}
      />
    );
  }),
  ...form({
    path: `${home}/ajouter`,
    access: { kind: 'organisation', action: 'lexicon-entry.create' },
    schema: entryForm,
    load: async () => undefined,
    initial: (_, scope) => ({ values: { kind: kindNamed(scope.query('genre')) ?? 'avoid' } }),
    page: (scope, state) => (
      <NewEntryPage
        scope={scope}
        form={state}
        kind={lexiconKinds.find((kind) => kind === state.field('kind').value) ?? 'avoid'}
      />
    ),
    submit: async (scope, input) => {
      await transact(scope.platform, scope.actor, (command) => addEntry(command, acting(scope), input));
      return { to: home, flash: m('entry.created') };
    },
  }),
  ...form({
    path: `${home}/:id/modifier`,
    access: on('lexicon-entry.edit'),
    schema: entryForm,
    load: entryOf,
    initial: (entry) => ({
      version: entry.version,
      values: { kind: entry.kind, words: entry.words, other: entry.other, why: entry.why },
    }),
    page: (scope, state, entry) => <EditEntryPage scope={scope} form={state} entry={entry} />,
    submit: async (scope, { words, other, why }, { loaded, version }) => {
      await transact(scope.platform, scope.actor, (command) =>
        editEntry(command, { id: loaded.id, version, content: { words, other, why } }),
      );
      return { to: home, flash: m('entry.edited') };
    },
  }),
  ...form({
    path: `${home}/:id/jeter`,
    access: on('lexicon-entry.delete'),
    schema: emptyForm,
    load: entryOf,
    page: (scope, state, entry) => <ThrowAwayEntryPage scope={scope} form={state} entry={entry} />,
    submit: async (scope, _input, { loaded }) => {
      await transact(scope.platform, scope.actor, (command) => throwAwayEntry(command, loaded.id));
      return { to: home, flash: m('throw-away.done', { words: loaded.words }) };
    },
  }),
];
