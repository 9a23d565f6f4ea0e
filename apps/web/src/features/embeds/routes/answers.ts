import { renderText, sendPage } from '../../../platform/http/public-page.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { type EmbedElement, type HtmlOptions, toHtml } from '../tree.ts';

/** Any site may read what is public, from its pages too. */
export function openToAll(scope: Scope): void {
  scope.c.header('Access-Control-Allow-Origin', '*');
  scope.c.header('Cross-Origin-Resource-Policy', 'cross-origin');
}

export const baseOf = (scope: Scope) => scope.platform.config.baseUrl.href.replace(/\/$/, '');

/** Every value of a parameter that may come several times, as boxes of a form do. */
export const queriesOf = (scope: Scope) => (name: string) => scope.c.req.queries(name) ?? [];

/** An answer for a server or a script, with its tag. What is gone says so in its status, and keeps its words. */
export function sendTree(
  scope: Scope,
  tree: EmbedElement,
  kind: 'html' | 'json',
  options: HtmlOptions & { gone: boolean },
) {
  openToAll(scope);
  const { gone, ...html } = options;
  const text = kind === 'html' ? toHtml(tree, html) : JSON.stringify(tree);
  const mediaType = kind === 'html' ? 'text/html' : 'application/json';
  if (!gone) return sendPage(scope, renderText(text, mediaType));
  return scope.c.body(text, 410, {
    'Content-Type': `${mediaType}; charset=utf-8`,
    'Cache-Control': 'public, no-cache',
  });
}

/** Nothing was ever there. No page of ours: it would end up in the middle of another one. */
export function sendNothing(scope: Scope): Response {
  openToAll(scope);
  return scope.c.body('', 404, { 'Content-Type': 'text/html; charset=utf-8' });
}
