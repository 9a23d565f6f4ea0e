import { formatDay } from '../../platform/messages/index.ts';
import { procedurePath } from '../public-pages/index.ts';
import { message as m } from './messages.ts';
import type { Change } from './queries/index.ts';

/** The latest changes as an Atom feed (RFC 4287). An entry has the same `id` for ever; a later version is another entry. */
export function atomFeed(changes: readonly Change[], base: string): string {
  // A feed without any change has never changed: a date that moves would never let it answer « nothing new ».
  const updated = changes[0]?.at ?? new Date(0);
  const entries = changes.map(({ id, number, at, title, organisation, reason, kind }) => {
    const summary = m(`feed.${kind}`, { number, date: formatDay(at), organisation });
    return element('entry', [
      element('id', xml(`${base}/demarches/${id}#version-${number}-${kind}`)),
      element('title', xml(kind === 'withdrawn' ? m('feed.withdrawn-title', { title }) : title)),
      element('updated', at.toISOString()),
      `<link href="${xml(base + procedurePath(id, title))}"/>`,
      `<link rel="alternate" type="application/ld+json" href="${xml(`${base}/api/v1/demarches/${id}?format=json-ld`)}"/>`,
      `<category term="${kind}"/>`,
      element('summary', xml(reason ? `${summary} ${reason}` : summary)),
    ]);
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">\n${[
    element('id', xml(`${base}/changements.atom`)),
    element('title', xml(m('feed.title'))),
    element('updated', updated.toISOString()),
    element('author', [element('name', 'Limpide')]),
    `<link rel="self" href="${xml(`${base}/changements.atom`)}"/>`,
    ...entries,
  ].join('\n')}\n</feed>\n`;
}

/** Addresses for search engines (sitemaps.org 0.9): at most 50,000, the limit of one file. */
export function sitemap(pages: readonly { path: string; day?: string }[], base: string): string {
  const urls = pages
    .slice(0, 50_000)
    .map(({ path, day }) =>
      element('url', [element('loc', xml(base + path)), ...(day ? [element('lastmod', day)] : [])]),
    );
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

const element = (name: string, content: string | string[]) =>
  `<${name}>${Array.isArray(content) ? content.join('') : content}</${name}>`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character]!);
