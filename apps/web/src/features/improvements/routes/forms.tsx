import { form } from '../../../platform/forms/index.ts';
import type { Route, Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import {
  describePlaces,
  isOver as irritantIsOver,
  listIrritants,
  listOwners,
  listPlaces,
  type NamedPlace,
  placeValue,
} from '../../irritants/index.ts';
import { createAction, editAction } from '../commands/write.ts';
import { message as m } from '../messages.ts';
import { ActionFormPage } from '../pages/action-form.tsx';
import { documentPlace, irritantToAnswer, listDocumentChoices } from '../queries/choices.ts';
import { listLinkedDocuments } from '../queries/linked.ts';
import { actionForm, idsFrom, textsFrom } from '../schema.ts';
import type { ActionRow } from '../store.ts';
import { base, on, run, theAction } from './the-action.ts';

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
  // An irritant noted in a text is answered by changing that text, wherever the text is filed.
  const noted = irritant?.documents ?? [];
  const documents = [
    ...context.documents,
    ...noted.filter((one) => !context.documents.some((known) => known.value === one.value)),
  ];
  const ticked = new Set([documentId, ...noted.map((one) => one.value)]);
  const group = context.groups.find((candidate) => candidate.procedureId === place.procedureId);
  const step = group?.steps.find((candidate) => candidate.id === place.stepId);
  return {
    context: { ...context, documents, places: [] as NamedPlace[] },
    values: {
      place: group ? placeValue({ procedureId: group.procedureId, stepId: step?.id ?? null }) : '',
      // Only what the lists offer can be ticked: a foreign id in the address ticks nothing.
      irritants: context.irritants.filter((one) => one.id === irritantId).map((one) => one.id),
      documents: documents.filter((one) => ticked.has(one.value)).map((one) => one.value),
    },
  };
}

/** Proposing an improvement. It stands before the addresses that hold an id. */
export const newRoutes: Route[] = [
  ...form({
    path: '/espace/ameliorations/nouvelle',
    access: { kind: 'organisation', action: 'action.create' },
    schema: actionForm,
    load: asked,
    initial: ({ values }) => ({ values }),
    page: (scope, state, { context }) => <ActionFormPage scope={scope} form={state} context={context} />,
    submit: async (scope, input) => {
      const id = await run(scope, (command) =>
        createAction(command, {
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
];

export const editRoutes: Route[] = [
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
        editAction(command, {
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
];
