import { type ActionListItem, isToDecide } from './queries/list.ts';
import { isDone, isOver } from './states.ts';

export type FilterName = 'open' | 'to-decide' | 'overdue' | 'mine' | 'done' | 'over';

const names: Record<string, FilterName> = {
  'a-decider': 'to-decide',
  'en-retard': 'overdue',
  miennes: 'mine',
  faites: 'done',
  terminees: 'over',
};

/** The view asked for in the address; anything else is what is still on its way. */
export function readFilter(word: string | undefined): FilterName {
  return (word !== undefined && Object.hasOwn(names, word) && names[word]) || 'open';
}

/** The word of a view in an address; empty for the ordinary one. */
export function filterWord(filter: FilterName): string {
  return Object.keys(names).find((word) => names[word] === filter) ?? '';
}

export function applyFilter(items: readonly ActionListItem[], filter: FilterName, userId: string): ActionListItem[] {
  return items.filter((item) => {
    switch (filter) {
      case 'to-decide':
        return isToDecide(item);
      case 'overdue':
        return item.overdueDays > 0;
      case 'mine':
        return item.ownerId === userId && !isOver(item.state);
      case 'done':
        return isDone(item.state);
      case 'over':
        return isOver(item.state);
      default:
        return !isOver(item.state);
    }
  });
}
