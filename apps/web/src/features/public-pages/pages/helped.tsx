import { Button } from '@limpide/ui';
import type { Contact } from '../../../platform/database/index.ts';
import { message as m } from '../messages.ts';

/** The question at the end of a page. What it is not for is said before it, with the number to call. */
export function Helped({ id, contact }: { id: string; contact: Contact }) {
  const path = `/demarches/${id}/avis`;
  return (
    <section class="app-helped lp-stack lp-no-print" aria-labelledby="avis">
      <PersonalQuestion contact={contact} />
      <h2 id="avis" class="lp-h3">
        {m('helped.title')}
      </h2>
      <ul class="lp-row app-plain">
        {(
          [
            ['oui', 'yes'],
            ['en-partie', 'partly'],
            ['non', 'no'],
          ] as const
        ).map(([answer, key]) => (
          <li key={answer}>
            <Button kind="outline" href={`${path}?reponse=${answer}`}>
              {m(`helped.${key}`)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nobody may wait for an answer that cannot come: who to call stands before any field. */
export function PersonalQuestion({ contact, answered }: { contact: Contact; answered?: boolean }) {
  return (
    <p class="lp-measure">
      <strong>{m('helped.personal')}</strong> {m('helped.call')}{' '}
      <a class="lp-contact__number" href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>
        {contact.phone}
      </a>
      {contact.phoneHours && `, ${contact.phoneHours}`}. {!answered && m('helped.no-answer')}
    </p>
  );
}
