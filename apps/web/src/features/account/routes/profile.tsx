import { transact } from '../../../platform/command.ts';
import { button, form } from '../../../platform/forms/index.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import {
  changePassword,
  editProfile,
  endOtherSessions,
  endSession,
  preparePassword,
  switchOrganisation,
} from '../commands.ts';
import { message as m } from '../messages.ts';
import { AccountOverviewPage } from '../pages/overview.tsx';
import { ChangePasswordPage, ProfilePage, SwitchOrganisationPage } from '../pages/profile.tsx';
import { SessionsPage } from '../pages/sessions.tsx';
import { listLinkedAccounts, listOpenSessions, listOwnOrganisations } from '../queries.ts';
import { changePasswordForm, organisationForm, profileForm } from '../schema.ts';
import { type AccountRow, readAccount } from '../store.ts';

const own = { kind: 'signed-in' } as const;

export async function ownAccount(scope: Scope): Promise<AccountRow> {
  const account = await readAccount(scope.platform.db, scope.actor.userId);
  if (!account) throw notFound();
  return account;
}

export const profileRoutes: Route[] = [
  page('/espace/compte', own, async (scope) => {
    const { platform, actor, session, now } = scope;
    const account = await ownAccount(scope);
    const sessions = await listOpenSessions(platform.db, actor.userId, session.id, now);
    const linked = platform.oidc && (await listLinkedAccounts(platform.db, actor.userId)).length > 0;
    return (
      <AccountOverviewPage
        scope={scope}
        account={{
          ...account,
          sessions: sessions.length,
          organisation: session.organisationName,
          organisations: actor.memberships.size,
          linked,
        }}
      />
    );
  }),
  ...form({
    path: '/espace/compte/profil',
    access: own,
    schema: profileForm,
    load: ownAccount,
    initial: ({ name, jobTitle, phone, version }) => ({ values: { name, 'job-title': jobTitle, phone }, version }),
    page: (scope, state) => <ProfilePage scope={scope} form={state} />,
    submit: async (scope, input, { version }) => {
      await transact(scope.platform, scope.actor, (command) =>
        editProfile(command, { version, name: input.name, jobTitle: input['job-title'], phone: input.phone }),
      );
      return { to: '/espace/compte', flash: m('profile.done') };
    },
  }),
  ...form({
    path: '/espace/compte/mot-de-passe',
    access: own,
    schema: changePasswordForm,
    load: async () => undefined,
    page: (scope, state) => <ChangePasswordPage scope={scope} form={state} />,
    submit: async (scope, input) => {
      const passwordHash = await preparePassword(scope.platform, scope.actor, {
        current: input.password,
        password: input['new-password'],
        again: input['new-password-again'],
      });
      await transact(scope.platform, scope.actor, (command) =>
        changePassword(command, scope.platform, { passwordHash, keepSession: scope.session.id }),
      );
      return { to: '/espace/compte', flash: m('password.done') };
    },
  }),
  ...form({
    path: '/espace/compte/organisation',
    access: own,
    schema: organisationForm,
    load: (scope) => listOwnOrganisations(scope.platform.db, scope.actor.userId),
    initial: (_, scope) => ({ values: { organisation: scope.session.organisationId ?? '' } }),
    page: (scope, state, organisations) => (
      <SwitchOrganisationPage scope={scope} form={state} organisations={organisations} />
    ),
    submit: async (scope, input, { loaded }) => {
      await transact(scope.platform, scope.actor, (command) =>
        switchOrganisation(command, { sessionId: scope.session.id, organisationId: input.organisation }),
      );
      const organisation = loaded.find(({ id }) => id === input.organisation)?.name ?? '';
      return { to: '/espace', flash: m('switch.done', { organisation }) };
    },
  }),
  page('/espace/compte/sessions', own, async (scope) => {
    const { platform, actor, session, now } = scope;
    const sessions = await listOpenSessions(platform.db, actor.userId, session.id, now);
    return <SessionsPage scope={scope} sessions={sessions} />;
  }),
  button('/espace/compte/sessions/terminer-les-autres', own, async ({ platform, actor, session }) => {
    await transact(platform, actor, (command) => endOtherSessions(command, { keepSession: session.id }));
    return { to: '/espace/compte/sessions', flash: m('sessions.others-ended') };
  }),
  button('/espace/compte/sessions/:id/terminer', own, async ({ platform, actor, param }) => {
    await transact(platform, actor, (command) => endSession(command, { sessionId: param('id') }));
    return { to: '/espace/compte/sessions', flash: m('sessions.ended') };
  }),
];
