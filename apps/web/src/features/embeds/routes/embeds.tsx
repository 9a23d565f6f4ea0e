import { notFound } from '../../../platform/http/errors.ts';
import { publicPage } from '../../../platform/http/public-page.ts';
import type { Route, Scope } from '../../../platform/http/route.ts';
import { lifeEvents } from '../../procedures/index.ts';
import { procedureTree, withdrawnTree } from '../content.ts';
import { readList, treeOfList } from '../lists.ts';
import { oembedOf, oembedXml, procedureIn } from '../oembed.ts';
import { readListChoice, readOptions } from '../options.ts';
import { readState } from '../queries.ts';
import { scriptOf } from '../releases/index.ts';
import { baseOf, openToAll, queriesOf, sendNothing, sendTree } from './answers.ts';
import { sendFrame } from './frames.tsx';

const optionsOf = (scope: Scope) => readOptions(scope.query, queriesOf(scope));

async function answerProcedure(scope: Scope, kind: 'html' | 'json'): Promise<Response> {
  const state = await readState(scope.platform.db, scope.param('id'));
  if (!state) return sendNothing(scope);
  const options = optionsOf(scope);
  const base = baseOf(scope);
  const tree =
    'online' in state ? procedureTree(state.online, options, base) : withdrawnTree(state.gone, options.level, base);
  return sendTree(scope, tree, kind, { gone: !('online' in state), classes: options.classes });
}

async function answerList(scope: Scope, kind: 'html' | 'json'): Promise<Response> {
  const options = optionsOf(scope);
  const list = await readList(scope.platform.db, readListChoice(scope.query, lifeEvents));
  return sendTree(scope, treeOfList(list, options.level, baseOf(scope)), kind, {
    gone: false,
    classes: options.classes,
  });
}

/** What other sites load: pieces of pages, data for the component, frames, scripts, oEmbed. */
export const embedRoutes: Route[] = [
  publicPage('/integrer/scripts/:file', async (scope) => {
    const script = scriptOf(scope.param('file'));
    openToAll(scope);
    if (!script) return sendNothing(scope);
    return scope.c.body(script.code, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  }),
  publicPage('/integrer/oembed', async (scope) => {
    const { db, config } = scope.platform;
    const format = scope.query('format') ?? 'json';
    openToAll(scope);
    // oEmbed 1.0, 2.3.4: 404 for an address that we do not show, 501 for a format that we do not have.
    if (format !== 'json' && format !== 'xml') return scope.c.body('', 501);
    const id = procedureIn(scope.query('url') ?? '', config.baseUrl);
    const state = id ? await readState(db, id) : undefined;
    if (!state || !('online' in state)) return sendNothing(scope);
    const { snapshot } = state.online;
    const answer = oembedOf(
      {
        title: snapshot.content.title,
        author: snapshot.organisation.name,
        framePath: `/integrer/demarches/${id}/cadre`,
      },
      { maxwidth: scope.query('maxwidth'), maxheight: scope.query('maxheight') },
      baseOf(scope),
    );
    const text = format === 'json' ? JSON.stringify(answer) : oembedXml(answer);
    const mediaType = format === 'json' ? 'application/json' : 'text/xml';
    return scope.c.body(text, 200, {
      'Content-Type': `${mediaType}; charset=utf-8`,
      'Cache-Control': 'public, max-age=3600',
    });
  }),
  publicPage('/integrer/listes/fragment', (scope) => answerList(scope, 'html')),
  publicPage('/integrer/listes/contenu', (scope) => answerList(scope, 'json')),
  publicPage('/integrer/listes/cadre', async (scope) => {
    const list = await readList(scope.platform.db, readListChoice(scope.query, lifeEvents));
    return sendFrame(scope, treeOfList(list, optionsOf(scope).level, baseOf(scope)), { title: list.title });
  }),
  publicPage('/integrer/demarches/:id/fragment', (scope) => answerProcedure(scope, 'html')),
  publicPage('/integrer/demarches/:id/contenu', (scope) => answerProcedure(scope, 'json')),
  publicPage('/integrer/demarches/:id/cadre', async (scope) => {
    const state = await readState(scope.platform.db, scope.param('id'));
    if (!state) throw notFound();
    const options = optionsOf(scope);
    const base = baseOf(scope);
    if ('gone' in state) {
      const { title, snapshot } = state.gone;
      return sendFrame(scope, withdrawnTree(state.gone, options.level, base), { title, snapshot, status: 410 });
    }
    const { snapshot } = state.online;
    return sendFrame(scope, procedureTree(state.online, options, base), { title: snapshot.content.title, snapshot });
  }),
];
