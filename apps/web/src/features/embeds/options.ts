import type { LifeEvent } from '../../platform/database/index.ts';

/** The parts of a démarche that a site may leave out. The link, the source, the date and the way to a person always stay. */
export const parts = ['resume', 'essentiel', 'pour-qui', 'preparer', 'etapes', 'recours'] as const;
export type Part = (typeof parts)[number];
export const usualParts: readonly Part[] = ['resume', 'essentiel', 'preparer'];

export const levels = [2, 3, 4, 5] as const;
export type Level = (typeof levels)[number];

export interface EmbedOptions {
  level: Level;
  parts: readonly Part[];
  /** Class names on the elements of the HTML fragment. */
  classes: boolean;
}

/** A short list: what is online, by life event, organisation (its short name in addresses) and words. */
export interface ListChoice {
  lifeEvent: LifeEvent | undefined;
  organisation: string;
  words: string;
  max: number;
}
export const listLimits = { usual: 10, most: 50 };

type Query = (name: string) => string | undefined;

/** What an address asks for. A value that means nothing is the usual one: a page of another site must never break on it. */
export function readOptions(query: Query, queries: (name: string) => readonly string[] = () => []): EmbedOptions {
  const level = Number(query('niveau'));
  const asked = [...queries('parties'), query('parties') ?? ''].flatMap((value) => value.split(/[\s,]+/));
  const chosen = parts.filter((part) => asked.includes(part));
  return {
    level: levels.find((one) => one === level) ?? 2,
    parts: chosen.length > 0 || asked.includes('aucune') ? chosen : usualParts,
    classes: query('classes') === 'oui',
  };
}

export function readListChoice(query: Query, lifeEvents: readonly LifeEvent[]): ListChoice {
  const max = Math.floor(Number(query('max')));
  return {
    lifeEvent: lifeEvents.find((event) => event === query('moment')),
    organisation: (query('organisation') ?? '').trim().slice(0, 100),
    words: (query('q') ?? '').trim().slice(0, 200),
    max: max >= 1 ? Math.min(max, listLimits.most) : listLimits.usual,
  };
}

/** The same as the end of an address, the usual values left out. */
export function writeOptions({ level, parts: chosen, classes }: EmbedOptions): URLSearchParams {
  const query = new URLSearchParams();
  if (level !== 2) query.set('niveau', String(level));
  if (chosen.join() !== usualParts.join()) query.set('parties', chosen.join(',') || 'aucune');
  if (classes) query.set('classes', 'oui');
  return query;
}

export function writeListChoice({ lifeEvent, organisation, words, max }: ListChoice): URLSearchParams {
  const query = new URLSearchParams();
  if (lifeEvent) query.set('moment', lifeEvent);
  if (organisation) query.set('organisation', organisation);
  if (words) query.set('q', words);
  if (max !== listLimits.usual) query.set('max', String(max));
  return query;
}

export function withQuery(path: string, query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2C', ',');
  return text ? `${path}?${text}` : path;
}
