import { transact } from '../../platform/command.ts';
import { button, form } from '../../platform/forms/index.ts';
import { listVersions } from '../../platform/history/history.ts';
import { FieldErrors, notFound } from '../../platform/http/errors.ts';
import { type Access, page, type Route, type Scope } from '../../platform/http/route.ts';
import { daysBetween, formatDay, isoDay } from '../../platform/messages/index.ts';
import { type Action, may } from '../../platform/policy/index.ts';
import * as commands from './commands.ts';
import { applyFilter, readFilter } from './filters.ts';
import { message as m } from './messages.ts';
import { irritantNextAction } from './next-action.ts';
import { crumbs } from './pages/crumbs.ts';
import { EditIrritantPage } from './pages/edit.tsx';
import { RecordHistoryPage } from './pages/history.tsx';
import { IrritantPage } from './pages/irritant.tsx';
import { IrritantListPage } from './pages/list.tsx';
import { NewIrritantPage } from './pages/new.tsx';
import { EvidencePage, OwnerPage, RemoveEvidencePage, StatePage, ThrowAwayPage } from './pages/small-forms.tsx';
import { actionWords, differences, stateWords } from './present.ts';
import {
  countIrritants,
  describePlaces,
  irritantContext,
  listIrritants,
  listLinkedActions,
  listOwners,
  listPlaces,
  namedPlaces,
  namesOf,
  organisationsOnTheWay,
  readableDocument,
} from './queries.ts';
import { sheetRoutes } from './routes/sheets.tsx';
import {
  detailsFrom,
  editIrritantForm,
  evidenceForm,
  newIrritantForm,
  ownerForm,
  placeNames,
  placeValue,
  removeEvidenceForm,
  restoreForm,
  stateForm,
  throwAwayForm,
  verbatimsFrom,
  withoutQuotes,
} from './schema.ts';
import { isOver, nextStates } from './states.ts';
import { listEvidence, readIrritant } from './store.ts';

const on = (action: Action): Access => ({ kind: 'record', action, record: 'irritant', param: 'id' });
const base = (scope: Scope) => `/espace/irritants/${scope.param('id')}`;
const run = <T,>(scope: Scope, work: Parameters<typeof transact<T>>[2]) => transact(scope.platform, scope.actor, work);
const pageSize = 50;

/** The irritant of the path. The access has found it already. */
async function theIrritant(scope: Scope) {
  const irritant = await readIrritant(scope.platform.db, scope.param('id'));
  if (!irritant) throw notFound();
  return irritant;
}

async function withOwners(scope: Scope) {
  return { irritant: await theIrritant(scope), owners: await listOwners(scope.platform.db, scope.resource) };
}

/** Démarches to choose from, those named in the address first of all. */
async function newContext(scope: Scope) {
  const { db } = scope.platform;
  const groups = await listPlaces(db, scope.actor.organisationId ?? '');
  const asked = scope.query('document');
  const document = asked ? await readableDocument(db, scope.actor, asked) : undefined;
  const place = document?.place ?? {
    procedureId: scope.query('demarche') ?? '',
    stepId: scope.query('etape') ?? null,
  };
  const group = groups.find((candidate) => candidate.procedureId === place.procedureId);
  const step = group?.steps.find((candidate) => candidate.id === place.stepId);
  const onTheWay = group ? await organisationsOnTheWay(db, [group.procedureId]) : [];
  return {
    groups,
    document,
    onTheWay,
    place: group ? placeValue({ procedureId: group.procedureId, stepId: step?.id ?? null }) : '',
  };
}

async function pageView(scope: Scope) {
  const { db } = scope.platform;
  const irritant = await theIrritant(scope);
  const [places, evidence, actions, context] = await Promise.all([
    namedPlaces(db, [irritant.id]),
    listEvidence(db, irritant.id),
    listLinkedActions(db, irritant.id),
    irritantContext(db, irritant),
  ]);
  const since = isoDay(irritant.stateSince);
  const next = irritantNextAction({
    state: irritant.state,
    hasPlace: (places.get(irritant.id) ?? []).length > 0,
    severity: irritant.severity,
    hasOwner: irritant.ownerId !== null,
    daysSinceReport: daysBetween(irritant.reportedAt, scope.now),
    ownerDays: context.ownerDays,
    evidenceCount: evidence.length,
    confirmedByUsers: evidence.some((one) => one.observedOn >= since),
    actions: actions.filter((action) => action.state !== 'abandoned'),
  });
  return {
    irritant,
    places: places.get(irritant.id) ?? [],
    evidence,
    actions,
    documents: context.documents,
    decisionBody: context.decisionBody,
    owner: context.owner,
    reporter: context.reporter,
    stateDays: daysBetween(irritant.stateSince, scope.now),
    next,
  };
}

