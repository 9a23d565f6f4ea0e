import { z } from 'zod';
import { transact } from '../../platform/command.ts';
import { button, fields, form } from '../../platform/forms/index.ts';
import { listVersions } from '../../platform/history/history.ts';
import { notFound } from '../../platform/http/errors.ts';
import { type Access, page, type Route, type Scope } from '../../platform/http/route.ts';
import type { Action } from '../../platform/policy/index.ts';
import * as commands from './commands.ts';
import { marksOf } from './inheritance/marks.ts';
import { message as m } from './messages.ts';
import { ContentFormPage } from './pages/content-form.tsx';
import { HistoryPage, VersionPage } from './pages/history.tsx';
import { ProcedureListPage } from './pages/list.tsx';
import { RetireStepPage } from './pages/retire-step.tsx';
import { SharePage, shareLevels } from './pages/share.tsx';
import { BinPage, ToReviewPage } from './pages/small-forms.tsx';
import { StepFormPage, StepsPage } from './pages/steps.tsx';
import { differences } from './present.ts';
import {
  hasPublication,
  listOrganisations,
  listProcedures,
  listReviewDecisions,
  listShares,
  listSteps,
} from './queries.ts';
import { contentForm, contentFromForm, contentToForm, stepForm } from './schema.ts';
import { readProcedure } from './store.ts';
import { houseWords } from './text/index.ts';
import { loadText, rereadText, textCheckRoutes } from './text/routes.tsx';

const on = (action: Action): Access => ({ kind: 'record', action, record: 'procedure', param: 'id' });

/** The démarche of the path, in the words that pages need. The access has found it already. */
async function theProcedure(scope: Scope) {
  const procedure = await readProcedure(scope.platform.db, scope.param('id'));
  if (!procedure) throw notFound();
  return { ...procedure, title: procedure.content.title };
}

async function theStep(scope: Scope) {
  const procedure = await theProcedure(scope);
  const steps = await listSteps(scope.platform.db, procedure.id);
  const step = steps.find((candidate) => candidate.id === scope.param('step'));
  if (!step) throw notFound();
  return { procedure, step, others: steps.filter((other) => other.id !== step.id) };
}

const run = <T,>(scope: Scope, work: Parameters<typeof transact<T>>[2]) => transact(scope.platform, scope.actor, work);
const base = (scope: Scope) => `/espace/demarches/${scope.param('id')}`;

