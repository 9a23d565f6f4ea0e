import { transact } from '../../../platform/command.ts';
import { button, form } from '../../../platform/forms/index.ts';
import { AppError } from '../../../platform/http/errors.ts';
import { page, type Route } from '../../../platform/http/route.ts';
import * as commands from '../commands/index.ts';
import { isByPerson } from '../library/criteria.ts';
import { placeInLibrary } from '../library/standing.ts';
import { message as m } from '../messages.ts';
import { CriteriaPage } from '../pages/criteria.tsx';
import { RetirePage } from '../pages/small-forms.tsx';
import { retireForm, tickForm } from '../schema.ts';
import { base, on, open, rights, sent } from './open.ts';

export const criteriaRoutes: Route[] = [
  page('/espace/documents/:id/criteres', on('document.read'), async (scope) => {
    const { opened, links } = await open(scope);
    const { statuses, unmet } = placeInLibrary(opened);
    return (
      <CriteriaPage scope={scope} opened={opened} links={links} statuses={statuses} unmet={unmet} may={rights(scope)} />
    );
  }),
  button('/espace/documents/:id/criteres/cocher', on('document.edit'), async (scope) => {
    const field = await sent(scope);
    const input = tickForm.safeParse({
      criterion: field('criterion'),
      version: field('version'),
      comment: field('comment'),
    });
    if (!input.success) throw new AppError('error.bad-request', 400);
    await transact(scope.platform, scope.actor, (command) =>
      commands.tickCriterion(command, { id: scope.param('id'), ...input.data }),
    );
    return { to: `${base(scope)}/criteres`, flash: m('criteria.ticked') };
  }),
  button('/espace/documents/:id/criteres/retirer', on('document.edit'), async (scope) => {
    const criterion = (await sent(scope))('criterion');
    if (!isByPerson(criterion)) throw new AppError('error.bad-request', 400);
    await transact(scope.platform, scope.actor, (command) =>
      commands.untickCriterion(command, { id: scope.param('id'), criterion }),
    );
    return { to: `${base(scope)}/criteres`, flash: m('criteria.unticked') };
  }),
  ...form({
    path: '/espace/documents/:id/retirer',
    access: on('document.retire'),
    schema: retireForm,
    load: open,
    page: (scope, state, { opened }) => <RetirePage scope={scope} form={state} document={opened.document} />,
    submit: async (scope, input) => {
      await transact(scope.platform, scope.actor, (command) =>
        commands.retireDocument(command, { id: scope.param('id'), reason: input.reason }),
      );
      return { to: base(scope), flash: m('retire.done') };
    },
  }),
  button('/espace/documents/:id/remettre-en-service', on('document.retire'), async (scope) => {
    await transact(scope.platform, scope.actor, (command) =>
      commands.reinstateDocument(command, { id: scope.param('id') }),
    );
    return { to: base(scope), flash: m('retire.reinstated') };
  }),
];
