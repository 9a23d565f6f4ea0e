import { renderText } from '../../platform/http/public-page.ts';
import { procedureTree, readOptions, toHtml, withdrawnTree } from '../embeds/index.ts';
import { type PublicProcedure, procedurePath } from '../public-pages/index.ts';

export const cases = ['normal', 'inchange', 'retrait', 'redirection', 'panne'] as const;
export type Case = (typeof cases)[number];

/** An answer as a server gets it. */
export interface SimulatedAnswer {
  status: 200 | 301 | 304 | 410 | 503;
  headers: Record<string, string>;
  body: string;
}

/** What a site would get for a démarche in a difficult case: made by the same code as the real answers. */
export function simulate(procedure: PublicProcedure, which: Case, base: string, now: Date): SimulatedAnswer {
  const options = readOptions(() => undefined);
  const html = toHtml(procedureTree(procedure, options, base));
  const { tag } = renderText(html);
  const type = { 'Content-Type': 'text/html; charset=utf-8' };
  const kept = { ETag: tag, 'Cache-Control': 'public, no-cache' };
  const { title } = procedure.snapshot.content;
  switch (which) {
    case 'normal':
      return { status: 200, headers: { ...type, ...kept }, body: html };
    case 'inchange':
      return { status: 304, headers: kept, body: '' };
    case 'retrait': {
      const { name, contact } = procedure.snapshot.organisation;
      const gone = { title, organisation: name, contact, at: now };
      return {
        status: 410,
        headers: { ...type, 'Cache-Control': 'public, no-cache' },
        body: toHtml(withdrawnTree(gone, options.level, base)),
      };
    }
    case 'redirection':
      return { status: 301, headers: { Location: base + procedurePath(procedure.id, title) }, body: '' };
    case 'panne':
      return { status: 503, headers: { 'Retry-After': '600' }, body: '' };
  }
}
