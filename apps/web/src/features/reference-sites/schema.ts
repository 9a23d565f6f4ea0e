import { z } from 'zod';
import type { SiteSlice } from '../../platform/database/index.ts';
import { fields } from '../../platform/forms/index.ts';
import { message as m } from './messages.ts';

/** What one organisation may register, and one site may map. */
export const limits = { sites: 50, origins: 20, pages: 1000 };

export interface SiteContent {
  name: string;
  address: string;
  origins: string[];
  slice: SiteSlice;
}

/** An address of the web, as a browser writes it; a host without scheme is taken as https. */
export function webAddress(text: string): URL | undefined {
  const written = text.trim();
  if (written === '' || /\s/.test(written)) return undefined;
  const full =
    /^[a-z][a-z0-9+.-]*:/i.test(written) && !/^[^/]+:\d+(?:\/|$)/.test(written) ? written : `https://${written}`;
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  const web = (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password;
  return web && /^(?:[^.]+\..+|localhost|\[.*\])$/.test(url.hostname) ? url : undefined;
}

const address = fields.required(500).transform((text, context) => {
  const url = webAddress(text);
  if (url) {
    url.hash = '';
    url.search = '';
    return url.href;
  }
  context.addIssue({ code: 'custom', message: m('check.address') });
  return z.NEVER;
});

/** One a line. */
const origins = fields.optional(2000).transform((text, context) => {
  const lines = text.split(/[\s,]+/).filter(Boolean);
  const read = lines.map((line) => webAddress(line)?.origin);
  const wrong = lines.find((_, i) => read[i] === undefined);
  if (wrong !== undefined) {
    context.addIssue({ code: 'custom', message: m('check.origin', { origin: wrong }) });
    return z.NEVER;
  }
  const all = [...new Set(read as string[])];
  if (all.length <= limits.origins) return all;
  context.addIssue({ code: 'custom', message: m('check.too-many-origins', { max: limits.origins }) });
  return z.NEVER;
});

export const siteForm = z.object({
  name: fields.required(120),
  address,
  origins,
  organisations: fields.many,
  events: fields.many,
  words: fields.optional(200),
});

/** The own origin of a site is always among those that may show a frame. */
export function contentOf(input: z.output<typeof siteForm>): SiteContent {
  return {
    name: input.name,
    address: input.address,
    origins: [...new Set([new URL(input.address).origin, ...input.origins])],
    slice: { organisations: input.organisations, lifeEvents: input.events, words: input.words },
  };
}

export function formValues(site: SiteContent) {
  const own = new URL(site.address).origin;
  return {
    name: site.name,
    address: site.address,
    origins: site.origins.filter((origin) => origin !== own).join('\n'),
    organisations: site.slice.organisations,
    events: site.slice.lifeEvents,
    words: site.slice.words,
  };
}

export const emptyForm = z.object({});
export const pageForm = z.object({
  address: fields.required(1000),
  title: fields.optional(200),
  procedure: fields.id(m('check.choose-procedure')),
});
export const dismissForm = z.object({ difference: fields.required(40), reason: fields.required(300) });
export const framesForm = z.object({ frames: fields.choice(['registered', 'anyone'] as const) });

/** An address of a page as it is kept: without what stands after `#`. */
export function pageAddress(text: string): string | undefined {
  const url = webAddress(text);
  if (!url) return undefined;
  url.hash = '';
  return url.href.length <= 1000 ? url.href : undefined;
}

/** Whether a page lies on a site: the same host, with or without « www. », below its address. */
export function liesOn(site: Pick<SiteContent, 'address' | 'origins'>, page: string): boolean {
  const url = new URL(page);
  const home = new URL(site.address);
  const host = (name: string) => name.replace(/^www\./, '');
  if (host(url.host) !== host(home.host))
    return site.origins.some((origin) => origin === url.origin && origin !== home.origin);
  return url.pathname.startsWith(home.pathname.replace(/[^/]*$/, ''));
}
