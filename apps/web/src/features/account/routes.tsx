import { button, form } from '../../platform/forms/index.ts';
import { FieldErrors } from '../../platform/http/errors.ts';
import type { Route } from '../../platform/http/route.ts';
import { ownPath } from '../../platform/http/scope.ts';
import { checkSignIn } from '../../platform/identity/accounts.ts';
import { clearSessionCookie, endSessions, setSessionCookie } from '../../platform/identity/session.ts';
import { openSession } from './commands.ts';
import { message as m } from './messages.ts';
import { SignInPage } from './pages/sign-in.tsx';
import { signInForm } from './schema.ts';

export const accountRoutes: Route[] = [
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
      />
    ),
    submit: async (scope, input) => {
      const { c, platform } = scope;
      const result = await checkSignIn(platform, input);
      if (result.kind === 'wait') throw new FieldErrors({ email: m('sign-in.wait', { seconds: result.seconds }) });
      if (result.kind === 'code-needed') throw new FieldErrors({ code: m('sign-in.code-needed') });
      if (result.kind === 'refused') {
        throw new FieldErrors({ [input.code ? 'code' : 'email']: m('sign-in.refused') });
      }
      const token = await openSession(platform, {
        userId: result.userId,
        label: c.req.header('user-agent') ?? '',
        secondFactor: result.secondFactor,
      });
      setSessionCookie(c, platform, token);
      return { to: ownPath(input.retour) };
    },
  }),
  button('/espace/deconnexion', { kind: 'signed-in' }, async ({ c, platform, session, now }) => {
    await endSessions(platform.db, now, { id: session.id });
    clearSessionCookie(c, platform);
    return { to: '/espace/connexion' };
  }),
];
