import { typeset } from '@limpide/language';
import { analyse, type TextBlock } from '@limpide/readability';
import { Hypothesis, SkipLink } from '@limpide/ui';
import type { Hono } from 'hono';

import type { Token } from 'marked';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  anOrganisation,
  aPerson,
  type TestPerson,
  type TestPlatform,
  testApp,
  testPlatform,
} from '../../../test/harness.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { routes } from '../index.ts';
import { guidePages, readGuidePage } from './guide-pages.ts';
import { anchorOf, plainText } from './text-of.ts';

let test: TestPlatform;
let app: Hono<AppEnv>;
let reader: TestPerson;
beforeAll(async () => {
  test = await testPlatform();
  app = testApp(test.platform, routes);
  const organisation = await anOrganisation(test.platform);
  reader = await aPerson(test.platform, { [organisation]: ['agent'] });
});
afterAll(() => test.stop());

const open = async (path: string) => {
  const response = await reader.get(app, path);
  return { status: response.status, html: await response.text() };
};
/** What a reader reads: the main part, without tags. */
const main = (html: string) => /<main.*<\/main>/s.exec(html)![0];
const visible = (html: string) =>
  main(html)
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

describe('the guide', () => {
  it('lists every page in order', async () => {
    const { status, html } = await open('/espace/guide');
    expect(status).toBe(200);
    const links = [...main(html).matchAll(/href="\/espace\/guide\/([\w-]+)"/g)].map((match) => match[1]);
    expect(links).toEqual(guidePages.map(({ slug }) => slug));
    expect(links.length).toBeGreaterThan(10);
  });

  it('is for people who are signed in', async () => {
    const response = await app.request('/espace/guide');
    expect(response.status).toBe(303);
  });

  it('has no page of another name', async () => {
    expect((await open('/espace/guide/autre')).status).toBe(404);
  });
});

describe.each(guidePages.map((page) => [page.file, page] as const))('%s', (_, page) => {
  const path = `/espace/guide/${page.slug}`;

  it('is one page with one title, and headings that skip no level', async () => {
    const { status, html } = await open(path);
    expect(status).toBe(200);
    const levels = [...main(html).matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, n) => {
      expect(level - levels[n]!).toBeLessThanOrEqual(1);
    });
  });

  it('has links that lead somewhere', async () => {
    const { html } = await open(path);
    for (const [, href] of main(html).matchAll(/ href="([^"]*)"/g)) await leads(href!, html);
  });

  it('has short sentences', () => {
    const { counts, findings } = analyse(blocksOf(page), { profile: 'web' });
    expect(counts.sentences).toBeGreaterThan(5);
    expect(counts.meanSentence).toBeLessThanOrEqual(17);
    expect(
      findings.filter(({ severity }) => severity === 'error').map(({ title, text }) => `${title}: ${text}`),
    ).toEqual([]);
  });

  it('is set as French is', async () => {
    const text = visible((await open(path)).html);
    expect(text).not.toMatch(/['"]|\.\.\.| [;:!?»]|« |\S[;!?](?=\s|$)(?<![\u202f\u00a0.…][;!?])/);
  });

  it('says « démarche » and the other words of the house', () => {
    const text = [page.lead, ...page.body].map((token) => token.raw).join('\n');
    expect(text).not.toMatch(/\bdossiers?\b|\bmairie|\bpréfecture|\bbientôt\b|\bcliquez\b/i);
  });

  it('names buttons and parts as the screen does', () => {
    expect(strongOf([page.lead, ...page.body]).filter((words) => !onScreen(words))).toEqual([]);
  });
});

async function leads(href: string, html: string): Promise<void> {
  const [path, anchor] = href.split('#') as [string, string | undefined];
  const target = path === '' ? html : path.startsWith('/espace/guide') ? (await open(path)).html : undefined;
  if (target === undefined) {
    const known = routes.some((route) => route.method === 'GET' && route.path === path);
    expect(known, `${href} leads nowhere`).toBe(true);
    expect(anchor).toBeUndefined();
  } else if (anchor) {
    expect(target, `${href} has no such place`).toContain(`id="${anchor}"`);
  }
}

/** The page as the readability engine reads a document. */
function blocksOf(page: (typeof guidePages)[number]): TextBlock[] {
  const texts: Omit<TextBlock, 'index'>[] = [];
  const add = (kind: TextBlock['kind'], tokens: readonly Token[]) => {
    texts.push({ kind, text: typeset(plainText(tokens).replace(/\n/g, ' ')) });
  };
  const walk = (token: Token): void => {
    if (token.type === 'heading') add('heading', token.tokens ?? []);
    else if (token.type === 'paragraph' || token.type === 'text') add('paragraph', token.tokens ?? []);
    else if (token.type === 'list') for (const item of token.items) add('list-item', item.tokens);
    else if (token.type === 'table')
      for (const row of token.rows) for (const cell of row) add('table-cell', cell.tokens);
    else if (token.type === 'blockquote') token.tokens?.forEach(walk);
  };
  [page.lead, ...page.body].forEach(walk);
  return texts.map((text, index) => ({ ...text, index }));
}

function strongOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'strong') return [plainText(token.tokens ?? [])];
    if (token.type === 'list') return token.items.flatMap((item: { tokens: Token[] }) => strongOf(item.tokens));
    if (token.type === 'table') {
      return [token.header, ...token.rows].flat().flatMap((cell: { tokens: Token[] }) => strongOf(cell.tokens));
    }
    return 'tokens' in token && token.tokens ? strongOf(token.tokens) : [];
  });
}

