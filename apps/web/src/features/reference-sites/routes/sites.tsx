import { transact } from '../../../platform/command.ts';
import { button, form } from '../../../platform/forms/index.ts';
import { type Access, page, type Route, type Scope } from '../../../platform/http/route.ts';
import type { Action } from '../../../platform/policy/index.ts';
import * as commands from '../commands.ts';
import { listSlice } from '../feed.ts';
import { message as m } from '../messages.ts';
import { CloseSitePage, MakeKeyPage, SiteFormPage } from '../pages/forms.tsx';
import { home } from '../pages/frame.ts';
import { KeyPage } from '../pages/key.tsx';
import { FramesPage, SitesPage } from '../pages/list.tsx';
import { SimulationPage } from '../pages/simulation.tsx';
import { SitePageView, type SiteView } from '../pages/site.tsx';
import { listChecks, listPages, listPublishers, readFrames, requireSite } from '../queries.ts';
import { contentOf, emptyForm, formValues, framesForm, siteForm } from '../schema.ts';
import { cases, simulate } from '../simulate.ts';
import { listSites } from '../store.ts';

/** Past checks on the page of a site. */
const shownChecks = 8;

export const on = (action: Action): Access => ({ kind: 'record', action, record: 'reference-site', param: 'id' });
export const run = <T,>(scope: Scope, work: Parameters<typeof transact<T>>[2]) =>
  transact(scope.platform, scope.actor, work);
const siteOf = (scope: Scope) => requireSite(scope.platform.db, scope.param('id'));
const acting = (scope: Scope) => scope.actor.organisationId!;
export const base = (scope: Scope) => `${home}/${scope.param('id')}`;

const shows: Record<string, SiteView['show']> = { 'a-revoir': 'care', 'a-confirmer': 'proposed' };

export const siteRoutes: Route[] = [
  page(home, { kind: 'organisation', action: 'reference-site.list' }, async (scope) => {
    const sites = await listSites(scope.platform.db, acting(scope));
    const pages = await listPages(scope.platform.db, { siteIds: sites.map(({ id }) => id) });
    return <SitesPage scope={scope} sites={sites} pages={pages} />;
  }),
  ...form({
    path: `${home}/nouveau`,
    access: { kind: 'organisation', action: 'reference-site.create' },
    schema: siteForm,
    load: (scope) => listPublishers(scope.platform.db),
    initial: (publishers, scope) => ({
      values: { organisations: publishers.filter(({ id }) => id === acting(scope)).map(({ id }) => id) },
    }),
    page: (scope, state, publishers) => <SiteFormPage scope={scope} form={state} publishers={publishers} />,
    submit: async (scope, input) => {
      const id = await run(scope, (command) => commands.registerSite(command, acting(scope), contentOf(input)));
      return { to: `${home}/${id}`, flash: m('form.created') };
    },
  }),
  ...form({
    path: `${home}/cadres`,
    access: { kind: 'organisation', action: 'reference-site.create' },
    schema: framesForm,
    load: (scope) => readFrames(scope.platform.db, acting(scope)),
    initial: (frames) => ({ values: { frames } }),
    page: (scope, state) => <FramesPage scope={scope} form={state} />,
    submit: async (scope, { frames }) => {
      await run(scope, (command) => commands.chooseFrames(command, acting(scope), frames));
      return { to: home, flash: m('frames.done') };
    },
  }),
  page(`${home}/:id`, on('reference-site.read'), async (scope) => {
    const { db } = scope.platform;
    const site = await siteOf(scope);
    const publishers = await listPublishers(db);
    return (
      <SitePageView
        scope={scope}
        view={{
          site,
          pages: await listPages(db, { siteIds: [site.id] }),
          checks: await listChecks(db, site.id, shownChecks),
          count: (await listSlice(db, site)).length,
          organisations: publishers.filter(({ id }) => site.slice.organisations.includes(id)).map(({ name }) => name),
          show: shows[scope.query('pages') ?? ''] ?? 'all',
        }}
      />
    );
  }),
  ...form({
    path: `${home}/:id/modifier`,
    access: on('reference-site.edit'),
    schema: siteForm,
    load: async (scope) => ({ site: await siteOf(scope), publishers: await listPublishers(scope.platform.db) }),
    initial: ({ site }) => ({ values: formValues(site), version: site.version }),
    page: (scope, state, { site, publishers }) => (
      <SiteFormPage scope={scope} form={state} publishers={publishers} site={site} />
    ),
    submit: async (scope, input, { version }) => {
      const change = { id: scope.param('id'), version, content: contentOf(input) };
      await run(scope, (command) => commands.editSite(command, change));
      return { to: base(scope), flash: m('form.edited') };
    },
  }),
  ...form({
    path: `${home}/:id/cle`,
    access: on('reference-site.edit'),
    schema: emptyForm,
    load: siteOf,
    page: (scope, state, site) => <MakeKeyPage scope={scope} form={state} site={site} />,
    submit: async (scope, _input, { loaded: site }) => {
      const key = await run(scope, (command) => commands.makeKey(command, site.id));
      const [first] = await listSlice(scope.platform.db, site);
      // Shown in the answer itself: the key is nowhere that another page could read it from.
      return scope.page(<KeyPage scope={scope} site={site} keyText={key} example={first?.id} />);
    },
  }),
  ...form({
    path: `${home}/:id/arreter`,
    access: on('reference-site.edit'),
    schema: emptyForm,
    load: siteOf,
    page: (scope, state, site) => <CloseSitePage scope={scope} form={state} site={site} />,
    submit: async (scope, _input, { loaded: site }) => {
      await run(scope, (command) => commands.closeSite(command, site.id, true));
      return { to: base(scope), flash: m('close.done') };
    },
  }),
  button(`${home}/:id/reprendre`, on('reference-site.edit'), async (scope) => {
    await run(scope, (command) => commands.closeSite(command, scope.param('id'), false));
    return { to: base(scope), flash: m('site.reopened') };
  }),
  button(`${home}/:id/verifier`, on('reference-site.read'), async (scope) => {
    await run(scope, (command) => commands.askCheck(command, scope.param('id')));
    return { to: base(scope), flash: m('pages.check-asked'), kind: 'info' };
  }),
  button(`${home}/:id/confirmer`, on('reference-site.edit'), async (scope) => {
    const count = await run(scope, (command) => commands.confirmProposals(command, scope.param('id')));
    return { to: base(scope), flash: m('pages.confirmed', { count }) };
  }),
  page(`${home}/:id/simulation`, on('reference-site.read'), async (scope) => {
    const site = await siteOf(scope);
    const online = await listSlice(scope.platform.db, site);
    const procedure = online.find(({ id }) => id === scope.query('demarche')) ?? online[0];
    const which = cases.find((one) => one === scope.query('cas')) ?? 'retrait';
    const address = scope.platform.config.baseUrl.href.replace(/\/$/, '');
    return (
      <SimulationPage
        scope={scope}
        site={site}
        procedures={online.map(({ id, snapshot }) => ({ id, title: snapshot.content.title }))}
        chosen={procedure && { id: procedure.id, which, answer: simulate(procedure, which, address, scope.now) }}
      />
    );
  }),
];
