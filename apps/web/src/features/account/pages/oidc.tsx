import { Button } from '@limpide/ui';
import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { PublicPage } from '../../../shell/public-page.tsx';
import { message as m } from '../messages.ts';
import type { LinkedAccount } from '../queries.ts';
import { AccountPage } from './account-page.tsx';
import { CurrentPassword } from './second-factor.tsx';

export function LinkPage(props: { scope: Scope; form: FormState; linked: LinkedAccount[]; host: string }) {
  const { scope, form, linked } = props;
  return (
    <AccountPage scope={scope} title={m('oidc.title')} lead={m('oidc.lead')}>
      <p>{m('oidc.provider', { host: props.host })}</p>
      {linked[0] ? (
        <>
          <p>{m('oidc.linked', { day: formatDay(linked[0].since) })}</p>
          <form method="post" action="/espace/compte/oidc/delier">
            <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
            <Button kind="outline">{m('oidc.unlink')}</Button>
          </form>
        </>
      ) : (
        <FormShell form={form}>
          <CurrentPassword form={form} hint={m('oidc.password-hint')} />
          <div class="app-form-end">
            <Button>{m('oidc.link')}</Button>
          </div>
        </FormShell>
      )}
    </AccountPage>
  );
}

/** A link, not a redirection: the security policy lets no form of ours lead to another site. */
export function ContinuePage(props: { scope: Scope; address: string; host: string }) {
  return (
    <AccountPage scope={props.scope} title={m('oidc.go.title')} lead={m('oidc.go.text')}>
      <p>
        <Button href={props.address} icon="arrow" iconAfter>
          {m('oidc.go.link', { host: props.host })}
        </Button>
      </p>
    </AccountPage>
  );
}

export function UnknownAccountPage({ scope }: { scope: Scope }) {
  return (
    <PublicPage scope={scope} title={m('oidc.unknown.title')}>
      <div class="lp-prose">
        <h1>{m('oidc.unknown.title')}</h1>
        <p class="lp-lead">{m('oidc.unknown.text')}</p>
        <p>{m('oidc.unknown.how')}</p>
        <ol>
          <li>{m('oidc.unknown.step-1')}</li>
          <li>{m('oidc.unknown.step-2')}</li>
          <li>{m('oidc.unknown.step-3')}</li>
        </ol>
        <p>{m('oidc.unknown.none')}</p>
        <p>
          <Button href="/espace/connexion">{m('sign-in.submit')}</Button>
        </p>
      </div>
    </PublicPage>
  );
}

export function OidcProblemPage({ scope, problem }: { scope: Scope; problem: 'failed' | 'down' }) {
  return (
    <PublicPage scope={scope} title={m(`oidc.${problem}.title`)}>
      <div class="lp-stack-24">
        <h1>{m(`oidc.${problem}.title`)}</h1>
        <p class="lp-lead">{m(`oidc.${problem}.text`)}</p>
        <p>
          <a href="/espace/connexion">{m('oidc.back')}</a>
        </p>
      </div>
    </PublicPage>
  );
}
