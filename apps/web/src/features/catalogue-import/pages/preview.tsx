import { Button, ButtonGroup, Checkboxes, DataTable, Details, PageHeading } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { platformMessage } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { type Part, type Plan, partWords } from '../plan.ts';
import type { ReadImport } from '../reading.ts';
import { crumbs, LossTable } from './choose.tsx';

export interface Previewed {
  read: ReadImport;
  plans: Plan[];
}

const most = 50;
const names = (parts: readonly Part[]) => parts.map((part) => m(`field.${part}`)).join(', ');

/** What would be created, changed, or left; what was repaired and lost. Nothing is saved before it is confirmed. */
export function PreviewPage(props: { scope: Scope; form: FormState; previewed: Previewed | undefined; kept: string }) {
  const { scope, form, previewed, kept } = props;
  const title = m('preview.title');
  const again = <a href="/espace/demarches/importer">{m('preview.again')}</a>;
  if (!previewed) {
    return (
      <EspacePage scope={scope} title={title} section="procedures" breadcrumbs={crumbs}>
        <PageHeading title={title} lead={platformMessage('sheet.preview-lost')} leadSize="body" />
        <p>{again}</p>
      </EspacePage>
    );
  }
  const { read, plans } = previewed;
  const count = (...kinds: Plan['kind'][]) => plans.filter(({ kind }) => kinds.includes(kind)).length;
  const lead = m('preview.lead', {
    create: count('create'),
    change: count('change'),
    same: count('same', 'binned'),
  });
  const some = count('create', 'change') > 0;
  return (
    <EspacePage scope={scope} title={title} section="procedures" breadcrumbs={crumbs}>
      <PageHeading title={title} lead={lead} leadSize="body" />
      <p>
        {m('preview.source', { source: read.sourceName })}{' '}
        <a href={`/espace/demarches/importer/rapport?import=${kept}`}>{m('preview.report')}</a>
      </p>
      <Refused read={read} />
      {some ? (
        <FormShell form={form} labels={{ take: m('preview.create') }}>
          <Choices form={form} previewed={previewed} />
          <ButtonGroup>
            <Button>{m('preview.submit')}</Button>
            {again}
          </ButtonGroup>
        </FormShell>
      ) : (
        <p>
          {m('preview.nothing')} {again}
        </p>
      )}
      <Left previewed={previewed} />
      <Told read={read} />
    </EspacePage>
  );
}

function Choices({ form, previewed: { read, plans } }: { form: FormState; previewed: Previewed }) {
  const { error } = form.field('take');
  const indexed = plans.map((plan, i) => ({ plan, draft: read.drafts[i]!, value: String(i) }));
  const created = indexed.filter(({ plan }) => plan.kind === 'create');
  const changed = indexed.flatMap(({ plan, draft, value }) => (plan.kind === 'change' ? [{ plan, draft, value }] : []));
  const conflicts = changed.flatMap(({ plan, draft, value }) =>
    plan.conflicts.map((part) => ({ plan, draft, value, part })),
  );
  return (
    <>
      {created.length > 0 && (
        <Checkboxes
          id="champ-take"
          name="take"
          label={m('preview.create')}
          error={error}
          optionalMark={false}
          values={form.list('take')}
          items={created.map(({ plan, draft, value }) => ({
            value,
            label: draft.content.title,
            hint: [plan.kind === 'create' && plan.sameTitle ? m('preview.create-twice') : '', ...draft.complete]
              .filter(Boolean)
              .join(' '),
          }))}
        />
      )}
      {changed.length > 0 && (
        <Checkboxes
          id={created.length > 0 ? 'champ-take-changed' : 'champ-take'}
          name="take"
          label={m('preview.change')}
          error={created.length > 0 ? undefined : error}
          optionalMark={false}
          values={form.list('take')}
          items={changed.map(({ plan, draft, value }) => ({
            value,
            label: draft.content.title,
            hint: `${m('preview.change-hint', { fields: names([...plan.take, ...plan.conflicts]) })}${
              plan.local.length > 0 ? m('preview.kept', { fields: names(plan.local) }) : ''
            }`,
          }))}
        />
      )}
      {conflicts.length > 0 && (
        <>
          <DataTable
            caption={m('preview.conflicts')}
            columns={[
              { key: 'procedure', header: m('preview.procedure'), rowHeader: true },
              { key: 'field', header: m('preview.field') },
              { key: 'mine', header: m('preview.mine') },
              { key: 'theirs', header: m('preview.theirs') },
            ]}
            rows={conflicts.map(({ plan, draft, part }) => ({
              cells: {
                procedure: draft.content.title,
                field: m(`field.${part}`),
                mine: partWords(plan.known.current, part),
                theirs: partWords(draft, part),
              },
            }))}
          />
          <Checkboxes
            id="champ-replace"
            name="replace"
            label={m('preview.replace')}
            hint={m('preview.replace-hint')}
            optionalMark={false}
            values={form.list('replace')}
            items={conflicts.map(({ draft, value, part }) => ({
              value: `${value}/${part}`,
              label: m('preview.replace-item', { title: draft.content.title, field: m(`field.${part}`) }),
            }))}
          />
        </>
      )}
    </>
  );
}

