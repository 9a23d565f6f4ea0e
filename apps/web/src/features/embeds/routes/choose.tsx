import { notFound } from '../../../platform/http/errors.ts';
import { publicPage } from '../../../platform/http/public-page.ts';
import type { Route, Scope } from '../../../platform/http/route.ts';
import { framingPolicy } from '../../../platform/security/headers.ts';
import { lifeEvents } from '../../procedures/index.ts';
import { listCodes, procedureCodes } from '../code.ts';
import { procedureTree } from '../content.ts';
import { readList, treeOfList } from '../lists.ts';
import { readListChoice, readOptions } from '../options.ts';
import { ChooseListPage, ChooseProcedurePage } from '../pages/choose.tsx';
import { PickPage } from '../pages/pick.tsx';
import { frameRule, listChosen, listOnline, readState } from '../queries.ts';
import { type EmbedElement, toHtml } from '../tree.ts';
import { baseOf, queriesOf } from './answers.ts';

/** Démarches on the page where one is chosen: who has more searches. */
const shown = 50;

const asHtml = (tree: EmbedElement, classes: boolean) => toHtml(tree, { classes, lines: true });

/** These pages show frames of ours. */
function framing(scope: Scope): void {
  scope.c.header('Content-Security-Policy', framingPolicy(scope.c.get('nonce')));
}

export const chooseRoutes: Route[] = [
  publicPage('/integrer', async (scope) => {
    const words = (scope.query('q') ?? '').trim().slice(0, 200);
    const choice = { lifeEvent: undefined, organisation: '', words, max: shown };
    return <PickPage scope={scope} words={words} items={await listChosen(scope.platform.db, choice)} />;
  }),
  publicPage('/integrer/listes', async (scope) => {
    const { db } = scope.platform;
    const choice = readListChoice(scope.query, lifeEvents);
    const options = readOptions(scope.query, queriesOf(scope));
    const base = baseOf(scope);
    const list = await readList(db, choice);
    const online = await listOnline(db);
    const names = new Map(online.map(({ snapshot: { organisation } }) => [organisation.slug, organisation.name]));
    const tree = treeOfList(list, options.level, base);
    framing(scope);
    const codes = listCodes(
      {
        title: list.title,
        all: list.all,
        fragment: asHtml(tree, options.classes),
        card: asHtml(treeOfList(list, options.level, base, true), options.classes),
        cardPreview: toHtml(treeOfList(list, 3, base, true)),
        choice,
        options,
      },
      base,
    );
    return (
      <ChooseListPage
        scope={scope}
        title={list.title}
        choice={choice}
        options={options}
        lifeEvents={lifeEvents}
        organisations={[...names].map(([slug, name]) => ({ slug, name }))}
        codes={codes}
        preview={toHtml(treeOfList(list, 3, base))}
        anyone={false}
      />
    );
  }),
  publicPage('/integrer/demarches/:id', async (scope) => {
    const { db } = scope.platform;
    const state = await readState(db, scope.param('id'));
    if (!state || !('online' in state)) throw notFound();
    const options = readOptions(scope.query, queriesOf(scope));
    const { snapshot } = state.online;
    const { anyone } = await frameRule(db, snapshot);
    framing(scope);
    return (
      <ChooseProcedurePage
        scope={scope}
        id={state.online.id}
        title={snapshot.content.title}
        options={options}
        codes={procedureCodes(state.online, options, baseOf(scope))}
        // In this page the preview stands below a heading of level 2.
        preview={toHtml(procedureTree(state.online, { ...options, level: 3 }, baseOf(scope)))}
        anyone={anyone}
      />
    );
  }),
];
