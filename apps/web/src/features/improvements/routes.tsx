import { writeCollegeNote } from '@limpide/export-node';
import { transact } from '../../platform/command.ts';
import { button, form, type Values } from '../../platform/forms/index.ts';
import { listVersions } from '../../platform/history/history.ts';
import { FieldErrors, notFound } from '../../platform/http/errors.ts';
import { type Access, page, type Route, type Scope } from '../../platform/http/route.ts';
import { daysBetween, formatDay, isoDay } from '../../platform/messages/index.ts';
import { type Action, may } from '../../platform/policy/index.ts';
import {
  describePlaces,
  isOver as irritantIsOver,
  listEvidence,
  listIrritants,
  listOwners,
  listPlaces,
  type NamedPlace,
  namesOf,
  placeValue,
  RecordHistoryPage,
  readIrritant,
} from '../irritants/index.ts';
import * as commands from './commands.ts';
import { applyFilter, readFilter } from './filters.ts';
import { message as m } from './messages.ts';
import { actionNext } from './next-action.ts';
import { noteFor } from './note.ts';
import { ActionPage } from './pages/action.tsx';
import { ActionFormPage } from './pages/action-form.tsx';
import { AgendaPage } from './pages/agenda.tsx';
import { crumbs } from './pages/crumbs.ts';
import { ActionListPage } from './pages/list.tsx';
import { NoDatePage } from './pages/no-date.tsx';
import { DecisionPage, DonePage, MeasurePage, StatePage, ThrowAwayPage } from './pages/small-forms.tsx';
import { actionWords, differences, stateWords, verdictFor } from './present.ts';
import {
  actionContext,
  countActions,
  decisionBodyOf,
  documentPlace,
  irritantToAnswer,
  isToDecide,
  listDocumentChoices,
  listLinkedDocuments,
  listLinkedIrritants,
  listVisibleActions,
  readActionItem,
  strongestEvidence,
  titlesOf,
} from './queries.ts';
import { reminderFile } from './reminder.ts';
import { sheetRoutes } from './routes/sheets.tsx';
import {
  actionForm,
  decisionForm,
  doneForm,
  idsFrom,
  measureForm,
  restoreForm,
  stateForm,
  textsFrom,
  throwAwayForm,
} from './schema.ts';
import { isOver, nextStates, ownForms } from './states.ts';
import { type ActionRow, listDecisions, readAction } from './store.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const on = (action: Action): Access => ({ kind: 'record', action, record: 'action', param: 'id' });
const base = (scope: Scope) => `/espace/ameliorations/${scope.param('id')}`;
const run = <T,>(scope: Scope, work: Parameters<typeof transact<T>>[2]) => transact(scope.platform, scope.actor, work);
const pageSize = 50;

/** The improvement of the path. The access has found it already. */
async function theAction(scope: Scope): Promise<ActionRow> {
  const action = await readAction(scope.platform.db, scope.param('id'));
  if (!action) throw notFound();
  return action;
}

/** What can be chosen in the form: places, people, open irritants of the démarche, its documents. */
async function choices(scope: Scope, organisationId: string, procedureId: string | undefined, action?: ActionRow) {
  const { db } = scope.platform;
  const all = await listIrritants(db, scope.actor, scope.now);
  const owners = await listOwners(
    db,
    action
      ? scope.resource
      : { kind: 'organisation', id: organisationId, organisationId, shares: new Map(), deleted: false },
  );
  const chosen = new Set(action?.irritantIds);
  return {
    groups: await listPlaces(db, organisationId),
    owners,
    irritants: all.filter(
      (item) =>
        chosen.has(item.id) ||
        (!irritantIsOver(item.state) &&
          (procedureId
            ? item.places.some((place) => place.procedureId === procedureId)
            : item.organisationId === organisationId)),
    ),
    documents: await documentChoices(scope, organisationId, procedureId, action),
  };
}

