import { z } from 'zod';
import { transact } from '../../../platform/command.ts';
import { fields, form } from '../../../platform/forms/index.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import { page, type Route } from '../../../platform/http/route.ts';
import { platformMessage } from '../../../platform/messages/index.ts';
import { mayIn } from '../../../platform/policy/index.ts';
import { lifeEventName } from '../../public-pages/index.ts';
import { changeContact, confirmSetup, createFromSheets } from '../commands.ts';
import { message as m } from '../messages.ts';
import { SetupPage } from '../pages/setup.tsx';
import { StartPage } from '../pages/start.tsx';
import { StarterPage } from '../pages/starter.tsx';
import { readProgress, readStart } from '../queries.ts';
import { neededContact, setupForm } from '../schema.ts';
import { areasFor, byLifeEvent, starterSheets, titleKey } from '../sheets.ts';
import { readHome, readSetup } from '../store.ts';

const create = { kind: 'organisation', action: 'procedure.create' } as const;

/** The start of the path, what is confirmed once, and the choice of the sheets. */
export const sheetRoutes: Route[] = [
  page('/espace/demarches/depart', create, async (scope) => (
    <StartPage scope={scope} start={await readProgress(scope.platform.db, scope.actor.organisationId!)} />
  )),
  ...form({
    path: '/espace/demarches/depart/coordonnees',
    access: create,
    schema: setupForm,
    load: async (scope) => {
      const id = scope.actor.organisationId!;
      return {
        organisation: await readHome(scope.platform.db, id),
        setup: await readSetup(scope.platform.db, id),
        manages: mayIn(scope.actor, 'organisation.manage', id),
      };
    },
    initial: ({ organisation: { contact, version }, setup }) => ({
      version,
      values: {
        phone: contact.phone,
        'phone-note': contact.phoneNote ?? '',
        'phone-hours': contact.phoneHours,
        address: contact.address,
        'opening-hours': contact.openingHours,
        post: contact.post,
        email: contact.email ?? '',
        helper: contact.helper,
        payment: setup?.payment ?? '',
        regulation: setup?.regulation ?? '',
        'certificate-price': setup?.certificatePrice ?? '',
        remedies: setup?.remedies ?? '',
      },
    }),
    page: (scope, state, { organisation, manages }) => (
      <SetupPage
        scope={scope}
        form={state}
        name={organisation.name}
        contact={organisation.contact}
        manages={manages}
        several={scope.actor.memberships.size > 1}
      />
    ),
    submit: async (scope, input, { loaded: { organisation, manages }, version }) => {
      const missing = manages ? neededContact.filter((name) => !input[name]) : [];
      if (missing.length > 0)
        throw new FieldErrors(Object.fromEntries(missing.map((name) => [name, platformMessage('form.required')])));
      await transact(scope.platform, scope.actor, async (command) => {
        if (manages) {
          const contact = {
            phone: input.phone,
            ...(input['phone-note'] ? { phoneNote: input['phone-note'] } : {}),
            phoneHours: input['phone-hours'],
            address: input.address,
            openingHours: input['opening-hours'],
            post: input.post,
            ...(input.email ? { email: input.email } : {}),
            helper: input.helper,
          };
          await changeContact(command, { organisationId: organisation.id, version, contact });
        }
        await confirmSetup(command, {
          organisationId: organisation.id,
          setup: {
            payment: input.payment,
            regulation: input.regulation,
            certificatePrice: input['certificate-price'],
            remedies: input.remedies,
          },
        });
      });
      return { to: '/espace/demarches/depart', flash: m('setup.done') };
    },
  }),
  ...form({
    path: '/espace/demarches/fiches-modeles',
    access: create,
    schema: z.object({ sheets: fields.many }),
    load: (scope) => readStart(scope.platform.db, scope.actor.organisationId!),
    page: (scope, state, { authority, titles }) => {
      const byArea = scope.query('par') === 'domaine';
      const areas = areasFor(authority);
      return (
        <StarterPage
          scope={scope}
          form={state}
          areas={byArea ? areas : byLifeEvent(areas, lifeEventName)}
          byArea={byArea}
          titles={titles}
        />
      );
    },
    submit: async (scope, input, { loaded: { titles } }) => {
      const chosen = starterSheets.filter(
        ({ key, title }) => input.sheets.includes(key) && !titles.has(titleKey(title)),
      );
      if (chosen.length === 0) throw new FieldErrors({ sheets: m('page.missing') });
      const organisationId = scope.actor.organisationId!;
      await transact(scope.platform, scope.actor, (command) =>
        createFromSheets(command, { organisationId, sheets: chosen }),
      );
      return { to: '/espace/demarches/depart', flash: m('page.done', { count: chosen.length }) };
    },
  }),
];
