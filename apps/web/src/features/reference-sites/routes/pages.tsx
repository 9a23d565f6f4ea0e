import { transact } from '../../../platform/command.ts';
import { button, form } from '../../../platform/forms/index.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { listOnline } from '../../embeds/index.ts';
import { readProcedure } from '../../procedures/index.ts';
import * as commands from '../commands.ts';
import { message as m } from '../messages.ts';
import { PageFormPage } from '../pages/forms.tsx';
import { home } from '../pages/frame.ts';
import { ProcedureSitesPage } from '../pages/owner.tsx';
import { OnePage } from '../pages/page.tsx';
import { pagesOfProcedure, requirePage, requireSite } from '../queries.ts';
import { dismissForm, pageForm } from '../schema.ts';
import { base, on, run } from './sites.tsx';

const path = `${home}/:id/pages/:page`;
const pageBase = (scope: Scope) => `${base(scope)}/pages/${scope.param('page')}`;

async function thePage(scope: Scope) {
  const { db } = scope.platform;
  const site = await requireSite(db, scope.param('id'));
  return { site, page: await requirePage(db, site.id, scope.param('page')) };
}

const choices = async (scope: Scope) =>
  (await listOnline(scope.platform.db)).map(({ id, snapshot: { content, organisation } }) => ({
    id,
    title: content.title,
    organisation: organisation.name,
  }));

const names = (scope: Scope) => ({ siteId: scope.param('id'), pageId: scope.param('page') });

export const pageRoutes: Route[] = [
  ...form({
    path: `${home}/:id/pages/nouvelle`,
    access: on('reference-site.edit'),
    schema: pageForm,
    load: async (scope) => ({
      site: await requireSite(scope.platform.db, scope.param('id')),
      procedures: await choices(scope),
    }),
    page: (scope, state, loaded) => <PageFormPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, { procedure, ...input }, { loaded }) => {
      if (!loaded.procedures.some(({ id }) => id === procedure)) throw notFound();
      await run(scope, (command) => commands.mapPage(command, loaded.site.id, { ...input, procedureId: procedure }));
      return { to: base(scope), flash: m('page.form.saved') };
    },
  }),
  ...form({
    path,
    access: on('reference-site.judge'),
    viewAccess: on('reference-site.read'),
    schema: dismissForm,
    load: thePage,
    page: (scope, state, { site, page: one }) => <OnePage scope={scope} form={state} site={site} page={one} />,
    submit: async (scope, input) => {
      await run(scope, (command) => commands.dismiss(command, { ...names(scope), ...input }));
      return { to: pageBase(scope), flash: m('page.dismissed') };
    },
  }),
  ...form({
    path: `${path}/modifier`,
    access: on('reference-site.edit'),
    schema: pageForm,
    load: async (scope) => ({ ...(await thePage(scope)), procedures: await choices(scope) }),
    initial: ({ page: one }) => ({ values: { address: one.address, title: one.title, procedure: one.procedureId } }),
    page: (scope, state, { site, page: one, procedures }) => (
      <PageFormPage scope={scope} form={state} site={site} pageId={one.id} procedures={procedures} />
    ),
    submit: async (scope, { procedure, ...input }, { loaded }) => {
      const stays = loaded.page.procedureId === procedure;
      if (!stays && !loaded.procedures.some(({ id }) => id === procedure)) throw notFound();
      const change = { ...input, id: loaded.page.id, procedureId: procedure };
      await run(scope, (command) => commands.mapPage(command, loaded.site.id, change));
      return { to: pageBase(scope), flash: m('page.form.saved') };
    },
  }),
  button(`${path}/confirmer`, on('reference-site.edit'), async (scope) => {
    const { siteId, pageId } = names(scope);
    const count = await run(scope, (command) => commands.confirmProposals(command, siteId, pageId));
    return { to: pageBase(scope), flash: m('pages.confirmed', { count }) };
  }),
  button(`${path}/retirer`, on('reference-site.edit'), async (scope) => {
    const { siteId, pageId } = names(scope);
    await run(scope, (command) => commands.removePage(command, siteId, pageId));
    return { to: base(scope), flash: m('page.removed') };
  }),
  button(`${path}/suivre`, on('reference-site.edit'), async (scope) => {
    const { siteId, pageId } = names(scope);
    await run(scope, (command) => commands.followMove(command, siteId, pageId));
    return { to: pageBase(scope), flash: m('page.followed') };
  }),
  button(`${path}/reprendre`, on('reference-site.judge'), async (scope) => {
    const body = await scope.c.req.formData();
    const difference = String(body.get('difference') ?? '').slice(0, 40);
    await transact(scope.platform, scope.actor, (command) =>
      commands.takeUpAgain(command, { ...names(scope), difference }),
    );
    return { to: pageBase(scope), flash: m('page.taken-up') };
  }),
  page(
    '/espace/demarches/:id/sites',
    { kind: 'record', action: 'procedure.read', record: 'procedure', param: 'id' },
    async (scope) => {
      const { db } = scope.platform;
      const procedure = await readProcedure(db, scope.param('id'));
      if (!procedure) throw notFound();
      return (
        <ProcedureSitesPage
          scope={scope}
          procedure={{ id: procedure.id, title: procedure.content.title }}
          pages={await pagesOfProcedure(db, procedure.id)}
        />
      );
    },
  ),
];
