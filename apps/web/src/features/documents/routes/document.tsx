import { mostUseful } from '@limpide/readability';
import { transact } from '../../../platform/command.ts';
import { apart, saidBeside } from '../../../platform/engines/index.ts';
import { maxDocumentBytes, readFileInfo, readUpload, uploadBody } from '../../../platform/files/index.ts';
import { button, form } from '../../../platform/forms/index.ts';
import { AppError, FieldErrors } from '../../../platform/http/errors.ts';
import { page, type Route } from '../../../platform/http/route.ts';
import { mayIn } from '../../../platform/policy/index.ts';
import { listProcedureChoices, listStepChoices } from '../../procedures/index.ts';
import { listReviews } from '../../publication/index.ts';
import { readAgain, readFirst } from '../analyse-apart.ts';
import { profileFor } from '../analysis.ts';
import * as commands from '../commands/index.ts';
import { takeIn } from '../intake.ts';
import { stages } from '../library/stage.ts';
import { message as m } from '../messages.ts';
import { nextStep } from '../next-action.ts';
import { DocumentPage } from '../pages/document.tsx';
import { DocumentListPage } from '../pages/list.tsx';
import { NewDocumentPage } from '../pages/new.tsx';
import { DetailsPage, LinkPage, RevisePage, ThrowAwayPage } from '../pages/small-forms.tsx';
import { type DocumentFilters, listDocuments, readRelated } from '../queries/index.ts';
import { detailsForm, emptyForm, kinds, linkForm, newForm, reviseForm, states } from '../schema.ts';
import { countWaitingRemarks, listColleagues, readShareOf } from '../store/index.ts';
import { base, findStops, on, open, readingIn, readingOf, rights, sent } from './open.ts';

/** Documents on one page of the list. */
const pageSize = 50;

const idPattern = /^[0-9a-z]{26}$/;
const idOrNothing = (text: string | undefined) => (text && idPattern.test(text) ? text : undefined);

export function readFilters(query: (name: string) => string | undefined): DocumentFilters {
  return {
    procedureId: idOrNothing(query('demarche')),
    kind: kinds.find((kind) => kind === query('genre')),
    state: states.find((state) => state === query('etat')),
    stage: stages.find((stage) => stage === query('avancement')),
    meets: { oui: true, non: false }[query('criteres') ?? ''],
    mine: query('les-miens') === '1',
  };
}

