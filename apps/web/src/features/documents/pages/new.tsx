import { Button, FileUpload, PageHeading, Radios, Select, Textarea, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { kinds } from '../schema.ts';

export interface NewDocumentChoices {
  procedures: { value: string; text: string }[];
  /** Steps of the démarche that the page was opened for. */
  steps: { value: string; text: string }[];
}

export const accepted = '.docx,.dotx,.odt,.txt,.html,.htm,.md,.pdf,.rtf,.doc,.eml,.msg';

export function NewDocumentPage({
  scope,
  form,
  choices,
}: {
  scope: Scope;
  form: FormState;
  choices: NewDocumentChoices;
}) {
  return (
    <EspacePage
      scope={scope}
      title={m('new.title')}
      section="documents"
      breadcrumbs={[{ href: '/espace/documents', text: m('list.title') }]}
    >
      <PageHeading title={m('new.title')} lead={m('new.lead')} leadSize="body" />
      <FormShell form={form} files>
        <FileUpload
          {...form.field('file')}
          label={m('new.file')}
          hint={m('new.file-hint')}
          accept={accepted}
          optionalMark={false}
        />
        <Textarea
          {...form.field('text')}
          label={m('new.text')}
          hint={m('new.text-hint')}
          rows={12}
          width="full"
          optionalMark={false}
        />
        <Radios
          {...form.field('kind')}
          label={m('new.kind')}
          required
          inline
          items={kinds.map((kind) => ({ value: kind, label: m(`kind.${kind}`) }))}
        />
        <TextField {...form.field('title')} label={m('new.name')} hint={m('new.name-hint')} />
        <Select
          {...form.field('procedure')}
          label={m('new.procedure')}
          hint={m('new.procedure-hint')}
          items={[{ value: '', text: m('new.procedure-later') }, ...choices.procedures]}
        />
        {choices.steps.length > 0 && (
          <Select
            {...form.field('step')}
            label={m('new.step')}
            items={[{ value: '', text: m('new.step-later') }, ...choices.steps]}
          />
        )}
        <Radios
          {...form.field('numbers')}
          label={m('new.numbers')}
          hint={m('new.numbers-hint')}
          required
          items={[
            { value: 'mask', label: m('new.numbers.mask'), hint: m('new.numbers.mask-hint') },
            { value: 'refuse', label: m('new.numbers.refuse') },
          ]}
        />
        <Button>{m('new.submit')}</Button>
      </FormShell>
      <p>
        {m('new.no-text-yet')} <a href="/espace/documents/modeles">{m('new.ready')}</a> {m('new.or')}{' '}
        <a href="/espace/documents/commencer">{m('start.link')}</a>
      </p>
      <p class="lp-second">{m('new.privacy')}</p>
    </EspacePage>
  );
}