export const irritantRoutes: Route[] = [
  page('/espace/irritants', { kind: 'organisation', action: 'irritant.list' }, async (scope) => {
    const all = await listIrritants(scope.platform.db, scope.actor, scope.now);
    const procedureId = scope.query('demarche');
    const here = procedureId
      ? all.filter((item) => item.places.some((place) => place.procedureId === procedureId))
      : all;
    const named = here[0]?.places.find((place) => place.procedureId === procedureId);
    const filter = readFilter(scope.query('montrer'));
    const items = applyFilter(here, filter, scope.actor.userId);
    const pages = Math.ceil(items.length / pageSize);
    const current = Math.min(Math.max(1, Math.floor(Number(scope.query('page'))) || 1), Math.max(1, pages));
    return (
      <IrritantListPage
        scope={scope}
        view={{
          items,
          shown: items.slice((current - 1) * pageSize, current * pageSize),
          page: current,
          pages,
          filter,
          counts: countIrritants(here, scope.actor.userId),
          over: here.filter((item) => isOver(item.state)).length,
          procedure: named && { id: named.procedureId, title: named.procedure },
        }}
      />
    );
  }),
  ...form({
    path: '/espace/irritants/nouveau',
    access: { kind: 'organisation', action: 'irritant.create' },
    schema: newIrritantForm,
    load: newContext,
    initial: ({ place }) => ({ values: { place } }),
    page: (scope, state, context) => <NewIrritantPage scope={scope} form={state} {...context} />,
    submit: async (scope, input) => {
      const id = await run(scope, (command) =>
        commands.createIrritant(command, {
          organisationId: scope.actor.organisationId!,
          userVoice: withoutQuotes(input.voice),
          places: input.place ? [input.place] : [],
          documentId: input.document,
          ...detailsFrom(input),
        }),
      );
      return { to: `/espace/irritants/${id}`, flash: m('new.done') };
    },
  }),
  ...sheetRoutes,
  page('/espace/irritants/:id', on('irritant.read'), async (scope) => (
    <IrritantPage scope={scope} view={await pageView(scope)} />
  )),
  ...form({
    path: '/espace/irritants/:id/modifier',
    access: on('irritant.edit'),
    schema: editIrritantForm,
    load: async (scope) => {
      const { db } = scope.platform;
      const irritant = await theIrritant(scope);
      return {
        irritant,
        groups: await listPlaces(db, irritant.organisationId),
        places: (await namedPlaces(db, [irritant.id])).get(irritant.id) ?? [],
        onTheWay: await organisationsOnTheWay(
          db,
          irritant.places.map((place) => place.procedureId),
        ),
      };
    },
    initial: ({ irritant, places }) => ({
      version: irritant.version,
      values: {
        voice: irritant.userVoice,
        ...Object.fromEntries(placeNames.map((name, index) => [name, placeValue(places[index])])),
        kind: irritant.kind ?? '',
        severity: String(irritant.severity ?? ''),
        'severity-reason': irritant.severityReason,
        'users-low': String(irritant.usersLow ?? ''),
        'users-high': String(irritant.usersHigh ?? ''),
        'users-source': irritant.usersSource,
        crossed: irritant.crossedOrganisations.join('\n'),
      },
    }),
    page: (scope, state, loaded) => <EditIrritantPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input, { version }) => {
      await run(scope, (command) =>
        commands.editIrritant(command, {
          id: scope.param('id'),
          version,
          userVoice: withoutQuotes(input.voice),
          places: placeNames.map((name) => input[name]).filter((place) => place !== null),
          details: detailsFrom(input),
          reason: input.reason,
        }),
      );
      return { to: base(scope), flash: m('edit.done') };
    },
  }),
  ...form({
    path: '/espace/irritants/:id/etat',
    access: on('irritant.edit'),
    schema: stateForm,
    load: withOwners,
    initial: ({ irritant }, scope) => {
      const wanted = nextStates(irritant.state).find((state) => state === scope.query('vers'));
      return { values: { to: wanted ?? '' }, version: irritant.version };
    },
    page: (scope, state, { irritant, owners }) => (
      <StatePage
        scope={scope}
        form={state}
        irritant={irritant}
        owners={owners}
        days={daysBetween(irritant.stateSince, scope.now)}
      />
    ),
    submit: async (scope, input, { version }) => {
      await run(scope, (command) =>
        commands.changeState(command, {
          id: scope.param('id'),
          version,
          to: input.to,
          reason: input.reason,
          ownerId: input.owner,
        }),
      );
      return { to: base(scope), flash: m('state.done', { state: stateWords(input.to) }) };
    },
  }),
  ...form({
    path: '/espace/irritants/:id/porteur',
    access: on('irritant.edit'),
    schema: ownerForm,
    load: withOwners,
    initial: ({ irritant }) => ({ values: { owner: irritant.ownerId ?? '' }, version: irritant.version }),
    page: (scope, state, loaded) => <OwnerPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input, { version }) => {
      await run(scope, (command) =>
        commands.giveIrritant(command, { id: scope.param('id'), version, ownerId: input.owner }),
      );
      return { to: base(scope), flash: m('owner.done') };
    },
  }),
  ...form({
    path: '/espace/irritants/:id/preuves',
    access: on('irritant.add-evidence'),
    schema: evidenceForm,
    load: theIrritant,
    initial: (_, scope) => ({ values: { 'observed-on': formatDay(scope.now) } }),
    page: (scope, state, irritant) => <EvidencePage scope={scope} form={state} irritant={irritant} />,
    submit: async (scope, input) => {
      await run(scope, (command) =>
        commands.addEvidence(command, {
          irritantId: scope.param('id'),
          level: input.level,
          statement: input.statement,
          n: input.n,
          total: input.total,
          source: input.source,
          observedOn: input['observed-on'],
          verbatims: verbatimsFrom(input.verbatims),
        }),
      );
      return { to: `${base(scope)}#qui-le-dit`, flash: m('evidence.done') };
    },
  }),
  ...form({
    path: '/espace/irritants/:id/preuves/retirer',
    access: on('irritant.edit'),
    schema: removeEvidenceForm,
    load: async (scope) => ({
      irritant: await theIrritant(scope),
      evidence: await listEvidence(scope.platform.db, scope.param('id')),
    }),
    page: (scope, state, loaded) => <RemoveEvidencePage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input, { loaded }) => {
      if (!loaded.evidence.some((one) => one.id === input.evidence)) {
        throw new FieldErrors({ evidence: m('evidence.remove.choose') });
      }
      await run(scope, (command) =>
        commands.removeEvidence(command, {
          irritantId: scope.param('id'),
          evidenceId: input.evidence,
          reason: input.reason,
        }),
      );
      return { to: base(scope), flash: m('evidence.remove.done') };
    },
  }),
  ...form({
    path: '/espace/irritants/:id/historique',
    access: on('irritant.edit'),
    viewAccess: on('irritant.read'),
    schema: restoreForm,
    load: async (scope) => ({
      irritant: await theIrritant(scope),
      entries: await listVersions(scope.platform.db, 'irritant', scope.param('id')),
      selected: await selectedVersion(scope),
    }),
    initial: ({ irritant }) => ({ values: {}, version: irritant.version }),
    page: (scope, state, { irritant, entries, selected }) => (
      <RecordHistoryPage
        scope={scope}
        form={state}
        view={{
          section: 'irritants',
          crumbs: crumbs(irritant),
          path: `${base(scope)}/historique`,
          entries,
          selected,
          restorable: may(scope.actor, 'irritant.edit', scope.resource) ? irritant.version : undefined,
          restoreNote: m('history.restore-note'),
          what: actionWords,
        }}
      />
    ),
    submit: async (scope, input, { loaded, version }) => {
      const entry = loaded.entries.find((candidate) => candidate.version === input.version);
      if (!entry) throw new FieldErrors({ version: m('history.no-version') });
      const snapshot = entry.snapshot as unknown as commands.IrritantSnapshot;
      await run(scope, (command) =>
        commands.restoreIrritant(command, { id: scope.param('id'), version, from: entry.version, snapshot }),
      );
      return { to: base(scope), flash: m('history.restored') };
    },
  }),
  ...form({
    path: '/espace/irritants/:id/corbeille',
    access: on('irritant.delete'),
    schema: throwAwayForm,
    load: theIrritant,
    page: (scope, state, irritant) => <ThrowAwayPage scope={scope} form={state} irritant={irritant} />,
    submit: async (scope, input) => {
      await run(scope, (command) =>
        commands.throwAwayIrritant(command, { id: scope.param('id'), reason: input.reason }),
      );
      return { to: '/espace/irritants', flash: m('bin.done') };
    },
  }),
  button(
    '/espace/irritants/:id/retablir',
    { kind: 'record', action: 'irritant.delete', record: 'irritant', param: 'id', deleted: true },
    async (scope) => {
      await run(scope, (command) => commands.takeIrritantBack(command, { id: scope.param('id') }));
      return { to: base(scope), flash: m('bin.back') };
    },
  ),
];

/** The version asked for in the address, with what it changed since the one before. */
async function selectedVersion(scope: Scope) {
  const { db } = scope.platform;
  const wanted = Number(scope.query('version'));
  const entries = await listVersions(db, 'irritant', scope.param('id'));
  const index = entries.findIndex((entry) => entry.version === wanted);
  const entry = entries[index];
  if (!entry) return undefined;
  const earlier = entries[index + 1];
  if (!earlier) return { entry, differences: [], first: true };
  const [before, after] = [earlier, entry].map((one) => one.snapshot as unknown as commands.IrritantSnapshot) as [
    commands.IrritantSnapshot,
    commands.IrritantSnapshot,
  ];
  const names = new Map([
    ...(await namesOf(db, [before.ownerId, after.ownerId])),
    ...(await describePlaces(db, [...before.places, ...after.places])),
  ]);
  return { entry, differences: differences(before, after, names), first: false };
}
