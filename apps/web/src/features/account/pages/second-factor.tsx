import { Button, Message, QrCode, TextField } from '@limpide/ui';
import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { PublicPage } from '../../../shell/public-page.tsx';
import { message as m } from '../messages.ts';
import { AccountPage } from './account-page.tsx';

export function SecondFactorPage(props: { scope: Scope; form: FormState; since: Date | null; obligatory: boolean }) {
  const { scope, form, since } = props;
  const lead = since ? m('second.lead-on', { day: formatDay(since) }) : m('second.lead-off');
  return (
    <AccountPage scope={scope} title={m('second.title')} lead={lead}>
      <p>
        <Button href="/espace/compte/second-facteur/nouveau" kind={since ? 'outline' : 'primary'}>
          {m(since ? 'second.replace' : 'second.install')}
        </Button>
      </p>
      {since && (
        <section class="lp-section lp-stack">
          <h2>{m('second.remove.title')}</h2>
          {props.obligatory ? (
            <p class="lp-measure">{m('second.remove.needed')}</p>
          ) : (
            <>
              <p class="lp-measure">{m('second.remove.text')}</p>
              <FormShell form={form}>
                <CurrentPassword form={form} />
                <div class="app-form-end">
                  <Button kind="outline">{m('second.remove.submit')}</Button>
                </div>
              </FormShell>
            </>
          )}
        </section>
      )}
    </AccountPage>
  );
}

export function CurrentPassword({ form, hint }: { form: FormState; hint?: string }) {
  return (
    <TextField
      {...form.field('password')}
      value=""
      label={m('password.current')}
      hint={hint}
      type="password"
      autocomplete="current-password"
      required
      width="30"
    />
  );
}

export function SetUpPage(props: {
  scope: Scope;
  form: FormState;
  secret: string;
  address: string;
  sealed: string;
  back: string;
  forced: boolean;
  /** There is a second factor already: the password is asked before it is replaced. */
  replaces: boolean;
}) {
  const { scope, form, secret, address } = props;
  return (
    <AccountPage
      scope={scope}
      title={m('second.new.title')}
      lead={m(props.forced ? 'second.new.forced' : 'second.lead-off')}
    >
      <FormShell form={form}>
        <input type="hidden" name="sealed-secret" value={props.sealed} />
        <input type="hidden" name="retour" value={props.back} />
        <ol class="app-numbered">
          <li class="lp-stack">
            <h2 class="lp-h3">{m('second.new.step-1')}</h2>
            <p>{m('second.new.step-1-text')}</p>
          </li>
          <li class="lp-stack">
            <h2 class="lp-h3">{m('second.new.step-2')}</h2>
            <p>{m('second.new.step-2-text')}</p>
            <QrCode text={address} label={m('second.new.qr')} />
            <p>
              {m('second.new.by-hand')}
              <br />
              <code class="app-secret">{secret.match(/.{1,4}/g)?.join(' ')}</code>
            </p>
            <p>
              <a href={address}>{m('second.new.link')}</a>
            </p>
          </li>
          <li class="lp-stack">
            <h2 class="lp-h3">{m('second.new.step-3')}</h2>
            <div>
              {props.replaces && <CurrentPassword form={form} />}
              <TextField
                {...form.field('code')}
                value=""
                label={m('sign-in.code')}
                hint={m('second.new.code-hint')}
                inputmode="numeric"
                autocomplete="one-time-code"
                required
                width="digits-6"
              />
            </div>
            <p>
              <Button>{m('second.new.submit')}</Button>
            </p>
          </li>
        </ol>
      </FormShell>
    </AccountPage>
  );
}

/** Between the password and the workspace, when the session has not shown the second factor yet. */
export function CodePage(props: { scope: Scope; form: FormState; back: string; needed: boolean }) {
  const { scope, form } = props;
  return (
    <PublicPage scope={scope} title={m('code.title')}>
      <div class="lp-stack-24">
        <h1>{m('code.title')}</h1>
        {props.needed ? (
          <>
            <p class="lp-lead">{m('code.lead')}</p>
            <FormShell form={form}>
              <input type="hidden" name="retour" value={props.back} />
              <TextField
                {...form.field('code')}
                value=""
                label={m('sign-in.code')}
                hint={m('sign-in.code-hint')}
                inputmode="numeric"
                autocomplete="one-time-code"
                required
                width="digits-6"
              />
              <div class="app-form-end">
                <Button>{m('code.submit')}</Button>
              </div>
            </FormShell>
            <form method="post" action="/espace/deconnexion">
              <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
              <Button kind="link">{m('code.sign-out')}</Button>
            </form>
          </>
        ) : (
          <Message kind="success" title="" action={<a href="/espace">{m('code.home')}</a>}>
            {m('code.nothing')}
          </Message>
        )}
      </div>
    </PublicPage>
  );
}