async function documentChoices(
  scope: Scope,
  organisationId: string,
  procedureId: string | undefined,
  action: ActionRow | undefined,
) {
  const { db } = scope.platform;
  const offered = await listDocumentChoices(db, { procedureId, organisationId });
  const linked = action ? await listLinkedDocuments(db, action.id) : [];
  const lost = linked.filter((document) => !offered.some((one) => one.value === document.id));
  return [...offered, ...lost.map((document) => ({ value: document.id, text: document.title }))];
}

/** What the address of « Proposer une amélioration » already says. */
async function asked(scope: Scope) {
  const { db } = scope.platform;
  const irritantId = scope.query('irritant');
  const documentId = scope.query('document');
  const irritant = irritantId ? await irritantToAnswer(db, scope.actor, irritantId) : undefined;
  const place = (irritant?.procedureId && { procedureId: irritant.procedureId, stepId: irritant.stepId }) ||
    (documentId && (await documentPlace(db, scope.actor, documentId))) || {
      procedureId: scope.query('demarche') ?? '',
      stepId: scope.query('etape') ?? null,
    };
  const context = await choices(scope, scope.actor.organisationId ?? '', place.procedureId || undefined);
  const group = context.groups.find((candidate) => candidate.procedureId === place.procedureId);
  const step = group?.steps.find((candidate) => candidate.id === place.stepId);
  return {
    context: { ...context, places: [] as NamedPlace[] },
    values: {
      place: group ? placeValue({ procedureId: group.procedureId, stepId: step?.id ?? null }) : '',
      // Only what the lists offer can be ticked: a foreign id in the address ticks nothing.
      irritants: context.irritants.filter((one) => one.id === irritantId).map((one) => one.id),
      documents: context.documents.filter((one) => one.value === documentId).map((one) => one.value),
    },
  };
}

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
    evidence: irritant ? await strongestEvidence(db, irritant.id) : undefined,
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

