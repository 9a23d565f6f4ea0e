import { Button, DataTable, EmptyState, PageHeading, Select, TextField, TopicList } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatNumber } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { type AuthorityName, authorities } from '../authorities.ts';
import { message as m } from '../messages.ts';
import type { OrganisationLine } from '../queries/index.ts';
import { authorityItems } from './organisation.tsx';

const organisationsPath = '/espace/plateforme/organisations';

/** A page below « Plateforme ». */
export function PlatformPage(props: {
  scope: Scope;
  title: string;
  lead?: string | undefined;
  actions?: ComponentChildren;
  parents?: { href: string; text: string }[];
  children: ComponentChildren;
}) {
  return (
    <EspacePage
      scope={props.scope}
      title={props.title}
      section="administration"
      breadcrumbs={[{ href: '/espace/plateforme', text: m('platform.title') }, ...(props.parents ?? [])]}
    >
      <PageHeading title={props.title} lead={props.lead} leadSize="body" actions={props.actions} />
      <div class="lp-stack-24">{props.children}</div>
    </EspacePage>
  );
}

export function PlatformOverviewPage(props: {
  scope: Scope;
  organisations: number;
  people: number;
  outbox: boolean;
  demonstration: boolean;
}) {
  const topics = [
    {
      href: organisationsPath,
      title: m('platform.organisations'),
      text: m('platform.organisations.text', { count: props.organisations }),
    },
    {
      href: '/espace/plateforme/personnes',
      title: m('platform.people'),
      text: m('platform.people.text', { count: props.people }),
    },
    { href: '/espace/plateforme/journal', title: m('platform.journal'), text: m('platform.journal.text') },
    props.outbox && {
      href: '/espace/plateforme/courrier',
      title: m('platform.outbox'),
      text: m('platform.outbox.text'),
    },
    props.demonstration && {
      href: '/espace/plateforme/demonstration',
      title: m('platform.demonstration'),
      text: m('platform.demonstration.text'),
    },
  ].filter((topic) => topic !== false);
  return (
    <EspacePage scope={props.scope} title={m('platform.title')} section="administration">
      <PageHeading title={m('platform.title')} lead={m('platform.lead')} leadSize="body" />
      <TopicList headingLevel={2} topics={topics} />
    </EspacePage>
  );
}

export function OrganisationsPage({ scope, organisations }: { scope: Scope; organisations: OrganisationLine[] }) {
  return (
    <PlatformPage
      scope={scope}
      title={m('organisations.title')}
      actions={
        <Button href={`${organisationsPath}/nouvelle`} icon="plus">
          {m('organisations.create')}
        </Button>
      }
    >
      {organisations.length === 0 ? (
        <EmptyState title={m('organisations.empty.title')}>{m('organisations.empty.text')}</EmptyState>
      ) : (
        <DataTable
          caption={m('organisations.caption')}
          captionHidden
          columns={[
            { key: 'name', header: m('organisations.name'), rowHeader: true },
            { key: 'members', header: m('organisations.members'), numeric: true },
            { key: 'procedures', header: m('organisations.procedures'), numeric: true },
            { key: 'published', header: m('organisations.published'), numeric: true },
          ]}
          rows={organisations.map((organisation) => ({
            id: organisation.id,
            cells: {
              name: (
                <>
                  <a href={`${organisationsPath}/${organisation.id}`}>
                    <strong>{organisation.name}</strong>
                  </a>
                  <br />
                  <span class="lp-second">
                    {describeAuthority(organisation.authority)}
                    {organisation.isDemonstration && `, ${m('organisations.fictional')}`}
                  </span>
                </>
              ),
              members: formatNumber(organisation.members),
              procedures: formatNumber(organisation.procedures),
              published: formatNumber(organisation.published),
            },
          }))}
        />
      )}
    </PlatformPage>
  );
}

function describeAuthority(name: string): string {
  return authorities.includes(name as AuthorityName) ? m(`authority.${name as AuthorityName}`) : name;
}

const organisationsParent = [{ href: organisationsPath, text: m('organisations.title') }];

export function NewOrganisationPage({ scope, form }: { scope: Scope; form: FormState }) {
  return (
    <PlatformPage
      scope={scope}
      title={m('organisation.new.title')}
      lead={m('organisation.new.lead')}
      parents={organisationsParent}
    >
      <FormShell form={form}>
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
            required
            items={[{ value: '', text: '' }, ...authorityItems()]}
          />
        </section>
        <section class="app-form-section">
          <h2>{m('organisation.new.admin')}</h2>
          <TextField {...form.field('admin-name')} label={m('member.name')} required width="30" />
          <TextField {...form.field('admin-email')} label={m('member.email')} type="email" required width="30" />
        </section>
        <div class="app-form-end">
          <Button>{m('organisation.new.submit')}</Button>
        </div>
      </FormShell>
    </PlatformPage>
  );
}

export function OneOrganisationPage(props: { scope: Scope; form: FormState; organisation: OrganisationLine }) {
  const { scope, form, organisation } = props;
  return (
    <PlatformPage
      scope={scope}
      title={organisation.name}
      lead={m('organisation.page.lead', {
        authority: describeAuthority(organisation.authority),
        members: organisation.members,
        procedures: organisation.procedures,
      })}
      parents={organisationsParent}
    >
      <section class="lp-stack">
        <h2>{m('organisation.page.invite')}</h2>
        <p class="lp-measure">{m('organisation.page.invite-text')}</p>
        <FormShell form={form}>
          <TextField {...form.field('name')} label={m('member.name')} required width="30" />
          <TextField {...form.field('email')} label={m('member.email')} type="email" required width="30" />
          <div class="app-form-end">
            <Button>{m('organisation.page.submit')}</Button>
          </div>
        </FormShell>
      </section>
    </PlatformPage>
  );
}
