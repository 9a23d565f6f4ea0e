import type { IrritantListItem } from './queries/list.ts';
import { isTransversal } from './score.ts';
import { isOver } from './states.ts';

export type FilterName = 'all' | 'mine' | 'without-owner' | 'transversal' | 'hypotheses' | 'over';

const names: Record<string, FilterName> = {
  miens: 'mine',
  'sans-porteur': 'without-owner',
  transversaux: 'transversal',
  hypotheses: 'hypotheses',
  termines: 'over',
};

/** The view asked for in the address; anything else is the whole list. */
export function readFilter(word: string | undefined): FilterName {
  return (word !== undefined && Object.hasOwn(names, word) && names[word]) || 'all';
}

/** All views but « terminés » hold open irritants only. */
export function applyFilter(
  items: readonly IrritantListItem[],
  filter: FilterName,
  userId: string,
): IrritantListItem[] {
  return items.filter((item) => {
    if (isOver(item.state) !== (filter === 'over')) return false;
    switch (filter) {
      case 'mine':
        return item.ownerId === userId;
      case 'without-owner':
        return item.ownerId === null;
      case 'transversal':
        return isTransversal(item.crossedOrganisations);
      case 'hypotheses':
        return item.evidence === undefined;
      default:
        return true;
    }
  });
}
