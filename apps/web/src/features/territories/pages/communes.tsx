import { Button, ButtonGroup, DataTable, EmptyState, PageHeading, Textarea, TextField } from '@limpide/ui';
import type { ComponentChildren } from 'preact';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { ServedCommune } from '../store.ts';

export const communesPath = '/espace/organisation/communes';
export const mergerPath = '/espace/organisation/fusion';

export function TerritoryPage(props: {
  scope: Scope;
  title: string;
  lead?: string;
  below?: boolean;
  actions?: ComponentChildren;
  children: ComponentChildren;
}) {
  const home = { href: '/espace/organisation', text: m('organisation.title') };
  const crumbs = props.below ? [home, { href: communesPath, text: m('communes.title') }] : [home];
  return (
    <EspacePage scope={props.scope} title={props.title} section="administration" breadcrumbs={crumbs}>
      <PageHeading title={props.title} lead={props.lead} leadSize="body" actions={props.actions} />
      <div class="lp-stack-24">{props.children}</div>
    </EspacePage>
  );
}

export function CommunesPage({ scope, communes }: { scope: Scope; communes: ServedCommune[] }) {
  return (
    <TerritoryPage
      scope={scope}
      title={m('communes.title')}
      lead={m('communes.lead')}
      actions={<Button href={`${communesPath}/ajouter`}>{m('communes.add')}</Button>}
    >
      {communes.length === 0 ? (
        <EmptyState title={m('communes.everywhere')}>{m('communes.everywhere-text')}</EmptyState>
      ) : (
        <DataTable
          caption={m('communes.caption')}
          columns={[
            { key: 'name', header: m('communes.name'), rowHeader: true },
            { key: 'postcodes', header: m('communes.postcodes') },
            { key: 'localities', header: m('communes.localities'), width: 'wide' },
            { key: 'nis', header: m('communes.nis') },
          ]}
          rows={communes.map((commune) => ({
            id: commune.id,
            cells: {
              name: <a href={`${communesPath}/${commune.id}/modifier`}>{commune.name}</a>,
              postcodes: commune.postcodes.join(', '),
              localities: commune.localities.join(', ') || m('communes.none'),
              nis: commune.nisCode,
            },
          }))}
        />
      )}
      <p>
        <a href={mergerPath}>{m('communes.merge')}</a>
      </p>
    </TerritoryPage>
  );
}

export function CommuneFormPage(props: { scope: Scope; form: FormState; commune?: ServedCommune }) {
  const { scope, form, commune } = props;
  return (
    <TerritoryPage scope={scope} title={m(commune ? 'commune.edit' : 'communes.add')} below>
      <FormShell
        form={form}
        labels={{
          name: m('commune.name'),
          nisCode: m('commune.nis'),
          postcodes: m('commune.postcodes'),
          localities: m('commune.localities'),
        }}
      >
        <TextField {...form.field('name')} label={m('commune.name')} width="30" required />
        <TextField
          {...form.field('nisCode')}
          label={m('commune.nis')}
          hint={m('commune.nis-hint')}
          width="digits-6"
          inputmode="numeric"
          required
        />
        <TextField
          {...form.field('postcodes')}
          label={m('commune.postcodes')}
          hint={m('commune.postcodes-hint')}
          width="30"
          required
        />
        <Textarea
          {...form.field('localities')}
          label={m('commune.localities')}
          hint={m('commune.localities-hint')}
          rows={5}
        />
        <ButtonGroup>
          <Button>{m('commune.save')}</Button>
          <a href={communesPath}>{m('commune.cancel')}</a>
          {commune && <a href={`${communesPath}/${commune.id}/retirer`}>{m('commune.remove')}</a>}
        </ButtonGroup>
      </FormShell>
    </TerritoryPage>
  );
}

export function RemoveCommunePage(props: { scope: Scope; form: FormState; commune: ServedCommune }) {
  const title = m('commune.remove-title', { name: props.commune.name });
  return (
    <TerritoryPage scope={props.scope} title={title} lead={m('commune.remove-lead')} below>
      <FormShell form={props.form}>
        <ButtonGroup>
          <Button>{m('commune.remove')}</Button>
          <a href={communesPath}>{m('commune.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </TerritoryPage>
  );
}