export const improvementRoutes: Route[] = [
  page('/espace/ameliorations', { kind: 'organisation', action: 'action.list' }, async (scope) => {
    const all = await listVisibleActions(scope.platform.db, scope.actor, scope.now);
    const procedureId = scope.query('demarche');
    const here = procedureId ? all.filter((item) => item.procedureId === procedureId) : all;
    const filter = readFilter(scope.query('montrer'));
    const items = applyFilter(here, filter, scope.actor.userId);
    const pages = Math.ceil(items.length / pageSize);
    const current = Math.min(Math.max(1, Math.floor(Number(scope.query('page'))) || 1), Math.max(1, pages));
    return (
      <ActionListPage
        scope={scope}
        view={{
          items,
          shown: items.slice((current - 1) * pageSize, current * pageSize),
          page: current,
          pages,
          filter,
          counts: countActions(here, scope.actor.userId),
          over: here.filter((item) => isOver(item.state)).length,
          procedure: procedureId && here[0] ? { id: procedureId, title: here[0].procedure } : undefined,
        }}
      />
    );
  }),
  page('/espace/ameliorations/a-decider', { kind: 'organisation', action: 'action.list' }, async (scope) => {
    const { db } = scope.platform;
    const organisationId = scope.actor.organisationId ?? '';
    const own = <T extends { organisationId: string }>(items: readonly T[]) =>
      items.filter((item) => item.organisationId === organisationId);
    const irritants = own(await listIrritants(db, scope.actor, scope.now));
    return (
      <AgendaPage
        scope={scope}
        body={await decisionBodyOf(db, organisationId)}
        actions={own(await listVisibleActions(db, scope.actor, scope.now)).filter(isToDecide)}
        irritants={irritants.filter(
          (item) => item.ownerId === null && !irritantIsOver(item.state) && item.reportedDays > item.ownerDays,
        )}
      />
    );
  }),
  ...form({
    path: '/espace/ameliorations/nouvelle',
    access: { kind: 'organisation', action: 'action.create' },
    schema: actionForm,
    load: asked,
    initial: ({ values }) => ({ values }),
    page: (scope, state, { context }) => <ActionFormPage scope={scope} form={state} context={context} />,
    submit: async (scope, input) => {
      const id = await run(scope, (command) =>
        commands.createAction(command, {
          organisationId: scope.actor.organisationId!,
          ...textsFrom(input),
          place: input.place,
          announcedPoints: input['announced-points'],
          irritantIds: idsFrom(input.irritants),
          documentIds: idsFrom(input.documents),
        }),
      );
      return { to: `/espace/ameliorations/${id}`, flash: m('new.done') };
    },
  }),
  ...sheetRoutes,
  page('/espace/ameliorations/:id', on('action.read'), async (scope) => (
    <ActionPage scope={scope} view={await pageView(scope)} />
  )),
  ...form({
    path: '/espace/ameliorations/:id/modifier',
    access: on('action.edit'),
    schema: actionForm,
    load: async (scope) => {
      const { db } = scope.platform;
      const action = await theAction(scope);
      const place = { procedureId: action.procedureId, stepId: action.stepId };
      const names = await describePlaces(db, [place]);
      const named = {
        ...place,
        procedure: names.get(place.procedureId) ?? '',
        step: place.stepId ? names.get(place.stepId) : undefined,
      };
      const context = await choices(scope, action.organisationId, action.procedureId, action);
      return { action, context: { ...context, places: [named] } };
    },
    initial: ({ action }) => ({
      version: action.version,
      values: {
        title: action.title,
        place: placeValue(action),
        owner: action.ownerId ?? '',
        'due-on': action.dueOn ? formatDay(action.dueOn) : '',
        'effect-users': action.effectUsers,
        'effect-team': action.effectTeam,
        'process-change': action.processChange,
        budget: action.budget,
        opinions: action.opinions,
        'announced-points': String(action.target?.points ?? ''),
        irritants: action.irritantIds,
        documents: action.documentIds,
      },
    }),
    page: (scope, state, { action, context }) => (
      <ActionFormPage scope={scope} form={state} context={context} action={action} />
    ),
    submit: async (scope, input, { version }) => {
      await run(scope, (command) =>
        commands.editAction(command, {
          id: scope.param('id'),
          version,
          texts: textsFrom(input),
          place: input.place,
          announcedPoints: input['announced-points'],
          irritantIds: idsFrom(input.irritants),
          documentIds: idsFrom(input.documents),
          reason: input.reason,
        }),
      );
      return { to: base(scope), flash: m('edit.done') };
    },
  }),
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
        commands.changeActionState(command, { id: scope.param('id'), version, to: input.to, reason: input.reason }),
      );
      return { to: base(scope), flash: m('state.done', { state: stateWords(input.to) }) };
    },
  }),
  ...form({
    path: '/espace/ameliorations/:id/faite',
    access: on('action.edit'),
    schema: doneForm,
    load: theAction,
    initial: (action, scope) => ({
      values: { 'done-on': formatDay(action.doneOn ?? scope.now) },
      version: action.version,
    }),
    page: (scope, state, action) => <DonePage scope={scope} form={state} action={action} />,
    submit: async (scope, input, { version }) => {
      await run(scope, (command) =>
        commands.markDone(command, { id: scope.param('id'), version, doneOn: input['done-on'] }),
      );
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
        commands.recordDecision(command, {
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
        commands.saveMeasure(command, {
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
  page('/espace/ameliorations/:id/note', on('action.read'), async (scope) => {
    const { db } = scope.platform;
    const action = await theAction(scope);
    const linked = await listLinkedIrritants(db, action.id);
    const irritants = await Promise.all(
      linked.map(async ({ id }) => ({ ...(await readIrritant(db, id))!, evidence: await listEvidence(db, id) })),
    );
    const bytes = await writeCollegeNote(
      noteFor({
        action,
        context: await actionContext(db, action),
        irritants,
        documents: await listLinkedDocuments(db, action.id),
        today: isoDay(scope.now),
      }),
    );
    return scope.download(bytes, { fileName: m('note.file', { title: fileWords(action.title) }), mediaType: wordType });
  }),
  page('/espace/ameliorations/:id/rappel', on('action.read'), async (scope) => {
    const { db, config } = scope.platform;
    const action = await readActionItem(db, scope.param('id'), scope.now);
    const row = await theAction(scope);
    if (!action) throw notFound();
    if (!action.dueOn) return <NoDatePage scope={scope} action={action} />;
    const text = reminderFile({
      id: action.id,
      title: action.title,
      dueOn: action.dueOn,
      procedure: action.procedure,
      version: row.version,
      url: new URL(base(scope), config.baseUrl),
    });
    const bytes = new TextEncoder().encode(text);
    return scope.download(bytes, { fileName: m('reminder.file'), mediaType: 'text/calendar; charset=utf-8' });
  }),
  ...form({
    path: '/espace/ameliorations/:id/historique',
    access: on('action.edit'),
    viewAccess: on('action.read'),
    schema: restoreForm,
    load: async (scope) => ({
      action: await theAction(scope),
      entries: await listVersions(scope.platform.db, 'action', scope.param('id')),
      selected: await selectedVersion(scope),
    }),
    initial: ({ action }) => ({ values: {}, version: action.version }),
    page: (scope, state, { action, entries, selected }) => (
      <RecordHistoryPage
        scope={scope}
        form={state}
        view={{
          section: 'improvements',
          crumbs: crumbs(action),
          path: `${base(scope)}/historique`,
          entries,
          selected,
          restorable: may(scope.actor, 'action.edit', scope.resource) ? action.version : undefined,
          restoreNote: m('history.restore-note'),
          what: actionWords,
        }}
      />
    ),
    submit: async (scope, input, { loaded, version }) => {
      const entry = loaded.entries.find((candidate) => candidate.version === input.version);
      if (!entry) throw new FieldErrors({ version: m('history.no-version') });
      const snapshot = entry.snapshot as unknown as commands.ActionSnapshot;
      await run(scope, (command) =>
        commands.restoreAction(command, { id: scope.param('id'), version, from: entry.version, snapshot }),
      );
      return { to: base(scope), flash: m('history.restored') };
    },
  }),
  ...form({
    path: '/espace/ameliorations/:id/corbeille',
    access: on('action.delete'),
    schema: throwAwayForm,
    load: theAction,
    page: (scope, state, action) => <ThrowAwayPage scope={scope} form={state} action={action} />,
    submit: async (scope, input) => {
      await run(scope, (command) => commands.throwAwayAction(command, { id: scope.param('id'), reason: input.reason }));
      return { to: '/espace/ameliorations', flash: m('bin.done') };
    },
  }),
  button(
    '/espace/ameliorations/:id/retablir',
    { kind: 'record', action: 'action.delete', record: 'action', param: 'id', deleted: true },
    async (scope) => {
      await run(scope, (command) => commands.takeActionBack(command, { id: scope.param('id') }));
      return { to: base(scope), flash: m('bin.back') };
    },
  ),
];

/** A title as part of a file name. */
function fileWords(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

/** The version asked for in the address, with what it changed since the one before. */
async function selectedVersion(scope: Scope) {
  const { db } = scope.platform;
  const entries = await listVersions(db, 'action', scope.param('id'));
  const index = entries.findIndex((entry) => entry.version === Number(scope.query('version')));
  const entry = entries[index];
  if (!entry) return undefined;
  const earlier = entries[index + 1];
  if (!earlier) return { entry, differences: [], first: true };
  const before = earlier.snapshot as unknown as commands.ActionSnapshot;
  const after = entry.snapshot as unknown as commands.ActionSnapshot;
  const names = new Map([
    ...(await namesOf(db, [before.ownerId, after.ownerId])),
    ...(await describePlaces(db, [before.place, after.place])),
    ...(await titlesOf(db, {
      irritants: [...before.irritantIds, ...after.irritantIds],
      documents: [...before.documentIds, ...after.documentIds],
    })),
  ]);
  return { entry, differences: differences(before, after, names), first: false };
}
