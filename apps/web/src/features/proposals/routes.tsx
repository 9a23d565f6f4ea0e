import { z } from 'zod';
import { transact } from '../../platform/command.ts';
import { button, fields, form } from '../../platform/forms/index.ts';
import { listVersions } from '../../platform/history/history.ts';
import { notFound } from '../../platform/http/errors.ts';
import { type Access, page, type Route, type Scope } from '../../platform/http/route.ts';
import { type Action, may } from '../../platform/policy/index.ts';
import {
  contentForm,
  contentFromForm,
  contentToForm,
  differences,
  listOrganisations,
  readProcedure,
} from '../procedures/index.ts';
import * as commands from './commands.ts';
import { message as m } from './messages.ts';
import { ProposalListPage, ProposalPage, ProposePage } from './pages/proposals.tsx';
import { listProposals, type ProposalRow, readProposal } from './store.ts';

const on = (action: Action): Access => ({ kind: 'record', action, record: 'procedure', param: 'id' });
const base = (scope: Scope) => `/espace/demarches/${scope.param('id')}`;

async function theProcedure(scope: Scope) {
  const { db } = scope.platform;
  const procedure = await readProcedure(db, scope.param('id'));
  if (!procedure) throw notFound();
  const organisations = await listOrganisations(db);
  const organisation = organisations.find((choice) => choice.value === procedure.organisationId)?.text ?? '';
  return { ...procedure, title: procedure.content.title, organisation };
}

/** A proposal is between who makes it and who may answer it; others who read the démarche do not see it. */
function maySee(scope: Scope, proposal: ProposalRow): boolean {
  return may(scope.actor, 'procedure.edit', scope.resource) || scope.actor.memberships.has(proposal.organisationId);
}

async function theProposal(scope: Scope) {
  const procedure = await theProcedure(scope);
  const proposal = await readProposal(scope.platform.db, procedure.id, scope.param('proposal'));
  if (!proposal || !maySee(scope, proposal)) throw notFound();
  const versions = await listVersions(scope.platform.db, 'procedure', procedure.id);
  const base = versions.find((version) => version.version <= proposal.baseVersion)?.snapshot.content;
  const result = base
    ? commands.mergeContent(base as typeof proposal.content, proposal.content, procedure.content)
    : proposal.content;
  return { procedure, proposal, changes: differences({ content: procedure.content }, { content: result }) };
}

export const proposalRoutes: Route[] = [
  page('/espace/demarches/:id/propositions', on('procedure.read'), async (scope) => {
    const procedure = await theProcedure(scope);
    const all = await listProposals(scope.platform.db, procedure.id);
    return (
      <ProposalListPage
        scope={scope}
        procedure={procedure}
        proposals={all.filter((proposal) => maySee(scope, proposal))}
      />
    );
  }),
  ...form({
    path: '/espace/demarches/:id/propositions/nouvelle',
    access: on('procedure.propose'),
    schema: contentForm.extend({ reason: fields.required(300) }),
    load: theProcedure,
    initial: (procedure) => ({ values: contentToForm(procedure.content, procedure.yearlyVolume) }),
    page: (scope, state, procedure) => <ProposePage scope={scope} form={state} procedure={procedure} />,
    submit: async (scope, input, { loaded }) => {
      const content = contentFromForm(input);
      await transact(scope.platform, scope.actor, (command) =>
        commands.proposeChange(command, { procedureId: loaded.id, content, reason: input.reason }),
      );
      return { to: base(scope), flash: m('new.done', { organisation: loaded.organisation }) };
    },
  }),
  ...form({
    path: '/espace/demarches/:id/propositions/:proposal',
    access: on('procedure.edit'),
    viewAccess: on('procedure.read'),
    schema: z.object({ outcome: fields.choice(['accepted', 'declined']), answer: fields.optional(1000) }),
    load: theProposal,
    initial: ({ procedure }) => ({ values: {}, version: procedure.version }),
    page: (scope, state, loaded) => <ProposalPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input, { loaded: { procedure, proposal }, version }) => {
      await transact(scope.platform, scope.actor, (command) =>
        commands.answerProposal(command, { procedureId: procedure.id, proposalId: proposal.id, version, ...input }),
      );
      return { to: base(scope), flash: m(`answer.done.${input.outcome}`) };
    },
  }),
  button('/espace/demarches/:id/propositions/:proposal/retirer', on('procedure.propose'), async (scope) => {
    await transact(scope.platform, scope.actor, (command) =>
      commands.withdrawProposal(command, { procedureId: scope.param('id'), proposalId: scope.param('proposal') }),
    );
    return { to: `${base(scope)}/propositions`, flash: m('withdraw.done') };
  }),
];
