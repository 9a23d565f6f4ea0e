import { ContactBlock } from '@limpide/ui';
import type { Contact } from '../../../platform/database/index.ts';
import { message as m } from '../messages.ts';

/** How to reach a person, for one organisation or several. */
export function Contacts(props: { contacts: { name: string; contact: Contact }[]; named?: boolean }) {
  return (
    <>
      {props.contacts.map(({ name, contact }, index) => (
        <Reach
          key={name}
          id={index === 0 ? 'contact' : `contact-${index + 1}`}
          contact={contact}
          title={props.named ? name : m('talk.title')}
        />
      ))}
    </>
  );
}

export function Reach(props: {
  contact: Contact;
  id: string;
  small?: boolean;
  title: string;
  /** Address of a form, when the démarche can be done there. */
  online?: string | undefined;
}) {
  const { contact } = props;
  return (
    <ContactBlock
      id={props.id}
      small={props.small ?? false}
      headingLevel={2}
      phone={{
        number: contact.phone,
        note: contact.phoneNote ? `(${contact.phoneNote})` : undefined,
        hours: contact.phoneHours,
      }}
      visit={{ place: contact.address, hours: contact.openingHours }}
      helper={{ text: contact.helper }}
      texts={{ title: props.title, call: m('contact.call'), visit: m('contact.visit'), helper: m('contact.helper') }}
    >
      <div class="lp-contact__way">
        <h3 class="lp-contact__heading">{m('contact.write')}</h3>
        <p>{contact.post}</p>
        {contact.email && (
          <p>
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </p>
        )}
      </div>
      {props.online && (
        <div class="lp-contact__way">
          <h3 class="lp-contact__heading">{m('procedure.online')}</h3>
          <p>
            <a href={props.online}>{m('procedure.start')}</a>
          </p>
        </div>
      )}
    </ContactBlock>
  );
}
