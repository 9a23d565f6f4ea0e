import type { LifeEventMoment } from '../../platform/database/index.ts';

/** A démarche that is online, as far as a journey looks at it. */
export interface OnlineProcedure {
  id: string;
  title: string;
  summary: string;
  organisation: string;
  lifeEvent: string;
  prepare: readonly string[];
}

/** Its place, when somebody gave it one. */
export interface OrderItem {
  procedureId: string;
  moment: LifeEventMoment;
  position: number;
  condition: string;
  requires: readonly string[];
}

export type ShownMoment = Exclude<LifeEventMoment, 'hidden'>;
export const shownMoments = [
  'before',
  'same-day',
  'within-month',
  'any-time',
] as const satisfies readonly ShownMoment[];

export interface JourneyStep extends OnlineProcedure {
  moment: ShownMoment;
  condition: string;
  /** Démarches of this journey that come first. */
  after: { id: string; title: string }[];
  /** What only this démarche asks for. */
  own: string[];
}

export interface Journey {
  moments: { moment: ShownMoment; steps: JourneyStep[] }[];
  /** What several démarches ask for, once. */
  shared: { name: string; titles: string[] }[];
}

const collator = new Intl.Collator('fr');

/**
 * The journey of a life event: the démarches that were given a place, those of the event that nobody placed after them, by
 * name; what must come first comes first within its moment; and what several of them ask for taken together.
 */
export function layJourney(event: string, online: readonly OnlineProcedure[], order: readonly OrderItem[]): Journey {
  const places = new Map(order.map((item) => [item.procedureId, item]));
  const placed = online
    .filter((procedure) => places.has(procedure.id) || procedure.lifeEvent === event)
    .map((procedure) => ({ procedure, place: places.get(procedure.id) }))
    .filter(({ place }) => place?.moment !== 'hidden')
    .sort(
      (a, b) =>
        (a.place?.position ?? Number.POSITIVE_INFINITY) - (b.place?.position ?? Number.POSITIVE_INFINITY) ||
        collator.compare(a.procedure.title, b.procedure.title),
    );
  const titles = new Map(placed.map(({ procedure }) => [procedure.id, procedure.title]));
  const shared = sharedPieces(placed.map(({ procedure }) => procedure));
  const steps = placed.map(
    ({ procedure, place }): JourneyStep => ({
      ...procedure,
      moment: (place?.moment ?? 'any-time') as ShownMoment,
      condition: place?.condition ?? '',
      after: (place?.requires ?? []).flatMap((id) => (titles.has(id) ? [{ id, title: titles.get(id)! }] : [])),
      own: procedure.prepare.filter((piece) => !shared.has(pieceKey(piece))),
    }),
  );
  return {
    moments: shownMoments
      .map((moment) => ({ moment, steps: firstThingsFirst(steps.filter((step) => step.moment === moment)) }))
      .filter(({ steps: inside }) => inside.length > 0),
    shared: [...shared.values()],
  };
}

/** In the order given, but none before what it comes after. A circle is left as it stands. */
function firstThingsFirst(steps: readonly JourneyStep[]): JourneyStep[] {
  const here = new Map(steps.map((step) => [step.id, step]));
  const done = new Set<string>();
  const laid: JourneyStep[] = [];
  const lay = (step: JourneyStep) => {
    if (done.has(step.id)) return;
    done.add(step.id);
    for (const { id } of step.after) {
      const first = here.get(id);
      if (first) lay(first);
    }
    laid.push(step);
  };
  for (const step of steps) lay(step);
  return laid;
}

function sharedPieces(procedures: readonly OnlineProcedure[]): Map<string, { name: string; titles: string[] }> {
  const found = new Map<string, { name: string; titles: string[] }>();
  for (const { title, prepare } of procedures) {
    for (const name of new Set(prepare)) {
      const key = pieceKey(name);
      const known = found.get(key);
      if (!known) found.set(key, { name, titles: [title] });
      else if (!known.titles.includes(title)) known.titles.push(title);
    }
  }
  return new Map([...found].filter(([key, { titles }]) => key !== '' && titles.length > 1));
}

const articles = new Set('le la les l un une des de du d votre vos son sa ses leur leurs'.split(' '));

/**
 * By what two lists ask for the same thing: the same words in the same order, articles and possessives aside. Nothing less:
 * « une copie de la carte » is not the card, « 2 photos » is not one.
 */
export function pieceKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !articles.has(word))
    .join(' ');
}

/** Whether `from` comes after `to`, directly or through others: then `to` cannot come after `from`. */
export function comesAfter(order: readonly OrderItem[], from: string, to: string): boolean {
  const requires = new Map(order.map((item) => [item.procedureId, item.requires]));
  const seen = new Set<string>();
  const queue = [from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...(requires.get(id) ?? []));
  }
  return false;
}
