import { Button, ConfirmPanel, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { PublicPage } from '../../../shell/public-page.tsx';
import { message as m } from '../messages.ts';
import { NewPasswordFields } from './new-password-fields.tsx';

export function ForgottenPage({ scope, form, sent }: { scope: Scope; form: FormState; sent: boolean }) {
  const back = (
    <p>
      <a href="/espace/connexion">{m('forgotten.back')}</a>
    </p>
  );
  return (
    <PublicPage scope={scope} title={m('forgotten.title')}>
      <div class="lp-stack-24">
        {sent ? (
          <ConfirmPanel title={m('forgotten.sent.title')}>
            <p>{m('forgotten.sent.text')}</p>
          </ConfirmPanel>
        ) : (
          <>
            <h1>{m('forgotten.title')}</h1>
            {scope.platform.mail.available ? (
              <>
                <p class="lp-lead">{m('forgotten.lead')}</p>
                <FormShell form={form}>
                  <TextField
                    {...form.field('email')}
                    label={m('sign-in.email')}
                    type="email"
                    autocomplete="username"
                    required
                    width="30"
                  />
                  <div class="app-form-end">
                    <Button>{m('forgotten.submit')}</Button>
                  </div>
                </FormShell>
              </>
            ) : (
              <p class="lp-lead">{m('forgotten.no-mail')}</p>
            )}
          </>
        )}
        {back}
      </div>
    </PublicPage>
  );
}

/** The page behind a link that was sent: the first password of an invited person, or a new one. */
export function ChoosePasswordPage(props: {
  scope: Scope;
  form: FormState;
  email: string;
  purpose: 'password-reset' | 'invitation';
}) {
  const { scope, form, email } = props;
  const kind = props.purpose === 'invitation' ? 'invitation' : 'reset';
  return (
    <PublicPage scope={scope} title={m(`${kind}.title`)}>
      <div class="lp-stack-24">
        <h1>{m(`${kind}.title`)}</h1>
        <p class="lp-lead">{m(`${kind}.lead`, { email })}</p>
        <FormShell form={form}>
          {/* A password manager needs to know whose password it keeps. */}
          <input
            type="email"
            class="lp-hidden-visually"
            name="username"
            autocomplete="username"
            value={email}
            readOnly
            tabIndex={-1}
            aria-hidden="true"
          />
          {kind === 'invitation' && (
            <TextField {...form.field('name')} label={m('profile.name')} autocomplete="name" required width="30" />
          )}
          <NewPasswordFields form={form} />
          <div class="app-form-end">
            <Button>{m(`${kind}.submit`)}</Button>
          </div>
        </FormShell>
      </div>
    </PublicPage>
  );
}
