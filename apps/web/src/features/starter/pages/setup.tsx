import { Button, ButtonGroup, PageHeading, SummaryList, Textarea, TextField } from '@limpide/ui';
import type { Contact } from '../../../platform/database/index.ts';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { StartFrame } from './frame.tsx';

const contactNames = [
  'phone',
  'phone-note',
  'phone-hours',
  'address',
  'opening-hours',
  'post',
  'email',
  'helper',
] as const;

/** How one is reached and what one asks to be paid, looked at once for all démarches. */
export function SetupPage(props: {
  scope: Scope;
  form: FormState;
  name: string;
  contact: Contact;
  manages: boolean;
  several: boolean;
}) {
  const { scope, form, manages, contact } = props;
  return (
    <StartFrame scope={scope} title={m('setup.title')}>
      <PageHeading title={m('setup.title')} lead={m('setup.lead')} leadSize="body" />
      <p>
        <strong>{m('setup.who', { name: props.name })}</strong>{' '}
        {props.several && <a href="/espace/compte/organisation">{m('setup.switch')}</a>}
      </p>
      <FormShell form={form} labels={Object.fromEntries(contactNames.map((name) => [name, m(`setup.${name}`)]))}>
        <h2>{m('setup.contact')}</h2>
        {manages ? <ContactFields form={form} /> : <ContactAsItStands contact={contact} />}
        <h2>{m('setup.tariffs')}</h2>
        <p>{m('setup.tariffs.text')}</p>
        <TextField {...form.field('payment')} label={m('setup.payment')} hint={m('setup.payment.hint')} width="full" />
        <TextField
          {...form.field('regulation')}
          label={m('setup.regulation')}
          hint={m('setup.regulation.hint')}
          width="full"
        />
        <TextField
          {...form.field('certificate-price')}
          label={m('setup.certificate-price')}
          hint={m('setup.certificate-price.hint')}
          width="30"
        />
        <Textarea {...form.field('remedies')} label={m('setup.remedies')} hint={m('setup.remedies.hint')} rows={3} />
        <ButtonGroup>
          <Button>{m('setup.submit')}</Button>
          <a href="/espace/demarches/depart">{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </StartFrame>
  );
}

function ContactFields({ form }: { form: FormState }) {
  const line = (name: (typeof contactNames)[number], required: boolean) => (
    <TextField {...form.field(name)} label={m(`setup.${name}`)} required={required} width="full" />
  );
  return (
    <>
      <TextField {...form.field('phone')} label={m('setup.phone')} type="tel" required width="20" />
      <TextField
        {...form.field('phone-note')}
        label={m('setup.phone-note')}
        hint={m('setup.phone-note.hint')}
        width="20"
      />
      {line('phone-hours', true)}
      {line('address', true)}
      {line('opening-hours', true)}
      {line('post', true)}
      <TextField {...form.field('email')} label={m('setup.email')} type="email" />
      <Textarea {...form.field('helper')} label={m('setup.helper')} hint={m('setup.helper.hint')} rows={2} required />
    </>
  );
}

function ContactAsItStands({ contact }: { contact: Contact }) {
  const values = {
    phone: [contact.phone, contact.phoneNote].filter(Boolean).join(', '),
    'phone-hours': contact.phoneHours,
    address: contact.address,
    'opening-hours': contact.openingHours,
    post: contact.post,
    email: contact.email ?? '',
  } as const;
  return (
    <>
      <SummaryList
        items={Object.entries(values)
          .filter(([, value]) => value)
          .map(([name, value]) => ({ term: m(`setup.${name as keyof typeof values}`), value }))}
      />
      <p class="lp-second">{m('setup.read-only')}</p>
    </>
  );
}
