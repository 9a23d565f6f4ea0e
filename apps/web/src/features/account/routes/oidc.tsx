import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { transact } from '../../../platform/command.ts';
import { button, form } from '../../../platform/forms/index.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { ownPath } from '../../../platform/http/scope.ts';
import { findOidcUser } from '../../../platform/identity/accounts.ts';
import type { OidcClient, OidcRequest } from '../../../platform/identity/oidc.ts';
import { linkAccount, proveOwnPassword, unlinkAccount } from '../commands.ts';
import { message as m } from '../messages.ts';
import { ContinuePage, LinkPage, OidcProblemPage, UnknownAccountPage } from '../pages/oidc.tsx';
import { listLinkedAccounts } from '../queries.ts';
import { confirmForm } from '../schema.ts';
import { welcome } from './sign-in.tsx';

const own = { kind: 'signed-in' } as const;

function provider(scope: Scope): OidcClient {
  if (!scope.platform.oidc) throw notFound();
  return scope.platform.oidc;
}

const cookie = (scope: Scope) => (scope.platform.config.secureCookies ? '__Secure-limpide-oidc' : 'limpide-oidc');

/** Starts the round trip: what must come back unchanged travels sealed in a cookie of ten minutes. */
async function start(scope: Scope, request: OidcRequest): Promise<string | undefined> {
  try {
    const { address, sealed } = await provider(scope).start(request, scope.now);
    setCookie(scope.c, cookie(scope), sealed, {
      path: '/espace',
      httpOnly: true,
      secure: scope.platform.config.secureCookies,
      sameSite: 'Lax',
      maxAge: 600,
    });
    return address;
  } catch (error) {
    scope.platform.log.warn({ err: error }, 'oidc start');
    return undefined;
  }
}

async function finish(scope: Scope) {
  const sealed = getCookie(scope.c, cookie(scope));
  deleteCookie(scope.c, cookie(scope), { path: '/espace', secure: scope.platform.config.secureCookies });
  if (!sealed) return undefined;
  try {
    return await provider(scope).finish(new URL(scope.c.req.url).search, sealed, scope.now);
  } catch (error) {
    scope.platform.log.warn({ err: error }, 'oidc return');
    return undefined;
  }
}

export const oidcRoutes: Route[] = [
  page('/espace/connexion/oidc', { kind: 'open-espace' }, async (scope) => {
    provider(scope);
    const address = await start(scope, { back: ownPath(scope.query('retour')) });
    if (!address) return scope.page(<OidcProblemPage scope={scope} problem="down" />, { status: 503 });
    return scope.c.redirect(address, 303);
  }),
  page('/espace/connexion/oidc/retour', { kind: 'open-espace' }, async (scope) => {
    provider(scope);
    const done = await finish(scope);
    const failed = () => scope.page(<OidcProblemPage scope={scope} problem="failed" />, { status: 400 });
    if (!done) return failed();
    const { identity, request } = done;
    if (request.linkFor) {
      if (!scope.signedIn || scope.actor.userId !== request.linkFor) return failed();
      const linked = await transact(scope.platform, scope.actor, (command) => linkAccount(command, identity));
      const flash = linked
        ? ({ kind: 'success', text: m('oidc.done', { name: identity.name ?? 'none' }) } as const)
        : ({ kind: 'alert', text: m('oidc.taken') } as const);
      return scope.redirect('/espace/compte/oidc', flash);
    }
    const user = await findOidcUser(scope.platform.db, identity);
    if (!user) return scope.page(<UnknownAccountPage scope={scope} />, { status: 403 });
    await welcome(scope, { userId: user.id, secondFactor: identity.secondFactor });
    return scope.redirect(ownPath(request.back));
  }),
  ...form({
    path: '/espace/compte/oidc',
    access: own,
    schema: confirmForm,
    load: async (scope) => ({
      host: provider(scope).issuer.host,
      linked: await listLinkedAccounts(scope.platform.db, scope.actor.userId),
    }),
    page: (scope, state, { host, linked }) => <LinkPage scope={scope} form={state} host={host} linked={linked} />,
    submit: async (scope, input, { loaded }) => {
      await proveOwnPassword(scope.platform, scope.actor.userId, input.password);
      const address = await start(scope, { back: '/espace/compte/oidc', linkFor: scope.actor.userId });
      return address
        ? scope.page(<ContinuePage scope={scope} address={address} host={loaded.host} />)
        : scope.page(<OidcProblemPage scope={scope} problem="down" />, { status: 503 });
    },
  }),
  button('/espace/compte/oidc/delier', own, async ({ platform, actor, session }) => {
    await transact(platform, actor, (command) => unlinkAccount(command, { keepSession: session.id }));
    return { to: '/espace/compte/oidc', flash: m('oidc.unlinked') };
  }),
];
