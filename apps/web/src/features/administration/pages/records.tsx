import { Button, DataTable, EmptyState, PageHeading, Select } from '@limpide/ui';
import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { mayIn } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { BinItem, Holder } from '../queries/index.ts';
import { describeCounts } from '../sentences.ts';
import { OrganisationPage } from './organisation.tsx';

export function TakeoverPage(props: {
  scope: Scope;
  form: FormState;
  holders: Holder[];
  successors: { id: string; name: string; jobTitle: string }[];
}) {
  const { scope, form, holders, successors } = props;
  const choose = { value: '', text: '' };
  return (
    <OrganisationPage scope={scope} title={m('takeover.title')} lead={m('takeover.lead')}>
      {holders.length === 0 ? (
        <EmptyState title={m('takeover.empty.title')}>{m('takeover.empty.text')}</EmptyState>
      ) : successors.length === 0 ? (
        <p class="lp-measure">{m('takeover.nobody')}</p>
      ) : (
        <FormShell form={form}>
          <Select
            {...form.field('from')}
            label={m('takeover.from')}
            required
            width="measure"
            items={[
              choose,
              ...holders.map(({ id, name, counts, gone }) => ({
                value: id,
                text: `${gone ? `${name} (${m('takeover.gone')})` : name} : ${describeCounts(counts)}`,
              })),
            ]}
          />
          <Select
            {...form.field('to')}
            label={m('takeover.to')}
            required
            width="measure"
            items={[
              choose,
              ...successors.map(({ id, name, jobTitle }) => ({
                value: id,
                text: jobTitle ? `${name}, ${jobTitle}` : name,
              })),
            ]}
          />
          <div class="app-form-end">
            <Button>{m('takeover.submit')}</Button>
          </div>
        </FormShell>
      )}
    </OrganisationPage>
  );
}

const folders = {
  procedure: 'demarche',
  document: 'document',
  irritant: 'irritant',
  action: 'amelioration',
  'lexicon-entry': 'lexique',
} as const;

export function BinPage(props: { scope: Scope; items: (BinItem & { daysLeft: number })[] }) {
  const { scope, items } = props;
  const { actor } = scope;
  const csrf = csrfToken(scope.platform, scope.session.id);
  return (
    <EspacePage scope={scope} title={m('bin.title')} section="none">
      <PageHeading title={m('bin.title')} lead={m('bin.lead')} leadSize="body" />
      {items.length === 0 ? (
        <EmptyState title={m('bin.empty.title')}>{m('bin.empty.text')}</EmptyState>
      ) : (
        <DataTable
          caption={m('bin.caption')}
          captionHidden
          columns={[
            { key: 'what', header: m('bin.what'), rowHeader: true },
            { key: 'by', header: m('bin.by') },
            { key: 'on', header: m('bin.on') },
            { key: 'left', header: m('bin.left') },
            { key: 'action', header: m('bin.action'), headerHidden: true },
          ]}
          rows={items.map((item) => ({
            id: item.id,
            cells: {
              what: (
                <>
                  <strong>{item.title}</strong>
                  <br />
                  <span class="lp-second">{m(`bin.kind.${item.kind}`)}</span>
                </>
              ),
              by: item.deletedBy ?? m('bin.nobody'),
              on: formatDay(item.deletedAt),
              left: m('bin.days', { days: item.daysLeft }),
              action: mayIn(actor, `${item.kind}.delete`, actor.organisationId) && (
                <form method="post" action={`/espace/corbeille/${folders[item.kind]}/${item.id}/reprendre`}>
                  <input type="hidden" name="_csrf" value={csrf} />
                  <Button
                    kind="link"
                    small
                    attributes={{ 'aria-label': m('bin.restore-about', { title: item.title }) }}
                  >
                    {m('bin.restore')}
                  </Button>
                </form>
              ),
            },
          }))}
        />
      )}
    </EspacePage>
  );
}