export const procedureRoutes: Route[] = [
  page('/espace/demarches', { kind: 'organisation', action: 'procedure.list' }, async (scope) => (
    <ProcedureListPage scope={scope} items={await listProcedures(scope.platform.db, scope.actor)} />
  )),
  ...form({
    path: '/espace/demarches/nouvelle',
    access: { kind: 'organisation', action: 'procedure.create' },
    schema: contentForm,
    load: async (scope) => ({ findings: {}, house: await houseWords(scope.platform, scope.actor.organisationId) }),
    page: (scope, state, check) => (
      <ContentFormPage scope={scope} form={state} title={m('create.title')} check={check} />
    ),
    submit: async (scope, input) => {
      const content = contentFromForm(input);
      const id = await run(scope, (command) =>
        commands.createProcedure(command, {
          organisationId: scope.actor.organisationId!,
          content,
          yearlyVolume: input['yearly-volume'],
        }),
      );
      return { to: `/espace/demarches/${id}/etapes`, flash: m('create.done') };
    },
  }),
  ...form({
    path: '/espace/demarches/:id/texte',
    access: on('procedure.edit'),
    schema: contentForm,
    load: loadText,
    initial: (procedure) => ({
      values: contentToForm(procedure.content, procedure.yearlyVolume),
      version: procedure.version,
    }),
    page: (scope, state, procedure) => (
      <ContentFormPage
        scope={scope}
        form={state}
        title={m('edit.title')}
        procedure={procedure}
        check={procedure.check}
      />
    ),
    submit: async (scope, input, { version }) => {
      const content = contentFromForm(input);
      await run(scope, (command) =>
        commands.editProcedure(command, {
          id: scope.param('id'),
          version,
          content,
          yearlyVolume: input['yearly-volume'],
          reason: input.reason,
        }),
      );
      await rereadText(scope);
      return { to: base(scope), flash: m('edit.done') };
    },
  }),
  ...textCheckRoutes,
  page('/espace/demarches/:id/etapes', on('procedure.read'), async (scope) => {
    const procedure = await theProcedure(scope);
    const steps = await listSteps(scope.platform.db, procedure.id);
    return (
      <StepsPage
        scope={scope}
        procedure={procedure}
        steps={steps}
        marks={await marksOf(scope.platform.db, procedure)}
      />
    );
  }),
  ...form({
    path: '/espace/demarches/:id/etapes/nouvelle',
    access: on('procedure.edit'),
    schema: stepForm,
    load: async (scope) => ({
      procedure: await theProcedure(scope),
      organisations: (await listOrganisations(scope.platform.db)).map((choice) => choice.text),
    }),
    page: (scope, state, loaded) => <StepFormPage scope={scope} form={state} title={m('step.new')} {...loaded} />,
    submit: async (scope, input) => {
      await run(scope, (command) => commands.addStep(command, { procedureId: scope.param('id'), ...input }));
      return { to: `${base(scope)}/etapes`, flash: m('step.added') };
    },
  }),
  ...form({
    path: '/espace/demarches/:id/etapes/:step',
    access: on('procedure.edit'),
    schema: stepForm,
    load: async (scope) => ({
      ...(await theStep(scope)),
      organisations: (await listOrganisations(scope.platform.db)).map((choice) => choice.text),
    }),
    initial: ({ step, procedure }) => ({
      values: { title: step.title, body: step.body, organisation: step.organisation },
      version: procedure.version,
    }),
    page: (scope, state, { procedure, organisations }) => (
      <StepFormPage
        scope={scope}
        form={state}
        title={m('step.change')}
        procedure={procedure}
        organisations={organisations}
      />
    ),
    submit: async (scope, input, { version }) => {
      await run(scope, (command) =>
        commands.editStep(command, { procedureId: scope.param('id'), stepId: scope.param('step'), version, ...input }),
      );
      return { to: `${base(scope)}/etapes`, flash: m('step.saved') };
    },
  }),
  ...(['up', 'down'] as const).map((direction) =>
    button(
      `/espace/demarches/:id/etapes/:step/${direction === 'up' ? 'monter' : 'descendre'}`,
      on('procedure.edit'),
      async (scope) => {
        const stepId = scope.param('step');
        await run(scope, (command) =>
          commands.moveStep(command, { procedureId: scope.param('id'), stepId, direction }),
        );
        return { to: `${base(scope)}/etapes#${stepId}` };
      },
    ),
  ),
  ...form({
    path: '/espace/demarches/:id/etapes/:step/retirer',
    access: on('procedure.edit'),
    schema: z.object({ 'replaced-by': fields.many }),
    load: theStep,
    page: (scope, state, { procedure, step, others }) => (
      <RetireStepPage scope={scope} form={state} procedure={procedure} step={step} others={others} />
    ),
    submit: async (scope, input) => {
      await run(scope, (command) =>
        commands.retireStep(command, {
          procedureId: scope.param('id'),
          stepId: scope.param('step'),
          replacedBy: input['replaced-by'],
        }),
      );
      return { to: `${base(scope)}/etapes`, flash: m('step.retired') };
    },
  }),
  ...form({
    path: '/espace/demarches/:id/partage',
    access: on('procedure.share'),
    viewAccess: on('procedure.read'),
    schema: z.object({ organisation: fields.id(), level: fields.choice(shareLevels) }),
    load: async (scope) => {
      const procedure = await theProcedure(scope);
      const shares = await listShares(scope.platform.db, procedure.id);
      const taken = new Set([procedure.organisationId, ...shares.map((share) => share.organisationId)]);
      const all = await listOrganisations(scope.platform.db);
      return { procedure, shares, choices: all.filter((choice) => !taken.has(choice.value)) };
    },
    page: (scope, state, loaded) => <SharePage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input) => {
      await run(scope, (command) =>
        commands.shareProcedure(command, {
          id: scope.param('id'),
          organisationId: input.organisation,
          level: input.level,
        }),
      );
      return { to: `${base(scope)}/partage`, flash: m('share.done') };
    },
  }),
  button('/espace/demarches/:id/partage/:organisation/retirer', on('procedure.share'), async (scope) => {
    await run(scope, (command) =>
      commands.unshareProcedure(command, { id: scope.param('id'), organisationId: scope.param('organisation') }),
    );
    return { to: `${base(scope)}/partage`, flash: m('share.ended') };
  }),
  page('/espace/demarches/:id/historique', on('procedure.read'), async (scope) => {
    const procedure = await theProcedure(scope);
    const entries = await listVersions(scope.platform.db, 'procedure', procedure.id);
    const decisions = await listReviewDecisions(scope.platform.db, procedure.id);
    return <HistoryPage scope={scope} procedure={procedure} entries={entries} decisions={decisions} />;
  }),
  page('/espace/demarches/:id/historique/:version', on('procedure.read'), async (scope) => {
    const { procedure, entry, previous } = await theVersion(scope);
    return (
      <VersionPage
        scope={scope}
        procedure={procedure}
        entry={entry}
        differences={differences(previous?.snapshot ?? {}, entry.snapshot)}
      />
    );
  }),
  button('/espace/demarches/:id/historique/:version/retablir', on('procedure.edit'), async (scope) => {
    const { procedure, entry } = await theVersion(scope);
    const content = entry.snapshot.content as Parameters<typeof commands.restoreProcedure>[1]['content'];
    await run(scope, (command) =>
      commands.restoreProcedure(command, {
        id: procedure.id,
        version: procedure.version,
        content,
        from: entry.version,
        own: (entry.snapshot.inherits as { own: string[] } | undefined)?.own,
      }),
    );
    return { to: base(scope), flash: m('history.restored') };
  }),
  ...form({
    path: '/espace/demarches/:id/a-revoir',
    access: on('procedure.edit'),
    schema: z.object({ reason: fields.required(300) }),
    load: theProcedure,
    page: (scope, state, procedure) => <ToReviewPage scope={scope} form={state} procedure={procedure} />,
    submit: async (scope, input) => {
      await run(scope, (command) => commands.markToReview(command, { id: scope.param('id'), reason: input.reason }));
      return { to: base(scope), flash: m('review.done') };
    },
  }),
  page('/espace/demarches/:id/corbeille', on('procedure.delete'), async (scope) => {
    const procedure = await theProcedure(scope);
    return (
      <BinPage scope={scope} procedure={procedure} published={await hasPublication(scope.platform.db, procedure.id)} />
    );
  }),
  button('/espace/demarches/:id/corbeille', on('procedure.delete'), async (scope) => {
    await run(scope, (command) => commands.throwAwayProcedure(command, { id: scope.param('id') }));
    return { to: '/espace/demarches', flash: m('bin.done') };
  }),
];

async function theVersion(scope: Scope) {
  const procedure = await theProcedure(scope);
  const entries = await listVersions(scope.platform.db, 'procedure', procedure.id);
  const index = entries.findIndex((entry) => entry.version === Number(scope.param('version')));
  const entry = entries[index];
  if (!entry) throw notFound();
  return { procedure, entry, previous: entries[index + 1] };
}
