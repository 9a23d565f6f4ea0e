import { Button, Radios, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { AccountPage } from './account-page.tsx';
import { NewPasswordFields } from './new-password-fields.tsx';

export function ProfilePage({ scope, form }: { scope: Scope; form: FormState }) {
  return (
    <AccountPage scope={scope} title={m('profile.title')} lead={m('profile.lead')}>
      <FormShell
        form={form}
        labels={{ name: m('profile.name'), 'job-title': m('profile.job-title'), phone: m('profile.phone') }}
      >
        <TextField {...form.field('name')} label={m('profile.name')} autocomplete="name" required width="30" />
        <TextField
          {...form.field('job-title')}
          label={m('profile.job-title')}
          hint={m('profile.job-title-hint')}
          autocomplete="organization-title"
        />
        <TextField {...form.field('phone')} label={m('profile.phone')} type="tel" autocomplete="work tel" width="20" />
        <div class="app-form-end">
          <Button>{m('profile.submit')}</Button>
        </div>
      </FormShell>
    </AccountPage>
  );
}

export function ChangePasswordPage({ scope, form }: { scope: Scope; form: FormState }) {
  return (
    <AccountPage scope={scope} title={m('password.title')} lead={m('password.lead')}>
      <FormShell form={form}>
        <TextField
          {...form.field('password')}
          value=""
          label={m('password.current')}
          type="password"
          autocomplete="current-password"
          required
          width="30"
        />
        <NewPasswordFields form={form} />
        <div class="app-form-end">
          <Button>{m('password.submit')}</Button>
        </div>
      </FormShell>
    </AccountPage>
  );
}

export function SwitchOrganisationPage(props: {
  scope: Scope;
  form: FormState;
  organisations: { id: string; name: string }[];
}) {
  const { scope, form, organisations } = props;
  return (
    <AccountPage
      scope={scope}
      title={m('switch.title')}
      lead={organisations.length > 1 ? m('switch.lead') : m(organisations.length === 1 ? 'switch.one' : 'switch.none')}
    >
      {organisations.length > 1 && (
        <FormShell form={form}>
          <Radios
            {...form.field('organisation')}
            label={m('switch.label')}
            required
            items={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <div class="app-form-end">
            <Button>{m('switch.submit')}</Button>
          </div>
        </FormShell>
      )}
    </AccountPage>
  );
}