export const documentPageRoutes: Route[] = [
  page('/espace/documents', { kind: 'organisation', action: 'document.list' }, async (scope) => {
    const { db } = scope.platform;
    const filters = readFilters(scope.query);
    const all = await listDocuments(db, scope.actor, filters);
    const total = Math.max(1, Math.ceil(all.length / pageSize));
    const current = Math.min(total, Math.max(1, Math.floor(Number(scope.query('page'))) || 1));
    return (
      <DocumentListPage
        scope={scope}
        items={all.slice((current - 1) * pageSize, current * pageSize)}
        page={{ current, total, count: all.length }}
        filters={filters}
        procedures={await listProcedureChoices(db, scope.actor)}
        mayCreate={mayIn(scope.actor, 'document.create', scope.actor.organisationId)}
      />
    );
  }),
  ...form({
    path: '/espace/documents/nouveau',
    access: { kind: 'organisation', action: 'document.create' },
    schema: newForm,
    maxBody: uploadBody(maxDocumentBytes),
    load: async (scope) => {
      const { db } = scope.platform;
      const procedures = await listProcedureChoices(db, scope.actor);
      const chosen = procedures.find((choice) => choice.value === scope.query('demarche'))?.value;
      return { procedures, chosen, steps: chosen ? await listStepChoices(db, chosen) : [] };
    },
    initial: ({ chosen, steps }, scope) => ({
      values: {
        kind: 'letter',
        numbers: 'mask',
        procedure: chosen ?? '',
        step: steps.find((step) => step.value === scope.query('etape'))?.value ?? '',
      },
    }),
    page: (scope, state, choices) => <NewDocumentPage scope={scope} form={state} choices={choices} />,
    submit: async (scope, input, { files, loaded }) => {
      const { platform, actor, now } = scope;
      const file = files.get('file');
      if (file && input.text.trim()) throw new FieldErrors({ text: m('new.both') });
      if (!file && !input.text.trim()) throw new FieldErrors({ file: m('new.neither') });
      const upload = file ? await readUpload(file) : undefined;
      if (upload && !upload.ok) throw new FieldErrors({ file: upload.error });
      const source = upload ? { upload: upload.value } : { text: input.text };
      const refused = saidBeside(file ? 'file' : 'text');
      const taken = await takeIn(apart(scope), source, { numbers: input.numbers, now }).catch(refused);
      if (!taken.ok) throw new FieldErrors({ [taken.error.field]: taken.error.message });
      const { blocks, title, masked, notices } = taken.value;
      const profile = profileFor(input.kind);
      const reading = await readingIn(scope, input.kind);
      const analysis = await readFirst(apart(scope), blocks, reading).catch(refused);
      // The steps offered are those of the démarche of the address: another choice of démarche has no step yet.
      const stepId = input.procedure === loaded.chosen ? input.step : null;
      const id = await transact(platform, actor, (command) =>
        commands.createDocument(command, {
          organisationId: actor.organisationId!,
          kind: input.kind,
          title: input.title || title || m('new.untitled'),
          profile,
          blocks,
          analysis,
          file: taken.value.file,
          link: input.procedure ? { procedureId: input.procedure, stepId } : undefined,
        }),
      );
      const said = [masked > 0 ? m('new.masked', { count: masked }) : '', ...notices].filter(Boolean);
      return {
        to: `/espace/documents/${id}`,
        flash: [m('new.done'), ...said].join(' '),
        kind: said.length > 0 ? 'info' : 'success',
      };
    },
  }),
  page('/espace/documents/:id', on('document.read'), async (scope) => {
    const { db } = scope.platform;
    const { opened, links } = await open(scope);
    const { document, texts } = opened;
    const may = rights(scope);
    const best = mostUseful(texts.current.analysis);
    const reviews = await listReviews(db, 'document', document.id);
    const review = reviews.find((candidate) => !candidate.outcome);
    const found = await findStops(scope, opened);
    const approved = reviews.some(
      (candidate) => candidate.outcome === 'approved' && candidate.recordVersion === document.version,
    );
    const file = document.fileId ? await readFileInfo(db, document.fileId) : undefined;
    return (
      <DocumentPage
        scope={scope}
        opened={opened}
        links={links}
        best={best}
        next={nextStep({
          kind: document.kind,
          state: document.state,
          rewritten: texts.after !== undefined || document.writtenHere,
          stops: found.rewriting?.stops?.length ?? 0,
          overridden: found.override !== undefined,
          best: best[0],
          reader: document.reader,
          linked: links.length > 0,
          review: review && {
            forMe: review.reviewerId === scope.actor.userId,
            who: review.reviewerName ?? review.readerName ?? '',
          },
          approved,
          may,
        })}
        rewriting={found.rewriting}
        related={await readRelated(db, scope.actor, document.id)}
        fileName={file?.name}
        waitingRemarks={await countWaitingRemarks(db, document.id)}
        share={await readShareOf(db, document.id)}
        may={may}
      />
    );
  }),
  ...form({
    path: '/espace/documents/:id/modifier',
    access: on('document.edit'),
    schema: detailsForm,
    load: async (scope) => {
      const loaded = await open(scope);
      const { organisationId, ownerId, ownerName } = loaded.opened.document;
      const members = await listColleagues(scope.platform.db, organisationId);
      const people = members.map(({ id, name }) => ({ value: id, text: name }));
      // Whoever follows it may have left: the form does not take it away from them unasked.
      const left = ownerId && !members.some((person) => person.id === ownerId);
      return { ...loaded, people: left ? [{ value: ownerId, text: ownerName ?? '' }, ...people] : people };
    },
    initial: ({ opened: { document } }) => ({
      version: document.version,
      values: {
        title: document.title,
        kind: document.kind,
        profile: document.profile,
        volume: document.volumePerYear === null ? '' : String(document.volumePerYear),
        ged: document.gedReference,
        owner: document.ownerId ?? '',
      },
    }),
    page: (scope, state, { opened, people }) => (
      <DetailsPage scope={scope} form={state} document={opened.document} people={people} />
    ),
    submit: async (scope, input, { loaded: { opened }, version }) => {
      const { texts, document } = opened;
      const reread = input.kind !== document.kind || input.profile !== document.profile;
      const reading = { ...readingOf(scope, opened), kind: input.kind, profile: input.profile };
      const { current } = texts;
      const value = reread ? await readAgain(apart(scope), texts, reading).catch(saidBeside('profile')) : undefined;
      await transact(scope.platform, scope.actor, (command) =>
        commands.editDocument(command, {
          id: document.id,
          version,
          details: {
            title: input.title,
            kind: input.kind,
            profile: input.profile,
            reader: document.reader,
            expectedAction: document.expectedAction,
            deadline: document.deadline,
            volumePerYear: input.volume,
            gedReference: input.ged,
          },
          ownerId: input.owner,
          analysis: value && { textId: current.id, textVersion: current.version, value },
        }),
      );
      return { to: base(scope), flash: m('details.done') };
    },
  }),
  ...form({
    path: '/espace/documents/:id/demarche',
    access: on('document.edit'),
    schema: linkForm,
    load: async (scope) => {
      const { db } = scope.platform;
      const { opened, links } = await open(scope);
      const procedures = await listProcedureChoices(db, scope.actor);
      const chosen = procedures.find((choice) => choice.value === scope.query('demarche'))?.value;
      return { opened, links, procedures, chosen, steps: chosen ? await listStepChoices(db, chosen) : [] };
    },
    initial: ({ chosen, links }) => ({
      values: { procedure: chosen ?? '', step: links.find((link) => link.procedureId === chosen)?.stepId ?? '' },
    }),
    page: (scope, state, loaded) => (
      <LinkPage
        scope={scope}
        form={state}
        document={loaded.opened.document}
        procedures={loaded.procedures}
        steps={loaded.steps}
        chosen={loaded.chosen}
      />
    ),
    submit: async (scope, input, { loaded }) => {
      const { platform, actor } = scope;
      const known = loaded.links.find((link) => link.procedureId === input.procedure);
      // The first page asks for the démarche alone; a step that was chosen before is not lost by it.
      const stepId = loaded.chosen ? input.step : (known?.stepId ?? null);
      await transact(platform, actor, (command) =>
        commands.linkDocument(command, {
          documentId: loaded.opened.document.id,
          procedureId: input.procedure,
          stepId,
        }),
      );
      const steps = loaded.chosen ? [] : await listStepChoices(platform.db, input.procedure);
      if (steps.length === 0) return { to: base(scope), flash: m('link.done') };
      return { to: `${base(scope)}/demarche?demarche=${input.procedure}`, flash: m('link.done-step') };
    },
  }),
  button('/espace/documents/:id/demarche/detacher', on('document.edit'), async (scope) => {
    const procedureId = (await sent(scope))('procedure');
    if (!idOrNothing(procedureId)) throw new AppError('error.bad-request', 400);
    await transact(scope.platform, scope.actor, (command) =>
      commands.unlinkDocument(command, { documentId: scope.param('id'), procedureId }),
    ).catch((error: unknown) => {
      // It was detached already, by someone else or in another tab.
      throw error instanceof FieldErrors ? new AppError('error.state', 409) : error;
    });
    return { to: base(scope), flash: m('link.removed') };
  }),
  ...form({
    path: '/espace/documents/:id/revoir',
    access: on('document.edit'),
    schema: reviseForm,
    load: open,
    page: (scope, state, { opened }) => <RevisePage scope={scope} form={state} document={opened.document} />,
    submit: async (scope, input) => {
      await transact(scope.platform, scope.actor, (command) =>
        commands.markDocumentToReview(command, { id: scope.param('id'), reason: input.reason }),
      );
      return { to: base(scope), flash: m('revise.done') };
    },
  }),
  ...form({
    path: '/espace/documents/:id/jeter',
    access: on('document.delete'),
    schema: emptyForm,
    load: open,
    page: (scope, state, { opened }) => <ThrowAwayPage scope={scope} form={state} document={opened.document} />,
    submit: async (scope) => {
      await transact(scope.platform, scope.actor, (command) =>
        commands.throwAwayDocument(command, { id: scope.param('id') }),
      );
      return { to: '/espace/documents', flash: m('throw-away.done') };
    },
  }),
];
