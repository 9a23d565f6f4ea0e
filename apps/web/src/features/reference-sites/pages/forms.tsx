import { Button, ButtonGroup, Checkboxes, Fieldset, PageHeading, Select, Textarea, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { lifeEvents } from '../../procedures/index.ts';
import { lifeEventName } from '../../public-pages/index.ts';
import { message as m } from '../messages.ts';
import type { Site } from '../store.ts';
import { crumbs, home } from './frame.ts';

interface Publisher {
  id: string;
  name: string;
}

export function SiteFormPage(props: { scope: Scope; form: FormState; publishers: readonly Publisher[]; site?: Site }) {
  const { scope, form, site, publishers } = props;
  const title = site ? m('form.edit') : m('form.create');
  return (
    <EspacePage scope={scope} title={title} section="procedures" breadcrumbs={crumbs(site)}>
      <PageHeading title={title} lead={site ? undefined : m('form.lead')} leadSize="body" />
      <FormShell form={form} labels={{ name: m('form.name'), address: m('form.address'), origins: m('form.origins') }}>
        <TextField {...form.field('name')} label={m('form.name')} hint={m('form.name-hint')} required />
        <TextField
          {...form.field('address')}
          label={m('form.address')}
          hint={m('form.address-hint')}
          type="url"
          required
        />
        <Textarea {...form.field('origins')} label={m('form.origins')} hint={m('form.origins-hint')} rows={2} />
        <Fieldset legend={m('form.slice')}>
          {publishers.length > 0 && (
            <Checkboxes
              {...form.field('organisations')}
              label={m('form.organisations')}
              hint={m('form.organisations-hint')}
              values={form.list('organisations')}
              items={publishers.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <Checkboxes
            {...form.field('events')}
            label={m('form.events')}
            hint={m('form.events-hint')}
            values={form.list('events')}
            items={lifeEvents.map((event) => ({ value: event, label: lifeEventName(event) }))}
          />
          <TextField {...form.field('words')} label={m('form.words')} hint={m('form.words-hint')} width="30" />
        </Fieldset>
        <ButtonGroup>
          <Button>{m('form.submit')}</Button>
          <a href={site ? `${home}/${site.id}` : home}>{m('form.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}

/** Which page shows which démarche. */
export function PageFormPage(props: {
  scope: Scope;
  form: FormState;
  site: Site;
  pageId?: string;
  procedures: readonly { id: string; title: string; organisation: string }[];
}) {
  const { scope, form, site, pageId, procedures } = props;
  const title = pageId ? m('page.form.edit') : m('page.form.new');
  const organisations = [...new Set(procedures.map(({ organisation }) => organisation))];
  return (
    <EspacePage scope={scope} title={title} section="procedures" breadcrumbs={crumbs(site)}>
      <PageHeading title={title} />
      <FormShell form={form}>
        <TextField {...form.field('address')} label={m('page.form.address')} type="url" hint={site.address} required />
        <TextField {...form.field('title')} label={m('page.form.title')} />
        <Select
          {...form.field('procedure')}
          label={m('page.form.procedure')}
          required
          items={[
            { value: '', text: m('page.form.choose') },
            ...organisations.map((organisation) => ({
              label: organisation,
              options: procedures
                .filter((one) => one.organisation === organisation)
                .map((one) => ({ value: one.id, text: one.title })),
            })),
          ]}
        />
        <ButtonGroup>
          <Button>{m('form.submit')}</Button>
          <a href={pageId ? `${home}/${site.id}/pages/${pageId}` : `${home}/${site.id}`}>{m('form.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}

export function CloseSitePage({ scope, form, site }: { scope: Scope; form: FormState; site: Site }) {
  const title = m('close.title', { site: site.name });
  return (
    <EspacePage scope={scope} title={title} section="procedures" breadcrumbs={crumbs(site)}>
      <PageHeading title={title} lead={m('close.lead')} leadSize="body" />
      <FormShell form={form}>
        <ButtonGroup>
          <Button>{m('close.submit')}</Button>
          <a href={`${home}/${site.id}`}>{m('form.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}

export function MakeKeyPage({ scope, form, site }: { scope: Scope; form: FormState; site: Site }) {
  const title = m('key.title', { site: site.name });
  return (
    <EspacePage scope={scope} title={title} section="procedures" breadcrumbs={crumbs(site)}>
      <PageHeading title={title} lead={m('key.lead')} leadSize="body" />
      {site.keyMadeAt && <p>{m('key.replace')}</p>}
      <FormShell form={form}>
        <ButtonGroup>
          <Button>{m('key.submit')}</Button>
          <a href={`${home}/${site.id}`}>{m('form.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}
