import { frameTag } from './code.ts';
import { message as m } from './messages.ts';

export interface OembedSubject {
  title: string;
  /** The administration that publishes. */
  author: string;
  framePath: string;
}

/** The id of a démarche in the address of one of our own pages. */
export function procedureIn(address: string, base: URL): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.origin !== base.origin) return undefined;
  return /^\/(?:integrer\/)?demarches\/([0-9a-z]{26})(?:\/|$)/.exec(url.pathname)?.[1];
}

const usual = { width: 640, height: 600, least: 240 };
const within = (asked: string | undefined, size: number) => {
  const most = Math.floor(Number(asked));
  return most >= 1 ? Math.max(usual.least, Math.min(size, most)) : size;
};

/** An answer of oEmbed 1.0, type « rich ». */
export function oembedOf(
  subject: OembedSubject,
  asked: { maxwidth: string | undefined; maxheight: string | undefined },
  base: string,
): Record<string, string | number> {
  const width = within(asked.maxwidth, usual.width);
  const height = within(asked.maxheight, usual.height);
  return {
    version: '1.0',
    type: 'rich',
    title: subject.title,
    author_name: subject.author,
    provider_name: m('provider'),
    provider_url: `${base}/`,
    cache_age: 3600,
    width,
    height,
    html: frameTag({ base, path: subject.framePath, title: subject.title, width, height }),
  };
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character]!);

export function oembedXml(answer: Record<string, string | number>): string {
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${xml(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<oembed>${fields.join('')}</oembed>\n`;
}
