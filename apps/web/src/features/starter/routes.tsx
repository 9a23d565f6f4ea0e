import { z } from 'zod';
import { transact } from '../../platform/command.ts';
import { fields, form } from '../../platform/forms/index.ts';
import { FieldErrors } from '../../platform/http/errors.ts';
import type { Route } from '../../platform/http/route.ts';
import { addStep, createProcedure } from '../procedures/index.ts';
import { message as m } from './messages.ts';
import { StarterPage } from './pages/starter.tsx';
import { readStart } from './queries.ts';
import { areasFor, contentOf, starterSheets, titleKey } from './sheets.ts';

export const starterRoutes: Route[] = [
  ...form({
    path: '/espace/demarches/fiches-modeles',
    access: { kind: 'organisation', action: 'procedure.create' },
    schema: z.object({ sheets: fields.many }),
    load: (scope) => readStart(scope.platform.db, scope.actor.organisationId!),
    page: (scope, state, { authority, titles }) => (
      <StarterPage scope={scope} form={state} areas={areasFor(authority)} titles={titles} />
    ),
    submit: async (scope, input, { loaded: { titles } }) => {
      const chosen = starterSheets.filter(
        ({ key, title }) => input.sheets.includes(key) && !titles.has(titleKey(title)),
      );
      if (chosen.length === 0) throw new FieldErrors({ sheets: m('page.missing') });
      const organisationId = scope.actor.organisationId!;
      // All or none: a list that is cut in the middle would have to be looked through again.
      await transact(scope.platform, scope.actor, async (command) => {
        for (const sheet of chosen) {
          const procedureId = await createProcedure(command, { organisationId, content: contentOf(sheet) });
          for (const { title, body, organisation = '' } of sheet.steps)
            await addStep(command, { procedureId, title, body, organisation });
        }
      });
      return { to: '/espace/demarches/qualite', flash: m('page.done', { count: chosen.length }) };
    },
  }),
];
