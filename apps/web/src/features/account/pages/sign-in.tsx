import { Button, Message, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { PublicPage } from '../../../shell/public-page.tsx';
import { message as m } from '../messages.ts';

/** What has just been done, said above the form. */
export type SignInNews = 'signed-out' | 'password';

export function SignInPage(props: {
  scope: Scope;
  form: FormState;
  back: string;
  draftKept: boolean;
  askCode: boolean;
  news: SignInNews | undefined;
}) {
  const { scope, form } = props;
  const { config, oidc } = scope.platform;
  return (
    <PublicPage scope={scope} title={m('sign-in.title')}>
      <div class="lp-stack-24">
        <h1>{m('sign-in.title')}</h1>
        {props.news && (
          <Message kind="success" title={m('sign-in.done.title')} role="status">
            {m(`sign-in.done.${props.news}`)}
          </Message>
        )}
        {props.draftKept && (
          <Message kind="info" title="" role="status">
            {m('sign-in.draft-kept')}
          </Message>
        )}
        <p class="lp-lead">{m('sign-in.intro')}</p>
        {config.demonstration && (
          <Message kind="info" title="">
            {m('sign-in.demonstration')}
          </Message>
        )}
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
          <div class="app-form-end">
            <Button>{m('sign-in.submit')}</Button>
          </div>
        </FormShell>
        {oidc && (
          <p>
            <Button kind="outline" href={`/espace/connexion/oidc?retour=${encodeURIComponent(props.back)}`}>
              {m('sign-in.oidc')}
            </Button>
          </p>
        )}
        <ul class="app-plain-links">
          <li>
            <a href="/espace/connexion/oubli">{m('sign-in.forgotten')}</a>
          </li>
          <li>
            <a href="/">{m('sign-in.public-link')}</a>
          </li>
        </ul>
      </div>
    </PublicPage>
  );
}
