import { transact } from '../../platform/command.ts';
import { button, form } from '../../platform/forms/index.ts';
import { notFound } from '../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../platform/http/route.ts';
import { mayIn } from '../../platform/policy/index.ts';
import { listOrganisations } from '../procedures/index.ts';
import { addCommune, editCommune, removeCommune } from './commands.ts';
import { mergeInto, undoMerger } from './merge.ts';
import { message as m } from './messages.ts';
import { CommuneFormPage, CommunesPage, communesPath, mergerPath, RemoveCommunePage } from './pages/communes.tsx';
import { MergerPage, type MergerView } from './pages/merger.tsx';
import { planMerger } from './queries.ts';
import { communeForm, communeFromForm, communeToForm, emptyForm, mergerForm } from './schema.ts';
import { listMergers, listServed } from './store.ts';

const manage = { kind: 'organisation', action: 'organisation.manage' } as const;

function acting(scope: Scope): string {
  const { organisationId } = scope.actor;
  if (!organisationId) throw notFound();
  return organisationId;
}

async function communeOf(scope: Scope) {
  const found = (await listServed(scope.platform.db, acting(scope))).find(({ id }) => id === scope.param('commune'));
  if (!found) throw notFound();
  return found;
}

/** What the page of mergers shows; only organisations that the person administers too may take the place. */
async function viewOf(scope: Scope): Promise<MergerView> {
  const { db } = scope.platform;
  const own = acting(scope);
  const all = (await listOrganisations(db)).map(({ value, text }) => ({ id: value, name: text }));
  const nameOf = new Map(all.map(({ id, name }) => [id, name]));
  const manages = (id: string) => mayIn(scope.actor, 'organisation.manage', id);
  const successors = all.filter(({ id }) => id !== own && manages(id)).map(({ id, name }) => ({ id, name }));
  const chosen = successors.find(({ id }) => id === scope.query('vers'));
  const past = (await listMergers(db, own)).map((merger) => ({
    ...merger,
    from: nameOf.get(merger.predecessorId) ?? '',
    to: nameOf.get(merger.successorId) ?? '',
    mayUndo: !merger.undoneAt && manages(merger.predecessorId) && manages(merger.successorId),
  }));
  return {
    name: nameOf.get(own) ?? '',
    successors,
    chosen: chosen && { ...chosen, plan: await planMerger(db, own, chosen.id) },
    past,
  };
}

export const territoryRoutes: Route[] = [
  page(communesPath, manage, async (scope) => (
    <CommunesPage scope={scope} communes={await listServed(scope.platform.db, acting(scope))} />
  )),
  ...form({
    path: `${communesPath}/ajouter`,
    access: manage,
    schema: communeForm,
    load: async () => undefined,
    page: (scope, state) => <CommuneFormPage scope={scope} form={state} />,
    submit: async (scope, input) => {
      await transact(scope.platform, scope.actor, (command) =>
        addCommune(command, acting(scope), communeFromForm(input)),
      );
      return { to: communesPath, flash: m('commune.saved') };
    },
  }),
  ...form({
    path: `${communesPath}/:commune/modifier`,
    access: manage,
    schema: communeForm,
    load: communeOf,
    initial: (commune) => ({ values: communeToForm(commune) }),
    page: (scope, state, commune) => <CommuneFormPage scope={scope} form={state} commune={commune} />,
    submit: async (scope, input, { loaded }) => {
      await transact(scope.platform, scope.actor, (command) =>
        editCommune(command, { organisationId: acting(scope), id: loaded.id, content: communeFromForm(input) }),
      );
      return { to: communesPath, flash: m('commune.saved') };
    },
  }),
  ...form({
    path: `${communesPath}/:commune/retirer`,
    access: manage,
    schema: emptyForm,
    load: communeOf,
    page: (scope, state, commune) => <RemoveCommunePage scope={scope} form={state} commune={commune} />,
    submit: async (scope, _input, { loaded }) => {
      await transact(scope.platform, scope.actor, (command) =>
        removeCommune(command, { organisationId: acting(scope), id: loaded.id }),
      );
      return { to: communesPath, flash: m('commune.removed') };
    },
  }),
  ...form({
    path: mergerPath,
    access: manage,
    schema: mergerForm,
    load: viewOf,
    page: (scope, state, view) => <MergerPage scope={scope} form={state} view={view} />,
    submit: async (scope, input) => {
      await transact(scope.platform, scope.actor, (command) =>
        mergeInto(command, { predecessorId: acting(scope), successorId: input.successor, reason: input.reason }),
      );
      return { to: mergerPath, flash: m('merger.done') };
    },
  }),
  button(`${mergerPath}/:merger/annuler`, manage, async (scope) => {
    await transact(scope.platform, scope.actor, (command) => undoMerger(command, scope.param('merger')));
    return { to: mergerPath, flash: m('merger.undone') };
  }),
];
