import type { LifeEvent } from '../../platform/database/index.ts';
import { foldWords } from '../../platform/search/index.ts';
import { message as m } from './messages.ts';

/** « changer-d-adresse »: the readable half of a public address. The id opens the page; this half may change with the title. */
export function slug(title: string): string {
  const text = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return text.slice(0, 80).replace(/-+$/, '') || foldWords(title).join('-') || 'demarche';
}

export function procedurePath(id: string, title: string): string {
  return `/demarches/${id}/${slug(title)}`;
}

/** « Je déménage ». */
export function lifeEventName(event: LifeEvent): string {
  return m(`life.${event}`);
}

/** Life events that the words of a question name, when they lead somewhere: « déménager » is « Je déménage ». */
export function lifeEventsFor(query: string, online: readonly { lifeEvent: LifeEvent }[]): LifeEvent[] {
  const stems = (text: string) => foldWords(text).map((word) => word.slice(0, 6));
  const asked = new Set(stems(query).filter((word) => word.length >= 5));
  const open = [...new Set(online.map((item) => item.lifeEvent))];
  return open.filter((event) => stems(m(`life.${event}`)).some((word) => asked.has(word)));
}

/** Life events whose name holds a word that begins as the one being typed. */
export function lifeEventsBegun(typed: string, online: readonly { lifeEvent: LifeEvent }[]): LifeEvent[] {
  const last = foldWords(typed).at(-1) ?? '';
  if (last.length < 3) return [];
  const open = [...new Set(online.map((item) => item.lifeEvent))];
  return open.filter((event) => foldWords(m(`life.${event}`)).some((word) => word.startsWith(last)));
}

/** « 5999 Fontaval » */
export const placeName = ({ postcodes, name }: { postcodes: string[]; name: string }) => `${postcodes[0]} ${name}`;
