import type { Db, LifeEvent } from '../../platform/database/index.ts';
import { lifeEventName, type PublicProcedure } from '../public-pages/index.ts';
import { listTree } from './content.ts';
import { message as m } from './messages.ts';
import { type Level, type ListChoice, withQuery } from './options.ts';
import { listChosen } from './queries.ts';
import type { EmbedElement } from './tree.ts';

export interface ChosenList {
  title: string;
  /** Path of the page of ours that shows more. */
  all: string;
  items: PublicProcedure[];
}

export async function readList(db: Db, choice: ListChoice): Promise<ChosenList> {
  const items = await listChosen(db, choice);
  return { items, title: titleOf(choice, items), all: pageOf(choice) };
}

function titleOf({ words, lifeEvent, organisation }: ListChoice, items: readonly PublicProcedure[]): string {
  if (words) return m('list.title-words', { words });
  if (lifeEvent) return lifeEventName(lifeEvent as LifeEvent);
  const name = items[0]?.snapshot.organisation.name;
  return organisation && name ? m('list.title-organisation', { organisation: name }) : m('list.title');
}

function pageOf({ words, lifeEvent }: ListChoice): string {
  if (words) return withQuery('/chercher', new URLSearchParams({ q: words }));
  return lifeEvent ? `/moments-de-vie/${lifeEvent}` : '/chercher';
}

/** @param bare without the items: a title, a link and a person */
export function treeOfList(list: ChosenList, level: Level, base: string, bare = false): EmbedElement {
  const [first] = list.items;
  const contact = first && { name: first.snapshot.organisation.name, contact: first.snapshot.organisation.contact };
  return listTree({ ...list, items: bare ? list.items.slice(0, 3) : list.items, contact }, level, base);
}
