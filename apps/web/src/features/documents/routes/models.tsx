import type { Block } from '@limpide/documents';
import { transact } from '../../../platform/command.ts';
import type { DocumentKind, DocumentOrigin } from '../../../platform/database/index.ts';
import { apart, saidBeside } from '../../../platform/engines/index.ts';
import { button, form } from '../../../platform/forms/index.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { isoDay } from '../../../platform/messages/index.ts';
import { mayIn } from '../../../platform/policy/index.ts';
import { listProcedureChoices, listStepChoices } from '../../procedures/index.ts';
import { readFirst } from '../analyse-apart.ts';
import * as commands from '../commands/index.ts';
import { blocksOf, readyLetter, readyLetters } from '../library/ready-letters/index.ts';
import { message as m } from '../messages.ts';
import { CopyPage, SharePage } from '../pages/model-forms.tsx';
import { ReadyLetterPage, ReadyLettersPage, SharedModelPage, SharedModelsPage } from '../pages/models.tsx';
import { listSharedModels, readSharedModel } from '../queries/index.ts';
import { copyForm, shareForm } from '../schema.ts';
import { readShareOf } from '../store/index.ts';
import { textVersion } from '../text-version.ts';
import { base, on, open, readingIn } from './open.ts';

const list = { kind: 'organisation', action: 'document.list' } as const;
const create = { kind: 'organisation', action: 'document.create' } as const;

/** A model to copy, wherever it comes from. */
interface Model {
  kind: DocumentKind;
  title: string;
  blocks: Block[];
  origin: DocumentOrigin;
  reader?: string;
  expectedAction?: string;
  deadline?: string;
  parent: { href: string; text: string };
  back: string;
}

function readyModel(scope: Scope): Model {
  const letter = readyLetter(scope.param('key'));
  if (!letter) throw notFound();
  const { key, title, kind, reader, action, deadline } = letter;
  const href = '/espace/documents/modeles';
  return {
    kind,
    title,
    blocks: blocksOf(letter),
    origin: { kind: 'ready', key, title },
    reader,
    expectedAction: action,
    deadline,
    parent: { href, text: m('library.ready') },
    back: `${href}/${key}`,
  };
}

async function shared(scope: Scope) {
  const model = await readSharedModel(scope.platform.db, scope.actor.organisationId!, scope.param('model'));
  if (!model) throw notFound();
  return model;
}

async function sharedModel(scope: Scope): Promise<Model> {
  const { id, kind, title, blocks, organisation, sharedAt } = await shared(scope);
  const href = '/espace/documents/modeles-partages';
  return {
    kind,
    title,
    blocks,
    origin: { kind: 'shared', model: id, title, organisation, sharedOn: isoDay(sharedAt) },
    parent: { href, text: m('library.shared') },
    back: `${href}/${id}`,
  };
}

/** The form that makes a draft of a model, attached to a démarche. */
function copyRoutes(path: string, load: (scope: Scope) => Promise<Model>): Route[] {
  return form({
    path,
    access: create,
    schema: copyForm,
    load: async (scope) => {
      const { db } = scope.platform;
      const procedures = await listProcedureChoices(db, scope.actor);
      const chosen = procedures.find((choice) => choice.value === scope.query('demarche'))?.value;
      return { model: await load(scope), procedures, chosen, steps: chosen ? await listStepChoices(db, chosen) : [] };
    },
    initial: ({ model, chosen }) => ({ values: { title: model.title, procedure: chosen ?? '', step: '' } }),
    page: (scope, state, loaded) => (
      <CopyPage
        scope={scope}
        form={state}
        title={loaded.model.title}
        parent={loaded.model.parent}
        back={loaded.model.back}
        choices={loaded}
      />
    ),
    submit: async (scope, input, { loaded }) => {
      const { platform, actor } = scope;
      const { parent: _, back: __, ...model } = loaded.model;
      const reading = await readingIn(scope, model.kind);
      const analysis = await readFirst(apart(scope), model.blocks, reading).catch(saidBeside('title'));
      const stepId = input.procedure === loaded.chosen ? input.step : null;
      const id = await transact(platform, actor, (command) =>
        commands.copyModel(command, {
          ...model,
          organisationId: actor.organisationId!,
          title: input.title,
          profile: reading.profile,
          analysis,
          link: input.procedure ? { procedureId: input.procedure, stepId } : undefined,
        }),
      );
      const done = m(model.origin.kind === 'ready' ? 'copy.done' : 'copy.done-shared');
      return { to: `/espace/documents/${id}/texte`, flash: done };
    },
  });
}

const mayCopy = (scope: Scope) => mayIn(scope.actor, 'document.create', scope.actor.organisationId);

/** Addresses without an id: they come before those of one document. */
export const modelRoutes: Route[] = [
  page('/espace/documents/modeles', list, async (scope) => <ReadyLettersPage scope={scope} letters={readyLetters} />),
  page('/espace/documents/modeles/:key', list, async (scope) => {
    const letter = readyLetter(scope.param('key'));
    if (!letter) throw notFound();
    return <ReadyLetterPage scope={scope} letter={letter} blocks={blocksOf(letter)} mayCopy={mayCopy(scope)} />;
  }),
  ...copyRoutes('/espace/documents/modeles/:key/copier', async (scope) => readyModel(scope)),
  page('/espace/documents/modeles-partages', list, async (scope) => (
    <SharedModelsPage scope={scope} models={await listSharedModels(scope.platform.db, scope.actor.organisationId!)} />
  )),
  page('/espace/documents/modeles-partages/:model', list, async (scope) => (
    <SharedModelPage scope={scope} model={await shared(scope)} mayCopy={mayCopy(scope)} />
  )),
  ...copyRoutes('/espace/documents/modeles-partages/:model/copier', sharedModel),
];

export const shareRoutes: Route[] = [
  ...form({
    path: '/espace/documents/:id/partager',
    access: on('document.share-model'),
    schema: shareForm,
    load: async (scope) => {
      const { opened } = await open(scope);
      return { opened, share: await readShareOf(scope.platform.db, opened.document.id) };
    },
    initial: ({ opened, share }) => ({
      version: textVersion(opened.texts),
      values: { purpose: share?.purpose ?? '', advice: share?.advice ?? '' },
    }),
    page: (scope, state, { opened, share }) => (
      <SharePage scope={scope} form={state} document={opened.document} again={share !== undefined} />
    ),
    submit: async (scope, input, { version }) => {
      await transact(scope.platform, scope.actor, (command) =>
        commands.shareAsModel(command, { id: scope.param('id'), version, ...input }),
      );
      return { to: base(scope), flash: m('share.done') };
    },
  }),
  button('/espace/documents/:id/partager/retirer', on('document.share-model'), async (scope) => {
    await transact(scope.platform, scope.actor, (command) =>
      commands.withdrawSharedModel(command, { id: scope.param('id') }),
    );
    return { to: base(scope), flash: m('share.withdrawn') };
  }),
];
