import { button, form } from '../../../platform/forms/index.ts';
import { listVersions } from '../../../platform/history/history.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import type { Route, Scope } from '../../../platform/http/route.ts';
import { may } from '../../../platform/policy/index.ts';
import { describePlaces, namesOf, RecordHistoryPage } from '../../irritants/index.ts';
import { restoreAction, takeActionBack, throwAwayAction } from '../commands/keeping.ts';
import type { ActionSnapshot } from '../commands/record.ts';
import { message as m } from '../messages.ts';
import { crumbs } from '../pages/crumbs.ts';
import { ThrowAwayPage } from '../pages/small-forms.tsx';
import { actionWords, differences } from '../present.ts';
import { titlesOf } from '../queries/linked.ts';
import { restoreForm, throwAwayForm } from '../schema.ts';
import { base, on, run, theAction } from './the-action.ts';

/** History and bin: nothing is lost. */
export const keepingRoutes: Route[] = [
  ...form({
    path: '/espace/ameliorations/:id/historique',
    access: on('action.edit'),
    viewAccess: on('action.read'),
    schema: restoreForm,
    load: async (scope) => ({
      action: await theAction(scope),
      entries: await listVersions(scope.platform.db, 'action', scope.param('id')),
      selected: await selectedVersion(scope),
    }),
    initial: ({ action }) => ({ values: {}, version: action.version }),
    page: (scope, state, { action, entries, selected }) => (
      <RecordHistoryPage
        scope={scope}
        form={state}
        view={{
          section: 'improvements',
          crumbs: crumbs(action),
          path: `${base(scope)}/historique`,
          entries,
          selected,
          restorable: may(scope.actor, 'action.edit', scope.resource) ? action.version : undefined,
          restoreNote: m('history.restore-note'),
          what: actionWords,
        }}
      />
    ),
    submit: async (scope, input, { loaded, version }) => {
      const entry = loaded.entries.find((candidate) => candidate.version === input.version);
      if (!entry) throw new FieldErrors({ version: m('history.no-version') });
      const snapshot = entry.snapshot as unknown as ActionSnapshot;
      await run(scope, (command) =>
        restoreAction(command, { id: scope.param('id'), version, from: entry.version, snapshot }),
      );
      return { to: base(scope), flash: m('history.restored') };
    },
  }),
  ...form({
    path: '/espace/ameliorations/:id/corbeille',
    access: on('action.delete'),
    schema: throwAwayForm,
    load: theAction,
    page: (scope, state, action) => <ThrowAwayPage scope={scope} form={state} action={action} />,
    submit: async (scope, input) => {
      await run(scope, (command) => throwAwayAction(command, { id: scope.param('id'), reason: input.reason }));
      return { to: '/espace/ameliorations', flash: m('bin.done') };
    },
  }),
  button(
    '/espace/ameliorations/:id/retablir',
    { kind: 'record', action: 'action.delete', record: 'action', param: 'id', deleted: true },
    async (scope) => {
      await run(scope, (command) => takeActionBack(command, { id: scope.param('id') }));
      return { to: base(scope), flash: m('bin.back') };
    },
  ),
];

/** The version asked for in the address, with what it changed since the one before. */
async function selectedVersion(scope: Scope) {
  const { db } = scope.platform;
  const entries = await listVersions(db, 'action', scope.param('id'));
  const index = entries.findIndex((entry) => entry.version === Number(scope.query('version')));
  const entry = entries[index];
  if (!entry) return undefined;
  const earlier = entries[index + 1];
  if (!earlier) return { entry, differences: [], first: true };
  const before = earlier.snapshot as unknown as ActionSnapshot;
  const after = entry.snapshot as unknown as ActionSnapshot;
  const names = new Map([
    ...(await namesOf(db, [before.ownerId, after.ownerId])),
    ...(await describePlaces(db, [before.place, after.place])),
    ...(await titlesOf(db, {
      irritants: [...before.irritantIds, ...after.irritantIds],
      documents: [...before.documentIds, ...after.documentIds],
    })),
  ]);
  return { entry, differences: differences(before, after, names), first: false };
}
