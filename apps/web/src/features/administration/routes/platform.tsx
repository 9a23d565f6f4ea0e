import { transact } from '../../../platform/command.ts';
import { button, form } from '../../../platform/forms/index.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import {
  createOrganisation,
  type Invitation,
  inviteAdministrator,
  resetSecondFactor,
  setAccount,
} from '../commands/index.ts';
import { message as m } from '../messages.ts';
import { LinkToHandOver } from '../pages/members.tsx';
import {
  NewOrganisationPage,
  OneOrganisationPage,
  OrganisationsPage,
  PlatformOverviewPage,
  PlatformPage,
} from '../pages/platform.tsx';
import { OutboxMessagePage, OutboxPage } from '../pages/platform-demonstration.tsx';
import { PeoplePage, PersonPage } from '../pages/platform-people.tsx';
import {
  countPlatform,
  listOrganisations,
  listOutbox,
  readOutboxMessage,
  readPerson,
  searchPeople,
} from '../queries/index.ts';
import { newAdministratorForm, newOrganisationForm } from '../schema.ts';

export const platformAccess = { kind: 'platform-admin' } as const;
const organisationsPath = '/espace/plateforme/organisations';

function answerInvitation(scope: Scope, invitation: Invitation, name: string, flash: string) {
  if (!invitation.link) return { to: organisationsPath, flash };
  return scope.page(
    <PlatformPage scope={scope} title={m('organisations.title')}>
      <LinkToHandOver name={name} link={invitation.link} back={organisationsPath} backText={m('organisations.title')} />
    </PlatformPage>,
  );
}

async function loadPerson(scope: Scope) {
  const person = await readPerson(scope.platform.db, scope.param('id'));
  if (!person) throw notFound();
  return person;
}

export const platformRoutes: Route[] = [
  page('/espace/plateforme', platformAccess, async (scope) => {
    const { platform } = scope;
    const counts = await countPlatform(platform.db);
    return (
      <PlatformOverviewPage
        scope={scope}
        organisations={counts.organisations}
        people={counts.people}
        outbox={platform.mail.hasOutbox}
        demonstration={counts.demonstration || platform.config.demonstration}
      />
    );
  }),
  page(organisationsPath, platformAccess, async (scope) => (
    <OrganisationsPage scope={scope} organisations={await listOrganisations(scope.platform.db)} />
  )),
  ...form({
    path: `${organisationsPath}/nouvelle`,
    access: platformAccess,
    schema: newOrganisationForm,
    load: async () => undefined,
    page: (scope, state) => <NewOrganisationPage scope={scope} form={state} />,
    submit: async (scope, input) => {
      const { invitation } = await transact(scope.platform, scope.actor, (command) =>
        createOrganisation(command, scope.platform, {
          name: input.name,
          shortName: input['short-name'],
          authority: input.authority,
          adminName: input['admin-name'],
          adminEmail: input['admin-email'],
        }),
      );
      const said = { name: input.name, email: input['admin-email'] };
      const flash = invitation.sent ? m('organisation.new.done', said) : m('organisation.new.done-known', said);
      return answerInvitation(scope, invitation, input['admin-name'], flash);
    },
  }),
  ...form({
    path: `${organisationsPath}/:id`,
    access: platformAccess,
    schema: newAdministratorForm,
    load: async (scope) => {
      const found = (await listOrganisations(scope.platform.db)).find(({ id }) => id === scope.param('id'));
      if (!found) throw notFound();
      return found;
    },
    page: (scope, state, organisation) => (
      <OneOrganisationPage scope={scope} form={state} organisation={organisation} />
    ),
    submit: async (scope, input, { loaded }) => {
      const invitation = await transact(scope.platform, scope.actor, (command) =>
        inviteAdministrator(command, scope.platform, { organisationId: loaded.id, ...input }),
      );
      const flash = m(invitation.sent ? 'invite.sent' : 'invite.added', input);
      return answerInvitation(scope, invitation, input.name, flash);
    },
  }),
  page('/espace/plateforme/personnes', platformAccess, async (scope) => {
    const query = (scope.query('q') ?? '').trim().slice(0, 200);
    return <PeoplePage scope={scope} query={query} {...(await searchPeople(scope.platform.db, query))} />;
  }),
  page('/espace/plateforme/personnes/:id', platformAccess, async (scope) => (
    <PersonPage scope={scope} person={await loadPerson(scope)} />
  )),
  ...(['desactiver', 'rouvrir'] as const).map((name) =>
    button(`/espace/plateforme/personnes/:id/${name}`, platformAccess, async (scope) => {
      const person = await loadPerson(scope);
      const deactivated = name === 'desactiver';
      await transact(scope.platform, scope.actor, (command) => setAccount(command, { userId: person.id, deactivated }));
      return {
        to: `/espace/plateforme/personnes/${person.id}`,
        flash: m(deactivated ? 'member.deactivated' : 'member.reactivated', { name: person.name }),
      };
    }),
  ),
  button('/espace/plateforme/personnes/:id/second-facteur', platformAccess, async (scope) => {
    const person = await loadPerson(scope);
    await transact(scope.platform, scope.actor, (command) => resetSecondFactor(command, { userId: person.id }));
    return {
      to: `/espace/plateforme/personnes/${person.id}`,
      flash: m('person.reset-done', { name: person.name }),
    };
  }),
  page('/espace/plateforme/courrier', platformAccess, async (scope) => {
    if (!scope.platform.mail.hasOutbox) throw notFound();
    return <OutboxPage scope={scope} messages={await listOutbox(scope.platform.db)} />;
  }),
  page('/espace/plateforme/courrier/:id', platformAccess, async (scope) => {
    const found = scope.platform.mail.hasOutbox
      ? await readOutboxMessage(scope.platform.db, scope.param('id'))
      : undefined;
    if (!found) throw notFound();
    return <OutboxMessagePage scope={scope} message={found} />;
  }),
];
