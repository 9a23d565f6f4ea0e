import { Button, ButtonGroup, ConfirmPanel, PageHeading, Radios, Select, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { lifeEvents } from '../../procedures/index.ts';
import { lifeEventName } from '../../public-pages/index.ts';
import { message as m } from '../messages.ts';
import { sliceKinds } from '../schema.ts';
import type { Subscriber } from '../store/index.ts';
import { crumbs, home } from './frame.ts';

export function EditSubscriberPage(props: {
  scope: Scope;
  form: FormState;
  organisations: readonly { id: string; name: string }[];
  subscriber?: Subscriber;
}) {
  const { scope, form, organisations, subscriber } = props;
  const title = m(subscriber ? 'form.edit' : 'form.create');
  const none = { value: '', text: m('form.choose') };
  return (
    <EspacePage scope={scope} title={title} section="none" breadcrumbs={crumbs(subscriber)}>
      <PageHeading title={title} />
      <FormShell form={form} labels={{ name: m('form.name'), url: m('form.url'), slice: m('form.slice') }}>
        <TextField {...form.field('name')} label={m('form.name')} hint={m('form.name.hint')} required width="30" />
        <TextField {...form.field('url')} label={m('form.url')} hint={m('form.url.hint')} type="url" required />
        <Radios
          {...form.field('slice')}
          label={m('form.slice')}
          required
          items={sliceKinds.map((value) => ({ value, label: m(`form.slice.${value}`) }))}
        />
        <Select
          {...form.field('slice-organisation')}
          label={m('form.slice.organisation.label')}
          hint={m('form.only-if')}
          optionalMark={false}
          items={[none, ...organisations.map(({ id, name }) => ({ value: id, text: name }))]}
        />
        <Select
          {...form.field('slice-life-event')}
          label={m('form.slice.life-event.label')}
          hint={m('form.only-if')}
          optionalMark={false}
          items={[none, ...lifeEvents.map((event) => ({ value: event, text: lifeEventName(event) }))]}
        />
        <ButtonGroup>
          <Button>{m(subscriber ? 'form.submit.edit' : 'form.submit.create')}</Button>
          <a href={subscriber ? `${home}/${subscriber.id}` : home}>{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}

/** The answer to a form: the only time that the secret is shown. */
export function SecretPage({ scope, id, name, secret }: { scope: Scope; id: string; name: string; secret: string }) {
  const title = m('secret.title', { name });
  return (
    <EspacePage scope={scope} title={title} section="none" breadcrumbs={crumbs({ id, name })}>
      <ConfirmPanel title={title} headingLevel={1}>
        <div class="lp-stack-24">
          <p>{m('secret.text')}</p>
          <p>
            <code class="app-link-to-copy">{secret}</code>
          </p>
          <p>{m('secret.next')}</p>
          <p>
            <a href={`${home}/${id}`}>{m('secret.back')}</a>
          </p>
        </div>
      </ConfirmPanel>
    </EspacePage>
  );
}

/** Asks before what cannot be undone: removing, or changing the secret. */
export function ConfirmPage(props: {
  scope: Scope;
  form: FormState;
  subscriber: Subscriber;
  what: 'remove' | 'renew';
}) {
  const { scope, form, subscriber, what } = props;
  const title = m(`${what}.title`, { name: subscriber.name });
  return (
    <EspacePage scope={scope} title={title} section="none" breadcrumbs={crumbs(subscriber)}>
      <PageHeading title={title} lead={m(`${what}.lead`)} leadSize="body" />
      <FormShell form={form}>
        <ButtonGroup>
          <Button>{m(`one.${what}`)}</Button>
          <a href={`${home}/${subscriber.id}`}>{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}
