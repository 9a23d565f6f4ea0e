import { Button, Message, PageHeading, Radios, Select, Textarea, TextField, TopicList } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { authorities } from '../authorities.ts';
import { message as m } from '../messages.ts';
import { publicationRules } from '../schema.ts';

/** A page below « Mon organisation ». */
export function OrganisationPage(props: {
  scope: Scope;
  title: string;
  lead?: string | undefined;
  actions?: ComponentChildren;
  /** Pages between « Mon organisation » and this one. */
  parents?: { href: string; text: string }[];
  children: ComponentChildren;
}) {
  return (
    <EspacePage
      scope={props.scope}
      title={props.title}
      section="administration"
      breadcrumbs={[{ href: '/espace/organisation', text: m('organisation.title') }, ...(props.parents ?? [])]}
    >
      <PageHeading title={props.title} lead={props.lead} leadSize="body" actions={props.actions} />
      <div class="lp-stack-24">{props.children}</div>
    </EspacePage>
  );
}

export function OrganisationOverviewPage(props: {
  scope: Scope;
  name: string;
  reachable: boolean;
  members: number;
  bin: number;
}) {
  return (
    <EspacePage scope={props.scope} title={m('organisation.title')} section="administration">
      <PageHeading
        title={m('organisation.title')}
        lead={m('organisation.lead', { name: props.name })}
        leadSize="body"
      />
      <div class="lp-stack-32">
        {!props.reachable && (
          <Message
            kind="alert"
            title={m('organisation.incomplete.title')}
            action={<a href="/espace/organisation/reglages">{m('organisation.incomplete.action')}</a>}
          >
            {m('organisation.incomplete.text')}
          </Message>
        )}
        <TopicList
          headingLevel={2}
          topics={[
            {
              href: '/espace/organisation/reglages',
              title: m('organisation.settings'),
              text: m('organisation.settings.text'),
            },
            {
              href: '/espace/organisation/circuit',
              title: m('organisation.circuit'),
              text: m('organisation.circuit.text'),
            },
            {
              href: '/espace/organisation/membres',
              title: m('organisation.members'),
              text: m('organisation.members.text', { count: props.members }),
            },
            {
              href: '/espace/organisation/communes',
              title: m('organisation.communes'),
              text: m('organisation.communes.text'),
            },
            {
              href: '/espace/lisibilite/lexique',
              title: m('organisation.lexicon'),
              text: m('organisation.lexicon.text'),
            },
            {
              href: '/espace/organisation/reprendre',
              title: m('organisation.takeover'),
              text: m('organisation.takeover.text'),
            },
            {
              href: '/espace/corbeille',
              title: m('organisation.bin'),
              text: m('organisation.bin.text', { count: props.bin }),
            },
            {
              href: '/espace/organisation/journal',
              title: m('organisation.journal'),
              text: m('organisation.journal.text'),
            },
          ]}
        />
      </div>
    </EspacePage>
  );
}

const labels = [
  'name',
  'short-name',
  'authority',
  'decision-body',
  'phone',
  'phone-note',
  'phone-hours',
  'address',
  'opening-hours',
  'post',
  'email',
  'helper',
  'publication-rule',
  'irritant-owner-days',
  'adviser-email',
] as const;

export function authorityItems() {
  return authorities.map((value) => ({ value, text: m(`authority.${value}`) }));
}

export function SettingsPage({ scope, form }: { scope: Scope; form: FormState }) {
  return (
    <OrganisationPage scope={scope} title={m('settings.title')}>
      <FormShell form={form} labels={Object.fromEntries(labels.map((name) => [name, m(`settings.${name}`)]))}>
        <section class="app-form-section">
          <h2>{m('settings.identity')}</h2>
          <TextField {...form.field('name')} label={m('settings.name')} required />
          <TextField
            {...form.field('short-name')}
            label={m('settings.short-name')}
            hint={m('settings.short-name-hint')}
            required
            width="20"
          />
          <Select
            {...form.field('authority')}
            label={m('settings.authority')}
            hint={m('settings.authority-hint')}
            required
            items={authorityItems()}
          />
          <TextField
            {...form.field('decision-body')}
            label={m('settings.decision-body')}
            hint={m('settings.decision-body-hint')}
            required
            width="30"
          />
        </section>
        <section class="app-form-section">
          <h2>{m('settings.contact')}</h2>
          <p class="lp-second">{m('settings.contact-hint')}</p>
          <TextField {...form.field('phone')} label={m('settings.phone')} type="tel" required width="20" />
          <TextField
            {...form.field('phone-note')}
            label={m('settings.phone-note')}
            hint={m('settings.phone-note-hint')}
            width="20"
          />
          <TextField
            {...form.field('phone-hours')}
            label={m('settings.phone-hours')}
            hint={m('settings.phone-hours-hint')}
            required
          />
          <TextField {...form.field('address')} label={m('settings.address')} required />
          <TextField {...form.field('opening-hours')} label={m('settings.opening-hours')} required />
          <TextField {...form.field('post')} label={m('settings.post')} required />
          <TextField {...form.field('email')} label={m('settings.email')} type="email" width="30" />
          <Textarea
            {...form.field('helper')}
            label={m('settings.helper')}
            hint={m('settings.helper-hint')}
            required
            rows={3}
          />
        </section>
        <section class="app-form-section">
          <h2>{m('settings.working')}</h2>
          <Radios
            {...form.field('publication-rule')}
            label={m('settings.publication-rule')}
            required
            items={publicationRules.map((value) => ({
              value,
              label: m(`settings.rule.${value}`),
              hint: m(`settings.rule.${value}-hint`),
            }))}
          />
          <TextField
            {...form.field('irritant-owner-days')}
            label={m('settings.irritant-owner-days')}
            hint={m('settings.irritant-owner-days-hint')}
            inputmode="numeric"
            required
            width="digits-4"
          />
          <TextField
            {...form.field('adviser-email')}
            label={m('settings.adviser-email')}
            hint={m('settings.adviser-email-hint')}
            type="email"
            width="30"
          />
        </section>
        <div class="app-form-end">
          <Button>{m('settings.submit')}</Button>
        </div>
      </FormShell>
    </OrganisationPage>
  );
}
