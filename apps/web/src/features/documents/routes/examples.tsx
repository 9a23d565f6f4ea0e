import { transact } from '../../../platform/command.ts';
import { apart } from '../../../platform/engines/index.ts';
import { button, form } from '../../../platform/forms/index.ts';
import { AppError, FieldErrors, notFound } from '../../../platform/http/errors.ts';
import { publicPage } from '../../../platform/http/public-page.ts';
import type { Route, Scope } from '../../../platform/http/route.ts';
import { compareApart, readFirst } from '../analyse-apart.ts';
import * as commands from '../commands/index.ts';
import { checkPersonal } from '../examples/personal.ts';
import { exampleSnapshot } from '../examples/snapshot.ts';
import { message as m } from '../messages.ts';
import { ExamplePage, ExamplesPage } from '../pages/examples.tsx';
import { ShowPage } from '../pages/show.tsx';
import { countExamples, findSuccessor, listExamples, type OpenedDocument, readExample } from '../queries/index.ts';
import { showForm } from '../schema.ts';
import { readExampleOf, readOrganisationName, readReasons } from '../store/index.ts';
import { textVersion } from '../text-version.ts';
import { base, on, open, readingOf } from './open.ts';

const pageSize = 30;

/** What would be shown of a document, or why it cannot be. */
async function prepare(scope: Scope, opened: OpenedDocument) {
  const { document, override } = opened;
  const { before, after } = opened.texts;
  const obstacles: string[] = [];
  if (!after) obstacles.push(m('show.not-rewritten'));
  if (document.state !== 'published') obstacles.push(m('show.not-approved'));
  if (document.retiredAt) obstacles.push(m('show.retired'));
  if (!after || obstacles.length > 0) return { obstacles, ready: undefined };
  const reading = readingOf(scope, opened);
  const comparison = await compareApart(apart(scope), before.blocks, after.blocks, reading);
  if (comparison === 'too-long') return { obstacles: [m('show.too-long')], ready: undefined };
  const personal = checkPersonal(before.blocks, after.blocks, comparison);
  if (personal.numbers > 0) obstacles.push(m('show.numbers', { count: personal.numbers }));
  if (comparison.stops.length > 0 && !override) obstacles.push(m('show.facts-lost'));
  if (obstacles.length > 0) return { obstacles, ready: undefined };
  // Both sides are counted now, by one engine and one lexicon: what is stored may be older on one of them.
  const [first, second] = [
    await readFirst(apart(scope), before.blocks, reading),
    await readFirst(apart(scope), after.blocks, reading),
  ];
  const organisation = await readOrganisationName(scope.platform.db, document.organisationId);
  const snapshot = exampleSnapshot(
    organisation,
    { blocks: before.blocks, analysis: first },
    { blocks: after.blocks, analysis: second },
    comparison,
    await readReasons(scope.platform.db, document.id),
  );
  return { obstacles, ready: { snapshot, personal } };
}

export const exampleRoutes: Route[] = [
  publicPage('/avant-apres', async (scope) => {
    const { db } = scope.platform;
    const count = await countExamples(db);
    const total = Math.max(1, Math.ceil(count / pageSize));
    const current = Math.min(total, Math.max(1, Math.floor(Number(scope.query('page'))) || 1));
    const examples = await listExamples(db, { size: pageSize, number: current });
    return <ExamplesPage scope={scope} examples={examples} page={{ current, total, count }} />;
  }),
  publicPage('/avant-apres/:example', async (scope) => {
    const { db } = scope.platform;
    const id = scope.param('example');
    const example = await readExample(db, id);
    if (example) return <ExamplePage scope={scope} example={example} />;
    const successor = await findSuccessor(db, id);
    if (!successor) throw notFound();
    return scope.c.redirect(`/avant-apres/${successor}`, 302);
  }),
  ...form({
    path: '/espace/documents/:id/montrer',
    access: on('document.show-publicly'),
    schema: showForm,
    load: async (scope) => {
      const { opened, links } = await open(scope);
      const example = await readExampleOf(scope.platform.db, opened.document.id);
      return { opened, links, example, ...(await prepare(scope, opened)) };
    },
    initial: ({ opened, example, links }) => ({
      version: textVersion(opened.texts),
      values: {
        title: example?.title ?? opened.document.title,
        why: example?.why ?? '',
        procedure: (example ? example.procedureId : links[0]?.procedureId) ?? '',
      },
    }),
    page: (scope, state, loaded) => <ShowPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input, { loaded: { ready }, version }) => {
      if (!ready) throw new AppError('error.state', 409);
      if (!input.confirmed) throw new FieldErrors({ confirmed: m('show.confirm-missing') });
      await transact(scope.platform, scope.actor, (command) =>
        commands.showPublicly(command, {
          id: scope.param('id'),
          version,
          title: input.title,
          why: input.why,
          procedureId: input.procedure,
          snapshot: ready.snapshot,
          confirmed: true,
        }),
      );
      return { to: `${base(scope)}/avant-apres`, flash: m('show.done') };
    },
  }),
  button('/espace/documents/:id/montrer/retirer', on('document.show-publicly'), async (scope) => {
    await transact(scope.platform, scope.actor, (command) =>
      commands.withdrawExample(command, { id: scope.param('id') }),
    );
    return { to: `${base(scope)}/avant-apres`, flash: m('show.withdrawn') };
  }),
];
