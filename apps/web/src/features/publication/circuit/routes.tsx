import { transact } from '../../../platform/command.ts';
import { form } from '../../../platform/forms/index.ts';
import { AppError, FieldErrors, notFound } from '../../../platform/http/errors.ts';
import type { Access, Route, Scope } from '../../../platform/http/route.ts';
import type { Action } from '../../../platform/policy/index.ts';
import { message as m } from '../messages.ts';
import { answerForm } from '../schema.ts';
import { answerStage, moveStage, setCircuit } from './commands.ts';
import { loadCircuit } from './load.ts';
import { CircuitAnswerPage, CircuitPage } from './pages/circuit.tsx';
import { CircuitSettingsPage } from './pages/settings.tsx';
import { listMembersByRole, readCircuit } from './queries.ts';
import { circuitForm, circuitFromForm, circuitToForm, moveForm } from './schema.ts';
import { isReview } from './stages.ts';

const on = (action: Action): Access => ({ kind: 'record', action, record: 'procedure', param: 'id' });
const here = (scope: Scope) => `/espace/demarches/${scope.param('id')}/circuit`;

async function theOrganisation(scope: Scope): Promise<string> {
  const id = scope.actor.organisationId;
  if (!id) throw notFound();
  return id;
}

export const circuitRoutes: Route[] = [
  ...form({
    path: '/espace/demarches/:id/circuit',
    access: on('procedure.edit'),
    viewAccess: on('procedure.read'),
    schema: moveForm,
    load: loadCircuit,
    initial: () => ({ values: { to: 'draft' } }),
    page: (scope, state, loaded) => <CircuitPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input) => {
      await transact(scope.platform, scope.actor, (command) =>
        moveStage(command, scope.platform, { procedureId: scope.param('id'), ...input }),
      );
      return { to: here(scope), flash: m('circuit.moved', { stage: m(`stage.${input.to}`) }) };
    },
  }),
  ...form({
    path: '/espace/demarches/:id/circuit/repondre',
    access: on('procedure.review'),
    schema: answerForm,
    load: async (scope) => {
      const loaded = await loadCircuit(scope);
      if (!isReview(loaded.validation.stage)) throw new AppError('error.state', 409);
      return { ...loaded, kind: loaded.validation.stage };
    },
    page: (scope, state, loaded) => <CircuitAnswerPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input) => {
      const to = await transact(scope.platform, scope.actor, (command) =>
        answerStage(command, scope.platform, { procedureId: scope.param('id'), ...input }),
      );
      return { to: here(scope), flash: m('circuit.answered', { stage: m(`stage.${to}`) }) };
    },
  }),
  ...form({
    path: '/espace/organisation/circuit',
    access: { kind: 'organisation', action: 'organisation.manage' },
    schema: circuitForm,
    load: async (scope) => {
      const id = await theOrganisation(scope);
      const circuit = await readCircuit(scope.platform.db, id);
      const chosen = circuit.advanced || Object.values(circuit.reviews).some(({ use }) => use !== 'none');
      return { circuit, chosen, members: await listMembersByRole(scope.platform.db, id) };
    },
    initial: ({ circuit, chosen }) => ({ values: circuitToForm(circuit, chosen) }),
    page: (scope, state, { members }) => <CircuitSettingsPage scope={scope} form={state} members={members} />,
    submit: async (scope, input) => {
      const organisationId = await theOrganisation(scope);
      const reviews = circuitFromForm(input);
      for (const [kind, { use, role, userId }] of Object.entries(reviews)) {
        if (input.advanced && use !== 'none' && !role && !userId) {
          throw new FieldErrors({ [`${kind}-who`]: m('circuit.set.nobody') });
        }
      }
      await transact(scope.platform, scope.actor, (command) =>
        setCircuit(command, { organisationId, advanced: input.advanced, reviews }),
      );
      return { to: '/espace/organisation/circuit', flash: m('circuit.set.done') };
    },
  }),
];
