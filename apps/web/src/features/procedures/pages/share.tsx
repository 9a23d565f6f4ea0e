import { Button, DataTable, PageHeading, Radios, Select } from '@limpide/ui';
import type { ShareLevel } from '../../../platform/database/index.ts';
import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { may } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';

export const shareLevels = ['read', 'contribute', 'co-own'] as const satisfies readonly ShareLevel[];

export function SharePage(props: {
  scope: Scope;
  form: FormState;
  procedure: { id: string; title: string };
  shares: { organisationId: string; organisation: string; level: ShareLevel }[];
  choices: { value: string; text: string }[];
}) {
  const { scope, form, procedure, shares } = props;
  const manage = may(scope.actor, 'procedure.share', scope.resource);
  const base = `/espace/demarches/${procedure.id}`;
  return (
    <EspacePage
      scope={scope}
      title={m('share.title')}
      section="procedures"
      breadcrumbs={[
        { href: '/espace/demarches', text: m('crumb.procedures') },
        { href: base, text: procedure.title },
      ]}
    >
      <PageHeading title={m('share.title')} lead={m('share.lead')} leadSize="body" />
      <DataTable
        caption={m('share.caption')}
        empty={m('share.nobody')}
        columns={[
          { key: 'organisation', header: m('share.organisation'), rowHeader: true },
          { key: 'level', header: m('share.level') },
          { key: 'end', header: m('share.end'), headerHidden: true },
        ]}
        rows={shares.map((share) => ({
          cells: {
            organisation: share.organisation,
            level: m(`share.${share.level}`),
            end: manage && (
              <form method="post" action={`${base}/partage/${share.organisationId}/retirer`}>
                <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
                <Button kind="link" small>
                  {m('share.end')} <span class="lp-hidden-visually">{share.organisation}</span>
                </Button>
              </form>
            ),
          },
        }))}
      />
      {manage && (
        <section class="lp-section lp-stack-24">
          <h2>{m('share.add')}</h2>
          {props.choices.length === 0 ? (
            <p>{m('share.no-choice')}</p>
          ) : (
            <FormShell form={form}>
              <Select
                {...form.field('organisation')}
                label={m('share.organisation')}
                required
                items={[{ value: '', text: m('field.choose') }, ...props.choices]}
              />
              <Radios
                {...form.field('level')}
                label={m('share.level')}
                required
                items={shareLevels.map((level) => ({
                  value: level,
                  label: m(`share.${level}`),
                  hint: m(`share.${level}.hint`),
                }))}
              />
              <Button>{m('share.action')}</Button>
            </FormShell>
          )}
        </section>
      )}
    </EspacePage>
  );
}
