import { form, type Values } from '../../../platform/forms/index.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { daysBetween, formatDay, isoDay } from '../../../platform/messages/index.ts';
import { changeActionState, markDone, recordDecision, saveMeasure } from '../commands/progress.ts';
import { message as m } from '../messages.ts';
import { actionNext } from '../next-action.ts';
import { ActionPage } from '../pages/action.tsx';
import { DecisionPage, DonePage, MeasurePage, StatePage } from '../pages/small-forms.tsx';
import { stateWords, verdictFor } from '../present.ts';
import { listLinkedDocuments, listLinkedIrritants, publicStanding, strongestEvidence } from '../queries/linked.ts';
import { decisionBodyOf, readActionItem } from '../queries/list.ts';
import { decisionForm, doneForm, measureForm, stateForm } from '../schema.ts';
import { shownWhen } from '../shown-when.ts';
import { nextStates, ownForms } from '../states.ts';
import { listDecisions } from '../store.ts';
import { base, on, run, theAction } from './the-action.ts';

async function pageView(scope: Scope) {
  const { db } = scope.platform;
  const action = await readActionItem(db, scope.param('id'), scope.now);
  if (!action) throw notFound();
  const [irritants, documents, decisions] = await Promise.all([
    listLinkedIrritants(db, action.id),
    listLinkedDocuments(db, action.id),
    listDecisions(db, action.id),
  ]);
  const [irritant] = irritants;
  const verdict = verdictFor(action);
  const open = irritants.filter((one) => one.state === 'in-progress');
  return {
    action,
    irritants,
    documents,
    decisions,
    evidence: irritant ? await strongestEvidence(db, irritant.id, isoDay(action.createdAt)) : undefined,
    verdict,
    next: actionNext({
      state: action.state,
      hasOwner: action.ownerId !== null,
      hasDue: action.dueOn !== null,
      hasEffect: action.effectUsers !== '',
      overdueDays: action.overdueDays,
      outcome: decisions[0]?.outcome,
      verdict: verdict?.kind,
      openIrritants: open.map(({ id, userVoice }) => ({ id, userVoice })),
    }),
  };
}

/** The page of an improvement, and what moves it on. */
export const recordRoutes: Route[] = [
  page('/espace/ameliorations/:id', on('action.read'), async (scope) => (
    <ActionPage scope={scope} view={await pageView(scope)} />
  )),
  ...form({
    path: '/espace/ameliorations/:id/etat',
    access: on('action.edit'),
    schema: stateForm,
    load: theAction,
    initial: (action, scope) => {
      const wanted = nextStates(action.state).find(
        (state) => state === scope.query('vers') && !ownForms.includes(state),
      );
      return { values: { to: wanted ?? '' }, version: action.version };
    },
    page: (scope, state, action) => (
      <StatePage scope={scope} form={state} action={action} days={daysBetween(action.stateSince, scope.now)} />
    ),
    submit: async (scope, input, { version }) => {
      await run(scope, (command) =>
        changeActionState(command, { id: scope.param('id'), version, to: input.to, reason: input.reason }),
      );
      return { to: base(scope), flash: m('state.done', { state: stateWords(input.to) }) };
    },
  }),
  ...form({
    path: '/espace/ameliorations/:id/faite',
    access: on('action.edit'),
    schema: doneForm,
    load: async (scope) => {
      const action = await theAction(scope);
      return { action, shown: shownWhen(await publicStanding(scope.platform.db, action)) };
    },
    initial: ({ action }, scope) => ({
      values: { 'done-on': formatDay(action.doneOn ?? scope.now) },
      version: action.version,
    }),
    page: (scope, state, loaded) => <DonePage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input, { version }) => {
      await run(scope, (command) => markDone(command, { id: scope.param('id'), version, doneOn: input['done-on'] }));
      return { to: base(scope), flash: m('done.flash') };
    },
  }),
  ...form({
    path: '/espace/ameliorations/:id/decision',
    access: on('action.decide'),
    schema: decisionForm,
    load: async (scope) => {
      const action = await theAction(scope);
      return { action, body: await decisionBodyOf(scope.platform.db, action.organisationId) };
    },
    initial: ({ body }) => ({ values: { body } }),
    page: (scope, state, { action }) => <DecisionPage scope={scope} form={state} action={action} />,
    submit: async (scope, input) => {
      await run(scope, (command) =>
        recordDecision(command, {
          actionId: scope.param('id'),
          body: input.body,
          decidedOn: input['decided-on'],
          point: input.point,
          outcome: input.outcome,
          remarks: input.remarks,
        }),
      );
      return { to: `${base(scope)}#decisions`, flash: m('decision.done') };
    },
  }),
  ...form({
    path: '/espace/ameliorations/:id/mesure',
    access: on('action.edit'),
    schema: measureForm,
    load: theAction,
    initial: ({ measure, version }): { values: Values; version: number } => ({
      version,
      values: measure
        ? {
            indicator: measure.indicator,
            better: measure.better ?? 'lower',
            'before-count': String(measure.before.count),
            'before-total': String(measure.before.total),
            'before-period': measure.before.period,
            'after-count': String(measure.after.count),
            'after-total': String(measure.after.total),
            'after-period': measure.after.period,
            coverage: measure.coverage ?? '',
            'team-hours': String(measure.teamHours ?? ''),
            source: measure.source,
          }
        : {},
    }),
    page: (scope, state, action) => <MeasurePage scope={scope} form={state} action={action} />,
    submit: async (scope, input, { version }) => {
      const hours = input['team-hours'];
      const counted = (when: 'before' | 'after') => ({
        count: input[`${when}-count`],
        total: input[`${when}-total`],
        period: input[`${when}-period`],
      });
      await run(scope, (command) =>
        saveMeasure(command, {
          id: scope.param('id'),
          version,
          measure: {
            indicator: input.indicator,
            better: input.better,
            coverage: input.coverage,
            before: counted('before'),
            after: counted('after'),
            ...(hours === null ? {} : { teamHours: hours }),
            source: input.source,
          },
        }),
      );
      return { to: `${base(scope)}#preuve`, flash: m('measure.done') };
    },
  }),
];
