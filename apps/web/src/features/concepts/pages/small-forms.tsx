import { Button, ButtonGroup, Message, PageHeading, Radios, Textarea } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { Frame, pathOf, type Subject } from './frame.tsx';

export function OfferPage(props: {
  scope: Scope;
  form: FormState;
  procedure: Subject & { kind: string };
  online: boolean;
}) {
  const { scope, form, procedure } = props;
  const title = m('offer.title');
  if (procedure.kind === 'instance') {
    return (
      <Frame scope={scope} procedure={procedure} title={title} deep>
        <PageHeading title={title} />
        <p class="lp-measure">{m('offer.instance')}</p>
      </Frame>
    );
  }
  return (
    <Frame scope={scope} procedure={procedure} title={title} deep>
      <PageHeading title={title} lead={m('offer.lead')} leadSize="body" />
      {!props.online && (
        <Message kind="info" title="">
          {m('offer.unpublished')}
        </Message>
      )}
      <FormShell form={form}>
        <Radios
          {...form.field('audience')}
          label={m('offer.audience')}
          required
          items={[
            { value: 'everyone', label: m('offer.everyone') },
            { value: 'shared', label: m('offer.shared'), hint: m('offer.shared.hint') },
          ]}
        />
        <ButtonGroup>
          <Button>{m('offer.submit')}</Button>
          <a href={pathOf(procedure)}>{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </Frame>
  );
}

export function DetachPage({ scope, form, procedure }: { scope: Scope; form: FormState; procedure: Subject }) {
  const title = m('detach.title');
  return (
    <Frame scope={scope} procedure={procedure} title={title} deep>
      <PageHeading title={title} lead={m('detach.text')} leadSize="body" />
      <FormShell form={form}>
        <Textarea {...form.field('reason')} label={m('detach.reason')} rows={3} required />
        <ButtonGroup>
          <Button>{m('detach.submit')}</Button>
          <a href={pathOf(procedure)}>{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </Frame>
  );
}
