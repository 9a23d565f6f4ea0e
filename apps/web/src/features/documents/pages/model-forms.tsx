import { Button, ButtonGroup, PageHeading, Select, Textarea, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { NewDocumentChoices } from './new.tsx';
import { SmallForm, type SmallFormProps } from './small-forms.tsx';

/** Where the copy of a model goes: a title, a démarche and its step. */
export function CopyPage(props: {
  scope: Scope;
  form: FormState;
  title: string;
  parent: { href: string; text: string };
  back: string;
  choices: NewDocumentChoices;
}) {
  const { scope, form, choices, parent, back } = props;
  const title = m('copy.title', { title: props.title });
  return (
    <EspacePage
      scope={scope}
      title={title}
      section="documents"
      breadcrumbs={[{ href: '/espace/documents', text: m('list.title') }, parent, { href: back, text: props.title }]}
    >
      <PageHeading title={title} lead={m('copy.lead')} leadSize="body" />
      <FormShell form={form}>
        <TextField {...form.field('title')} label={m('copy.name')} required />
        <Select
          {...form.field('procedure')}
          label={m('new.procedure')}
          hint={m('link.lead')}
          items={[{ value: '', text: m('new.procedure-later') }, ...choices.procedures]}
        />
        {choices.steps.length > 0 && (
          <Select
            {...form.field('step')}
            label={m('new.step')}
            items={[{ value: '', text: m('new.step-later') }, ...choices.steps]}
          />
        )}
        <ButtonGroup>
          <Button>{m('copy.submit')}</Button>
          <a href={back}>{m('form.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}

export function SharePage(props: SmallFormProps & { again: boolean }) {
  const { form } = props;
  return (
    <SmallForm
      {...props}
      title={m(props.again ? 'share.title-again' : 'share.title')}
      lead={m('share.lead')}
      submit={m('share.submit')}
    >
      <TextField {...form.field('purpose')} label={m('share.purpose')} hint={m('share.purpose-hint')} required />
      <Textarea {...form.field('advice')} label={m('share.advice')} hint={m('share.advice-hint')} rows={4} />
    </SmallForm>
  );
}
