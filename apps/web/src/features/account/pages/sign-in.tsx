import { Button, Message, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { PublicPage } from '../../../shell/public-page.tsx';
import { message as m } from '../messages.ts';

export function SignInPage(props: {
  scope: Scope;
  form: FormState;
  back: string;
  draftKept: boolean;
  askCode: boolean;
}) {
  const { scope, form } = props;
  return (
    <PublicPage scope={scope} title={m('sign-in.title')}>
      <h1>{m('sign-in.title')}</h1>
      {props.draftKept && (
        <Message kind="info" title="" role="status">
          {m('sign-in.draft-kept')}
        </Message>
      )}
      <p class="lp-lead">{m('sign-in.intro')}</p>
      <FormShell form={form} action="/espace/connexion">
        <input type="hidden" name="retour" value={props.back} />
        <TextField
          {...form.field('email')}
          label={m('sign-in.email')}
          type="email"
          autocomplete="username"
          required
          width="30"
        />
        <TextField
          {...form.field('password')}
          value=""
          label={m('sign-in.password')}
          type="password"
          autocomplete="current-password"
          required
          width="30"
        />
        {props.askCode && (
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
        )}
        <Button>{m('sign-in.submit')}</Button>
      </FormShell>
      <p>
        <a href="/">{m('sign-in.public-link')}</a>
      </p>
    </PublicPage>
  );
}
