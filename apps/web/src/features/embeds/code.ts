import type { PublicProcedure } from '../public-pages/index.ts';
import { cardTree, procedureTree } from './content.ts';
import { message as m } from './messages.ts';
import { type EmbedOptions, type ListChoice, withQuery, writeListChoice, writeOptions } from './options.ts';
import { currentScript } from './releases/index.ts';
import { toHtml } from './tree.ts';

/** What a webmaster copies, for each way of showing the same thing. */
export interface Codes {
  fragment: string;
  component: string;
  /** Lines of a content security policy that the component needs. */
  policy: string;
  frame: string;
  /** Path of the frame, for the preview. */
  framePath: string;
  card: string;
  /** The element and the card as they stand in our own page, below a heading of level 2. */
  previews: { component: string; card: string };
  /** Addresses without origin. */
  paths: { fragment: string; oembed?: string };
}

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const attribute = (name: string, value: string | undefined) => (value ? ` ${name}="${quoted(value)}"` : '');

function scriptTag(base: string, name: 'limpide-demarche' | 'limpide-cadre'): string {
  const { path, integrity } = currentScript(name);
  return `<script type="module" src="${base}${path}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** Where the webmaster writes the address of their own site. */
export const exampleOrigin = 'https://www.exemple.be';

/** A frame with a height to begin with; the script gives it the right one. */
export function frameTag(options: {
  base: string;
  path: string;
  title: string;
  width?: number;
  height?: number;
}): string {
  const { base, path, title, width, height = 600 } = options;
  return `<iframe src="${quoted(base + path)}" title="${quoted(title)}" width="${width ?? '100%'}" height="${height}" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}

const withOrigin = (path: string) => `${path}${path.includes('?') ? '&' : '?'}origine=${exampleOrigin}`;

function frameCode(base: string, path: string, title: string): string {
  return `${frameTag({ base, path: withOrigin(path), title })}\n${scriptTag(base, 'limpide-cadre')}`;
}

const policyFor = (base: string) => `script-src ${base}; connect-src ${base}`;

export function procedureCodes(procedure: PublicProcedure, options: EmbedOptions, base: string): Codes {
  const { id, snapshot } = procedure;
  const { title } = snapshot.content;
  const query = writeOptions(options);
  const shown = writeOptions({ ...options, classes: false });
  const framePath = withQuery(`/integrer/demarches/${id}/cadre`, shown);
  const element = `<limpide-demarche demarche="${id}"${attribute('niveau', shown.get('niveau') ?? '')}${attribute('parties', shown.get('parties') ?? '')}>`;
  return {
    fragment: toHtml(procedureTree(procedure, options, base), { classes: options.classes, lines: true }),
    component: `${scriptTag(base, 'limpide-demarche')}\n${element}\n  <a href="${base}/demarches/${id}">${quoted(title)}</a>\n</limpide-demarche>`,
    policy: policyFor(base),
    frame: frameCode(base, framePath, title),
    framePath,
    card: toHtml(cardTree(procedure, options, base), { classes: options.classes, lines: true }),
    previews: {
      component: `<limpide-demarche demarche="${id}" niveau="3"${attribute('parties', shown.get('parties') ?? '')}><a href="/demarches/${id}">${quoted(title)}</a></limpide-demarche>`,
      card: toHtml(cardTree(procedure, { ...options, level: 3 }, base)),
    },
    paths: {
      fragment: withQuery(`/integrer/demarches/${id}/fragment`, query),
      oembed: `/integrer/oembed?url=${encodeURIComponent(`${base}/demarches/${id}`)}`,
    },
  };
}

export function listCodes(
  list: {
    title: string;
    all: string;
    fragment: string;
    card: string;
    cardPreview: string;
    choice: ListChoice;
    options: EmbedOptions;
  },
  base: string,
): Codes {
  const { title, all, choice, options } = list;
  const query = writeListChoice(choice);
  const drawn = new URLSearchParams(
    [...query, ...writeOptions({ ...options, parts: [], classes: false })].filter(([name]) => name !== 'parties'),
  );
  const fragmentQuery = new URLSearchParams(drawn);
  if (options.classes) fragmentQuery.set('classes', 'oui');
  const framePath = withQuery('/integrer/listes/cadre', drawn);
  const attributes = [...drawn].map(([name, value]) => attribute(name, value)).join('');
  return {
    fragment: list.fragment,
    component: `${scriptTag(base, 'limpide-demarche')}\n<limpide-liste${attributes}>\n  <a href="${quoted(base + all)}">${quoted(title || m('list.all'))}</a>\n</limpide-liste>`,
    policy: policyFor(base),
    frame: frameCode(base, framePath, title),
    framePath,
    card: list.card,
    previews: {
      component: `<limpide-liste niveau="3"${[...query].map(([name, value]) => attribute(name, value)).join('')}><a href="${quoted(all)}">${quoted(title)}</a></limpide-liste>`,
      card: list.cardPreview,
    },
    paths: { fragment: withQuery('/integrer/listes/fragment', fragmentQuery) },
  };
}
