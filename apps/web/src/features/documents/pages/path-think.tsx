import { profiles } from '@limpide/readability';
import { Button, ButtonGroup, PageHeading, Radios, Select, Textarea, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { OpenedDocument } from '../queries/index.ts';
import { kinds } from '../schema.ts';
import type { LinkRow } from '../store/index.ts';
import { DocumentFrame } from './frame.tsx';

const labels = () => ({
  reader: m('reader.who'),
  first: m('plan.first'),
  action: m('reader.action'),
  deadline: m('reader.deadline'),
  bring: m('plan.bring'),
  contact: m('plan.contact'),
  profile: m('plan.profile'),
});

/** « Je réfléchis »: whom one writes to, and what for. */
export function ThinkPage(props: { scope: Scope; form: FormState; opened: OpenedDocument; links: LinkRow[] }) {
  const { scope, form, opened, links } = props;
  const { document, texts } = opened;
  const empty = texts.current.blocks.length === 0;
  return (
    <DocumentFrame
      scope={scope}
      document={document}
      procedure={links[0]}
      current="none"
      path={{ opened, current: 'think' }}
      title={m('path.think')}
      lead={document.title}
    >
      <p class="lp-measure">{m('plan.lead')}</p>
      <FormShell form={form} labels={labels()}>
        <TextField {...form.field('reader')} label={m('reader.who')} hint={m('reader.who-hint')} required />
        <TextField {...form.field('first')} label={m('plan.first')} hint={m('plan.first-hint')} />
        <TextField {...form.field('action')} label={m('reader.action')} hint={m('reader.action-hint')} />
        <TextField {...form.field('deadline')} label={m('reader.deadline')} hint={m('plan.deadline-hint')} />
        <Textarea {...form.field('bring')} label={m('plan.bring')} hint={m('plan.bring-hint')} rows={4} />
        <TextField {...form.field('contact')} label={m('plan.contact')} hint={m('plan.contact-hint')} />
        <Select
          {...form.field('profile')}
          label={m('plan.profile')}
          hint={m('details.profile-hint')}
          required
          items={profiles.map((profile) => ({ value: profile, text: m(`profile.${profile}`) }))}
        />
        {empty && <p class="lp-measure">{m('plan.save-lay-hint')}</p>}
        <ButtonGroup>
          <Button name="next" value={empty ? 'lay' : 'write'}>
            {m(empty ? 'plan.save-lay' : 'plan.save-write')}
          </Button>
          <Button name="next" value="stay" kind="outline">
            {m('plan.save')}
          </Button>
          <a href={`/espace/documents/${document.id}`}>{m('form.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </DocumentFrame>
  );
}

/** A document that has no text yet, to begin with its reader. */
export function StartPage(props: { scope: Scope; form: FormState; procedures: { value: string; text: string }[] }) {
  const { scope, form } = props;
  return (
    <EspacePage
      scope={scope}
      title={m('start.title')}
      section="documents"
      breadcrumbs={[{ href: '/espace/documents', text: m('list.title') }]}
    >
      <PageHeading title={m('start.title')} lead={m('start.lead')} leadSize="body" />
      <FormShell form={form}>
        <TextField {...form.field('title')} label={m('details.title-label')} required />
        <Radios
          {...form.field('kind')}
          label={m('new.kind')}
          required
          inline
          items={kinds.map((kind) => ({ value: kind, label: m(`kind.${kind}`) }))}
        />
        <Select
          {...form.field('procedure')}
          label={m('new.procedure')}
          items={[{ value: '', text: m('new.procedure-later') }, ...props.procedures]}
        />
        <ButtonGroup>
          <Button>{m('start.submit')}</Button>
          <a href="/espace/documents">{m('form.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}
