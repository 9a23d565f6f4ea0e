import { form } from '../../../platform/forms/index.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { daysBetween, formatDay, isoDay } from '../../../platform/messages/index.ts';
import * as commands from '../commands.ts';
import { message as m } from '../messages.ts';
import { irritantNextAction } from '../next-action.ts';
import { EditIrritantPage } from '../pages/edit.tsx';
import { IrritantPage } from '../pages/irritant.tsx';
import { EvidencePage, OwnerPage, RemoveEvidencePage, StatePage } from '../pages/small-forms.tsx';
import { stateWords } from '../present.ts';
import { listOwners, listPlaces, organisationsOnTheWay } from '../queries/choices.ts';
import { irritantContext, listLinkedActions, namedPlaces } from '../queries/record.ts';
import {
  detailsFrom,
  editIrritantForm,
  evidenceForm,
  ownerForm,
  placeNames,
  placeValue,
  removeEvidenceForm,
  stateForm,
  verbatimsFrom,
  withoutQuotes,
} from '../schema.ts';
import { nextStates } from '../states.ts';
import { listEvidence } from '../store.ts';
import { base, on, run, theIrritant } from './the-irritant.ts';

async function withOwners(scope: Scope) {
  return { irritant: await theIrritant(scope), owners: await listOwners(scope.platform.db, scope.resource) };
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
    newestEvidence: evidence[0]?.observedOn,
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

/** The page of an irritant, and what changes it. */
export const recordRoutes: Route[] = [
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
];
