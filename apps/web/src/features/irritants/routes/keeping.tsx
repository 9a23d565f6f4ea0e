import { button, form } from '../../../platform/forms/index.ts';
import { listVersions } from '../../../platform/history/history.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import type { Route, Scope } from '../../../platform/http/route.ts';
import { may } from '../../../platform/policy/index.ts';
import * as commands from '../commands.ts';
import { message as m } from '../messages.ts';
import { crumbs } from '../pages/crumbs.ts';
import { RecordHistoryPage } from '../pages/history.tsx';
import { ThrowAwayPage } from '../pages/small-forms.tsx';
import { actionWords, differences } from '../present.ts';
import { describePlaces, namesOf } from '../queries/record.ts';
import { restoreForm, throwAwayForm } from '../schema.ts';
import { base, on, run, theIrritant } from './the-irritant.ts';

/** History and bin: nothing is lost. */
export const keepingRoutes: Route[] = [
  ...form({
    path: '/espace/irritants/:id/historique',
    access: on('irritant.edit'),
    viewAccess: on('irritant.read'),
    schema: restoreForm,
    load: async (scope) => ({
      irritant: await theIrritant(scope),
      entries: await listVersions(scope.platform.db, 'irritant', scope.param('id')),
      selected: await selectedVersion(scope),
    }),
    initial: ({ irritant }) => ({ values: {}, version: irritant.version }),
    page: (scope, state, { irritant, entries, selected }) => (
      <RecordHistoryPage
        scope={scope}
        form={state}
        view={{
          section: 'irritants',
          crumbs: crumbs(irritant),
          path: `${base(scope)}/historique`,
          entries,
          selected,
          restorable: may(scope.actor, 'irritant.edit', scope.resource) ? irritant.version : undefined,
          restoreNote: m('history.restore-note'),
          what: actionWords,
        }}
      />
    ),
    submit: async (scope, input, { loaded, version }) => {
      const entry = loaded.entries.find((candidate) => candidate.version === input.version);
      if (!entry) throw new FieldErrors({ version: m('history.no-version') });
      const snapshot = entry.snapshot as unknown as commands.IrritantSnapshot;
      await run(scope, (command) =>
        commands.restoreIrritant(command, { id: scope.param('id'), version, from: entry.version, snapshot }),
      );
      return { to: base(scope), flash: m('history.restored') };
    },
  }),
  ...form({
    path: '/espace/irritants/:id/corbeille',
    access: on('irritant.delete'),
    schema: throwAwayForm,
    load: theIrritant,
    page: (scope, state, irritant) => <ThrowAwayPage scope={scope} form={state} irritant={irritant} />,
    submit: async (scope, input) => {
      await run(scope, (command) =>
        commands.throwAwayIrritant(command, { id: scope.param('id'), reason: input.reason }),
      );
      return { to: '/espace/irritants', flash: m('bin.done') };
    },
  }),
  button(
    '/espace/irritants/:id/retablir',
    { kind: 'record', action: 'irritant.delete', record: 'irritant', param: 'id', deleted: true },
    async (scope) => {
      await run(scope, (command) => commands.takeIrritantBack(command, { id: scope.param('id') }));
      return { to: base(scope), flash: m('bin.back') };
    },
  ),
];

/** The version asked for in the address, with what it changed since the one before. */
async function selectedVersion(scope: Scope) {
  const { db } = scope.platform;
  const wanted = Number(scope.query('version'));
  const entries = await listVersions(db, 'irritant', scope.param('id'));
  const index = entries.findIndex((entry) => entry.version === wanted);
  const entry = entries[index];
  if (!entry) return undefined;
  const earlier = entries[index + 1];
  if (!earlier) return { entry, differences: [], first: true };
  const [before, after] = [earlier, entry].map((one) => one.snapshot as unknown as commands.IrritantSnapshot) as [
    commands.IrritantSnapshot,
    commands.IrritantSnapshot,
  ];
  const names = new Map([
    ...(await namesOf(db, [before.ownerId, after.ownerId])),
    ...(await describePlaces(db, [...before.places, ...after.places])),
  ]);
  return { entry, differences: differences(before, after, names), first: false };
}