function Refused({ read }: { read: ReadImport }) {
  if (read.refused.length === 0) return null;
  return (
    <section>
      <DataTable
        caption={m('preview.refused')}
        columns={[
          { key: 'line', header: m('preview.line'), rowHeader: true },
          { key: 'column', header: m('preview.column') },
          { key: 'value', header: m('preview.value') },
          { key: 'why', header: m('preview.why') },
          { key: 'fix', header: m('preview.fix') },
        ]}
        rows={read.refused.slice(0, most).map((one) => ({ cells: { ...one } }))}
      />
      {read.refused.length > most && <p>{m('preview.more', { max: most })}</p>}
      <p class="lp-measure">{m('preview.refused-lead')}</p>
    </section>
  );
}

function Left({ previewed: { read, plans } }: { previewed: Previewed }) {
  const left = plans.flatMap((plan, i) =>
    plan.kind === 'same' || plan.kind === 'binned' ? [{ plan, title: read.drafts[i]!.content.title }] : [],
  );
  if (left.length === 0) return null;
  return (
    <DataTable
      caption={m('preview.same')}
      columns={[
        { key: 'procedure', header: m('preview.procedure'), rowHeader: true },
        { key: 'why', header: m('preview.same-why') },
      ]}
      rows={left.map(({ plan, title }) => ({
        cells: {
          procedure: title,
          why:
            plan.kind === 'binned'
              ? m('preview.same.binned')
              : plan.local.length > 0
                ? m('preview.same.local', { fields: names(plan.local) })
                : m('preview.same.same'),
        },
      }))}
    />
  );
}

function Told({ read }: { read: ReadImport }) {
  const losses = [...read.losses, ...read.drafts.flatMap((draft) => draft.losses)];
  return (
    <section class="lp-section">
      {read.repairs.length > 0 && (
        <Details summary={m('preview.repairs', { count: read.repairs.length })}>
          <DataTable
            caption={m('preview.repairs', { count: read.repairs.length })}
            captionHidden
            columns={[
              { key: 'before', header: m('preview.before') },
              { key: 'after', header: m('preview.after') },
              { key: 'why', header: m('preview.why') },
            ]}
            rows={read.repairs
              .slice(0, most)
              .map(({ before, after, message }) => ({ cells: { before, after, why: message } }))}
          />
          {read.repairs.length > most && <p>{m('preview.more', { max: most })}</p>}
        </Details>
      )}
      {losses.length > 0 && (
        <Details summary={m('preview.losses', { count: losses.length })}>
          <LossTable losses={losses} caption={m('preview.losses', { count: losses.length })} />
        </Details>
      )}
    </section>
  );
}
