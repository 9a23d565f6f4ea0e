import { Button, PageHeading, Textarea, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';

export function AdviserPage(props: {
  scope: Scope;
  form: FormState;
  /** Undefined for a person without an organisation. */
  organisation: { name: string; adviserEmail: string } | undefined;
}) {
  const { scope, form, organisation } = props;
  const mail = scope.platform.mail.available;
  const address = organisation?.adviserEmail;
  const lead = !organisation
    ? m('adviser.none')
    : !address
      ? m('adviser.no-address')
      : mail
        ? m('adviser.lead')
        : m('adviser.lead-mail');
  return (
    <EspacePage scope={scope} title={m('adviser.title')} section="none">
      <PageHeading title={m('adviser.title')} lead={lead} leadSize="body" />
      {address && (
        <p class="app-adviser-address">
          <a href={`mailto:${encodeURIComponent(address).replace('%40', '@')}`}>{address}</a>
        </p>
      )}
      {address && mail && (
        <FormShell form={form}>
          <TextField
            {...form.field('subject')}
            label={m('adviser.subject')}
            hint={m('adviser.subject-hint')}
            required
          />
          <Textarea
            {...form.field('question')}
            label={m('adviser.question')}
            hint={m('adviser.privacy')}
            required
            rows={7}
          />
          <TextField {...form.field('page')} label={m('adviser.page')} hint={m('adviser.page-hint')} />
          <div class="app-form-end">
            <Button>{m('adviser.submit')}</Button>
          </div>
        </FormShell>
      )}
    </EspacePage>
  );
}
