import { transact } from '../../../platform/command.ts';
import { form } from '../../../platform/forms/index.ts';
import { FieldErrors, notFound } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { askAdviser, editOrganisation } from '../commands/index.ts';
import { message as m } from '../messages.ts';
import { AdviserPage } from '../pages/adviser.tsx';
import { OrganisationOverviewPage, SettingsPage } from '../pages/organisation.tsx';
import { listBin } from '../queries/index.ts';
import { adviserForm, settingsForm, settingsFromForm, settingsToForm } from '../schema.ts';
import { listMembers, type OrganisationRow, readOrganisation } from '../store/index.ts';

export const manage = { kind: 'organisation', action: 'organisation.manage' } as const;

/** The organisation in whose name one acts: its pages carry no id, so that none can be tried. */
export async function actingOrganisation(scope: Scope): Promise<OrganisationRow> {
  const id = scope.actor.organisationId;
  const organisation = id ? await readOrganisation(scope.platform.db, id) : undefined;
  if (!organisation) throw notFound();
  return organisation;
}

export const organisationRoutes: Route[] = [
  page('/espace/organisation', manage, async (scope) => {
    const { db } = scope.platform;
    const organisation = await actingOrganisation(scope);
    const { phone, address, post } = organisation.contact;
    return (
      <OrganisationOverviewPage
        scope={scope}
        name={organisation.name}
        reachable={Boolean(phone && address && post)}
        members={(await listMembers(db, organisation.id)).length}
        bin={(await listBin(db, organisation.id)).length}
      />
    );
  }),
  ...form({
    path: '/espace/organisation/reglages',
    access: manage,
    schema: settingsForm,
    load: actingOrganisation,
    initial: (organisation) => ({ values: settingsToForm(organisation), version: organisation.version }),
    page: (scope, state) => <SettingsPage scope={scope} form={state} />,
    submit: async (scope, input, { loaded, version }) => {
      await transact(scope.platform, scope.actor, (command) =>
        editOrganisation(command, { organisationId: loaded.id, version, settings: settingsFromForm(input) }),
      );
      return { to: '/espace/organisation', flash: m('settings.done') };
    },
  }),
  ...form({
    path: '/espace/conseiller',
    access: { kind: 'signed-in' },
    schema: adviserForm,
    load: async (scope) => (scope.actor.organisationId ? await actingOrganisation(scope) : undefined),
    initial: (_, scope) => ({ values: { page: scope.query('page') ?? '' } }),
    page: (scope, state, organisation) => <AdviserPage scope={scope} form={state} organisation={organisation} />,
    submit: async (scope, input, { loaded }) => {
      if (!loaded) throw new FieldErrors({ question: m('adviser.none') });
      await transact(scope.platform, scope.actor, (command) =>
        askAdviser(command, scope.platform, { organisationId: loaded.id, ...input }),
      );
      return { to: '/espace', flash: m('adviser.done', { email: scope.actor.email }) };
    },
  }),
];
