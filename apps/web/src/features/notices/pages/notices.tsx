import { Button, ButtonGroup, Checkbox, PageHeading, Radios, Select, Textarea, TextField } from '@limpide/ui';
import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { may, mayIn } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { NoticeItem } from '../queries.ts';
import { noticeChannels, noticeKinds } from '../schema.ts';
import { spanWords } from '../when.ts';
import { NoticeText, noticeTitle } from './banner.tsx';

export interface Parent {
  id: string;
  title: string;
  organisationId: string;
  organisation: string;
  online: boolean;
}

const crumbs = (procedure: Parent) => [
  { href: '/espace/demarches', text: m('crumb.procedures') },
  { href: `/espace/demarches/${procedure.id}`, text: procedure.title },
];

/** What shows now, what will, and what was said before. */
export function NoticesPage(props: { scope: Scope; procedure: Parent; notices: NoticeItem[] }) {
  const { scope, procedure, notices } = props;
  const writes = may(scope.actor, 'notice.write', scope.resource);
  const base = `/espace/demarches/${procedure.id}/annonces`;
  return (
    <EspacePage scope={scope} title={m('title')} section="procedures" breadcrumbs={crumbs(procedure)}>
      <PageHeading
        title={m('title')}
        lead={m('lead')}
        leadSize="body"
        actions={writes && <Button href={`${base}/nouvelle`}>{m('add')}</Button>}
      />
      {!procedure.online && <p>{m('list.not-online')}</p>}
      {notices.length === 0 && <p>{m('list.empty')}</p>}
      {(['now', 'coming', 'over'] as const).map((state) => {
        const items = notices.filter((notice) => notice.state === state);
        return (
          items.length > 0 && (
            <section key={state} class="lp-section">
              <h2>{m(`list.${state}`)}</h2>
              <ul class="app-steps">
                {items.map((notice) => (
                  <Item key={notice.id} scope={scope} procedure={procedure} notice={notice} writes={writes} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </EspacePage>
  );
}

function Item(props: { scope: Scope; procedure: Parent; notice: NoticeItem; writes: boolean }) {
  const { scope, procedure, notice } = props;
  const base = `/espace/demarches/${procedure.id}/annonces/${notice.id}`;
  const own = !notice.everywhere || mayIn(scope.actor, 'notice.write', procedure.organisationId);
  const title = noticeTitle(notice);
  return (
    <li class="app-step lp-stack">
      <h3>{title}</h3>
      <NoticeText notice={notice} />
      <p class="lp-second">
        {[
          shown(notice),
          notice.everywhere ? m('list.everywhere', { organisation: procedure.organisation }) : '',
          notice.author ? m('list.by', { name: notice.author }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {props.writes && own && notice.state !== 'over' && (
        <div class="lp-row">
          <a href={base}>
            {m('list.edit')} <span class="lp-hidden-visually">{title}</span>
          </a>
          <form method="post" action={`${base}/retirer`}>
            <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
            <Button kind="link" small>
              {m('list.stop')} <span class="lp-hidden-visually">{title}</span>
            </Button>
          </form>
        </div>
      )}
    </li>
  );
}

function shown(notice: NoticeItem): string {
  const span = spanWords(notice.shownFrom, notice.endsAt);
  if (!notice.stoppedAt) return m('list.shown', { span });
  const day = formatDay(notice.stoppedAt);
  return notice.stoppedAt < notice.shownFrom
    ? m('list.never-shown', { day })
    : m('list.shown-until-stopped', { span, day });
}

export function NoticeFormPage(props: { scope: Scope; form: FormState; procedure: Parent; title: string }) {
  const { scope, form, procedure } = props;
  const base = `/espace/demarches/${procedure.id}/annonces`;
  const own = mayIn(scope.actor, 'notice.write', procedure.organisationId);
  const labels = Object.fromEntries(
    (
      ['kind', 'channel', 'from', 'from-hour', 'to', 'to-hour', 'shown-from', 'message', 'meanwhile', 'url'] as const
    ).map((name) => [name, m(`field.${name}`)]),
  );
  return (
    <EspacePage
      scope={scope}
      title={props.title}
      section="procedures"
      breadcrumbs={[...crumbs(procedure), { href: base, text: m('title') }]}
    >
      <h1>{props.title}</h1>
      <FormShell form={form} labels={labels}>
        <Radios
          {...form.field('kind')}
          label={m('field.kind')}
          required
          items={noticeKinds.map((kind) => ({ value: kind, label: m(`kind.${kind}`) }))}
        />
        <Select
          {...form.field('channel')}
          label={m('field.channel')}
          hint={m('field.channel.hint')}
          optionalMark={false}
          items={[
            { value: '', text: m('channel.all') },
            ...noticeChannels.map((channel) => ({ value: channel, text: m(`channel.${channel}`) })),
          ]}
        />
        <TextField {...form.field('from')} label={m('field.from')} hint={m('field.from.hint')} required width="20" />
        <TextField {...form.field('from-hour')} label={m('field.from-hour')} hint={m('field.hour.hint')} width="10" />
        <TextField {...form.field('to')} label={m('field.to')} hint={m('field.to.hint')} required width="20" />
        <TextField {...form.field('to-hour')} label={m('field.to-hour')} hint={m('field.hour.hint')} width="10" />
        <TextField
          {...form.field('shown-from')}
          label={m('field.shown-from')}
          hint={m('field.shown-from.hint')}
          width="20"
        />
        <Textarea
          {...form.field('message')}
          label={m('field.message')}
          hint={m('field.message.hint')}
          rows={3}
          required
        />
        <Textarea {...form.field('meanwhile')} label={m('field.meanwhile')} hint={m('field.meanwhile.hint')} rows={2} />
        <TextField {...form.field('url')} label={m('field.url')} type="url" width="full" />
        {own && (
          <Checkbox
            id="champ-everywhere"
            name="everywhere"
            label={m('field.everywhere')}
            error={form.errors.everywhere}
            checked={Boolean(form.values.everywhere)}
          />
        )}
        <ButtonGroup>
          <Button>{m('save')}</Button>
          <a href={base}>{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}
