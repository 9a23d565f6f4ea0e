import { form } from '../../../platform/forms/index.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { createIrritant } from '../commands.ts';
import { applyFilter, readFilter } from '../filters.ts';
import { message as m } from '../messages.ts';
import { IrritantListPage } from '../pages/list.tsx';
import { NewIrritantPage } from '../pages/new.tsx';
import { listPlaces, organisationsOnTheWay, readableDocument } from '../queries/choices.ts';
import { countIrritants, listIrritants } from '../queries/list.ts';
import { detailsFrom, newIrritantForm, placeValue, withoutQuotes } from '../schema.ts';
import { isOver } from '../states.ts';
import { run } from './the-irritant.ts';

const pageSize = 50;

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

/** The list, and noting a new one. */
export const listRoutes: Route[] = [
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
        createIrritant(command, {
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
];
