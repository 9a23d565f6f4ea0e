import { Button, ButtonGroup, DateField, PageHeading, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';

export const programmePath = '/espace/documents/ou-en-sont-nos-textes';

export function TargetPage({ scope, form }: { scope: Scope; form: FormState }) {
  return (
    <EspacePage
      scope={scope}
      title={m('target.title')}
      section="documents"
      breadcrumbs={[
        { href: '/espace/documents', text: m('list.title') },
        { href: programmePath, text: m('library.programme') },
      ]}
    >
      <PageHeading title={m('target.title')} lead={m('target.lead')} leadSize="body" />
      <FormShell form={form} labels={{ percent: m('target.percent'), due: m('target.due') }}>
        <TextField
          {...form.field('percent')}
          label={m('target.percent')}
          hint={m('target.percent-hint')}
          inputmode="numeric"
          width="digits-4"
        />
        <DateField {...form.field('due')} label={m('target.due')} />
        <ButtonGroup>
          <Button>{m('target.submit')}</Button>
          <a href={programmePath}>{m('form.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}
