import { setTimeout as pause } from 'node:timers/promises';
import { button, form } from '../../../platform/forms/index.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import type { Route, Scope } from '../../../platform/http/route.ts';
import { ownPath } from '../../../platform/http/scope.ts';
import { checkSignIn } from '../../../platform/identity/accounts.ts';
import { clearSessionCookie, endSessions, setSessionCookie } from '../../../platform/identity/session.ts';
import { askPasswordReset, choosePassword, openSession, readPasswordLink } from '../commands.ts';
import { describeDevice } from '../device.ts';
import { message as m } from '../messages.ts';
import { ChoosePasswordPage, ForgottenPage } from '../pages/recover.tsx';
import { type SignInNews, SignInPage } from '../pages/sign-in.tsx';
import { forgottenForm, invitationForm, newPasswordForm, signInForm } from '../schema.ts';

/** Milliseconds that every demand for a link takes, whether an account has the address or not. */
const forgottenTakes = 300;

const news = new Map<string | undefined, SignInNews>([
  ['deconnexion', 'signed-out'],
  ['mot-de-passe', 'password'],
]);

/** Opens the session of a person who has just proved who they are, in this browser. */
export async function welcome(scope: Scope, person: { userId: string; secondFactor: boolean }): Promise<void> {
  const token = await openSession(scope.platform, {
    ...person,
    label: describeDevice(scope.c.req.header('user-agent')),
    replaces: scope.signedIn ? scope.session.id : undefined,
  });
  setSessionCookie(scope.c, scope.platform, token);
}

export const signInRoutes: Route[] = [
  ...form({
    path: '/espace/connexion',
    access: { kind: 'open-espace' },
    schema: signInForm,
    load: async (scope) => ({ back: ownPath(scope.query('retour')) }),
    page: (scope, state, { back }) => (
      <SignInPage
        scope={scope}
        form={state}
        back={ownPath(state.field('retour').value || back)}
        draftKept={(state.field('retour').value || back).includes('brouillon=')}
        askCode={'code' in state.errors}
        news={news.get(scope.query('fait'))}
      />
    ),
    submit: async (scope, input) => {
      const result = await checkSignIn(scope.platform, input, scope.c.get('clientPrefix'));
      if (result.kind !== 'welcome') scope.platform.log.info({ outcome: result.kind }, 'sign-in');
      if (result.kind === 'wait') throw new FieldErrors({ email: m('sign-in.wait', { seconds: result.seconds }) });
      if (result.kind === 'code-needed') throw new FieldErrors({ code: m('sign-in.code-needed') });
      if (result.kind === 'refused') {
        throw new FieldErrors({ [input.code ? 'code' : 'email']: m('sign-in.refused') });
      }
      await welcome(scope, result);
      return { to: ownPath(input.retour) };
    },
  }),
  button('/espace/deconnexion', { kind: 'signed-in' }, async ({ c, platform, session, now }) => {
    await endSessions(platform.db, now, { id: session.id });
    clearSessionCookie(c, platform);
    return { to: '/espace/connexion?fait=deconnexion' };
  }),
  ...form({
    path: '/espace/connexion/oubli',
    access: { kind: 'open-espace' },
    schema: forgottenForm,
    load: async () => undefined,
    page: (scope, state) => <ForgottenPage scope={scope} form={state} sent={scope.query('envoye') === '1'} />,
    submit: async (scope, input) => {
      // The answer and its time are the same for an address that nobody has: the work is waited for no longer than that.
      const work = askPasswordReset(scope.platform, input.email).catch((error: unknown) => {
        scope.platform.log.error({ err: error }, 'password reset');
      });
      await Promise.all([work, pause(forgottenTakes)]);
      return { to: '/espace/connexion/oubli?envoye=1' };
    },
  }),
  ...form({
    path: '/espace/connexion/mot-de-passe/:token',
    access: { kind: 'link' },
    schema: newPasswordForm,
    load: (scope) => readPasswordLink(scope.platform, 'password-reset', scope.param('token')),
    page: (scope, state, { email }) => (
      <ChoosePasswordPage scope={scope} form={state} email={email} purpose="password-reset" />
    ),
    submit: async (scope, input) => {
      await choosePassword(scope.platform, {
        purpose: 'password-reset',
        token: scope.param('token'),
        password: input['new-password'],
        again: input['new-password-again'],
      });
      return { to: '/espace/connexion?fait=mot-de-passe' };
    },
  }),
  ...form({
    path: '/espace/invitation/:token',
    access: { kind: 'link' },
    schema: invitationForm,
    load: (scope) => readPasswordLink(scope.platform, 'invitation', scope.param('token')),
    initial: ({ name }) => ({ values: { name } }),
    page: (scope, state, { email }) => (
      <ChoosePasswordPage scope={scope} form={state} email={email} purpose="invitation" />
    ),
    submit: async (scope, input) => {
      await choosePassword(scope.platform, {
        purpose: 'invitation',
        token: scope.param('token'),
        password: input['new-password'],
        again: input['new-password-again'],
        name: input.name,
      });
      return { to: '/espace/connexion?fait=mot-de-passe' };
    },
  }),
];
