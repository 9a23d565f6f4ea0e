import { allStages } from '../circuit/stages.ts';
import type { Board, BoardItem } from './queries.ts';

export type Column = BoardItem['stage'];

const simple: readonly Column[] = ['draft', 'in-review', 'published', 'to-review', 'withdrawn'];

/** The states of the organisation, in the order in which a démarche walks them. */
export function columnsOf({ advanced }: Pick<Board, 'advanced'>): readonly Column[] {
  return advanced ? allStages : simple;
}

export interface BoardFilter {
  words: string;
  state: string;
  /** `moi`, `personne`, or the id of a person. */
  owner: string;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function filterBoard(items: readonly BoardItem[], filter: BoardFilter, me: string): BoardItem[] {
  const words = fold(filter.words).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (filter.state && item.stage !== filter.state) return false;
    if (filter.owner === 'moi' && item.ownerId !== me) return false;
    if (filter.owner === 'personne' && item.ownerId) return false;
    if (filter.owner && !['moi', 'personne'].includes(filter.owner) && item.ownerId !== filter.owner) return false;
    const title = fold(item.title);
    return words.every((word) => title.includes(word));
  });
}
