import { transact } from '../../../platform/command.ts';
import { type Apart, apart } from '../../../platform/engines/index.ts';
import { button, form } from '../../../platform/forms/index.ts';
import { AppError } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { readToken } from '../../../platform/identity/one-time-token.ts';
import { compareApart } from '../analyse-apart.ts';
import * as commands from '../commands/index.ts';
import { exampleSnapshot } from '../examples/snapshot.ts';
import { message as m } from '../messages.ts';
import { type Paper, PaperPage } from '../pages/paper.tsx';
import { LinkedRewritingPage, ReadingLinksPage, type ReadingLinksProps } from '../pages/reading-links.tsx';
import { type OpenedDocument, openDocument } from '../queries/index.ts';
import { linkToForm } from '../schema.ts';
import { listReadingLinks, readOrganisationName, readReadingLink, readReasons } from '../store/index.ts';
import { base, on, open, readingOf, sent } from './open.ts';
import { restingForm } from './resting-form.ts';

/** The rewriting as it stands, to read; undefined while nobody has rewritten the text. */
async function standingRewriting(scope: Scope, by: Apart, opened: OpenedDocument) {
  const { before, after } = opened.texts;
  if (!after) return undefined;
  const comparison = await compareApart(by, before.blocks, after.blocks, readingOf(scope, opened));
  if (comparison === 'too-long') return 'too-long' as const;
  const organisation = await readOrganisationName(scope.platform.db, opened.document.organisationId);
  const reasons = await readReasons(scope.platform.db, opened.document.id);
  return exampleSnapshot(organisation, before, after, comparison, reasons);
}

async function loadLinks(scope: Scope): Promise<Omit<ReadingLinksProps, 'scope' | 'form' | 'made'>> {
  const { opened, links } = await open(scope);
  return { opened, links, readingLinks: await listReadingLinks(scope.platform.db, opened.document.id, scope.now) };
}

export const showingRoutes: Route[] = [
  page('/espace/documents/:id/avant-apres/feuille', on('document.read'), async (scope) => {
    const { opened, links } = await open(scope);
    const snapshot = await standingRewriting(scope, apart(scope), opened);
    // Nothing to lay out: the page of the comparison says why.
    if (!snapshot || snapshot === 'too-long') return scope.redirect(`${base(scope)}/avant-apres`);
    const paper: Paper = scope.query('papier') === 'a3' ? 'a3' : 'a4';
    return <PaperPage scope={scope} opened={opened} links={links} snapshot={snapshot} paper={paper} />;
  }),
  ...form({
    path: '/espace/documents/:id/liens',
    access: on('document.link'),
    schema: linkToForm,
    load: loadLinks,
    initial: () => ({ values: { days: '30' } }),
    page: (scope, state, loaded) => <ReadingLinksPage scope={scope} form={state} made={undefined} {...loaded} />,
    submit: async (scope, input) => {
      const { token, expiresAt } = await transact(scope.platform, scope.actor, (command) =>
        commands.makeReadingLink(command, {
          id: scope.param('id'),
          recipient: input.recipient,
          days: Number(input.days),
        }),
      );
      const address = new URL(`/lecture/avant-apres/${token}`, scope.platform.config.baseUrl).href;
      return scope.page(
        <ReadingLinksPage
          scope={scope}
          form={restingForm(scope, { days: '30' })}
          made={{ address, expiresAt }}
          {...(await loadLinks(scope))}
        />,
      );
    },
  }),
  button('/espace/documents/:id/liens/arreter', on('document.link'), async (scope) => {
    const field = await sent(scope);
    await transact(scope.platform, scope.actor, (command) =>
      commands.revokeReadingLink(command, { id: scope.param('id'), link: field('lien') }),
    );
    return { to: `${base(scope)}/liens`, flash: m('link-to.revoked-done') };
  }),
  page('/lecture/avant-apres/:token', { kind: 'link' }, async (scope) => {
    const { db, engines } = scope.platform;
    const id = await readToken(db, scope.now, 'before-after', scope.param('token'));
    const link = id ? await readReadingLink(db, id, scope.now) : undefined;
    if (!link || link.revokedAt) throw new AppError('error.link-over', 410);
    const opened = await openDocument(db, link.documentId);
    const shown = await standingRewriting(scope, { engines, owner: `reading-link:${link.id}` }, opened);
    return (
      <LinkedRewritingPage
        scope={scope}
        opened={opened}
        organisation={await readOrganisationName(db, opened.document.organisationId)}
        link={link}
        snapshot={shown === 'too-long' ? undefined : shown}
        tooLong={shown === 'too-long'}
      />
    );
  }),
];