/** Every sentence of the interface; a value that changes (a name, an hour) may be anything. */
const sentences = Object.values(
  import.meta.glob<Record<string, Record<string, string>>>(
    ['../*/messages*.fr.ts', '../../shell/messages.fr.ts', '../../platform/messages/platform.fr.ts'],
    { eager: true },
  ),
)
  .flatMap((module) => Object.values(module))
  .flatMap((messages) => Object.values(messages))
  .map((text) => {
    const parts = text.split(/\{\w+\}/);
    if (parts.some((part) => /[{}]/.test(part))) return undefined;
    return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`, 'u');
  })
  .filter((pattern) => pattern !== undefined && pattern.source !== '^.+$');

/** Words that components of the house say themselves. */
const saidByComponents = renderToString(
  <>
    <SkipLink />
    <Hypothesis />
  </>,
);

function onScreen(words: string): boolean {
  return saidByComponents.includes(`>${words}<`) || sentences.some((pattern) => pattern!.test(words));
}

describe('readGuidePage', () => {
  it('takes the title, the lead and the parts', () => {
    const page = readGuidePage(
      '03-une-page.md',
      '# Un titre\n\nUn **début**.\n\n## Première partie\n\nTexte.\n\n### Détail\n',
    );
    expect(page).toMatchObject({
      slug: 'une-page',
      title: 'Un titre',
      sections: [{ id: 'premiere-partie', title: 'Première partie' }],
    });
    expect(plainText(page.lead.tokens)).toBe('Un début.');
  });

  it.each([
    ['no title', 'Texte.'],
    ['no lead', '# Titre\n\n## Partie'],
    ['a second title', '# Titre\n\nDébut.\n\n# Autre'],
    ['a heading too deep', '# Titre\n\nDébut.\n\n#### Détail'],
  ])('refuses %s', (_, markdown) => {
    expect(() => readGuidePage('a.md', markdown)).toThrow(RangeError);
  });

  it.each([
    ['L’état « Publié » : oui', 'l-etat-publie-oui'],
    ['À revoir', 'a-revoir'],
  ])('anchors %s', (title, anchor) => expect(anchorOf(title)).toBe(anchor));
});
