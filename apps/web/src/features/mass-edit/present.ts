import { formatDay } from '../../platform/messages/index.ts';
import { lifeEventName } from '../public-pages/index.ts';
import { message as m } from './messages.ts';
import type { Operation } from './operation.ts';

/** An operation in words: « Remplacer « échevin » par « bourgmestre » ». */
export function saidOf(operation: Operation, names: ReadonlyMap<string, string>): string {
  switch (operation.kind) {
    case 'replace':
      return operation.replace
        ? m('said.replace', { find: operation.find, replace: operation.replace })
        : m('said.replace.nothing', { find: operation.find });
    case 'phone':
      return m('said.phone', { find: operation.find, replace: operation.replace });
    case 'link': {
      const [pair] = operation.pairs;
      return operation.pairs.length === 1 && pair
        ? m('said.link', pair)
        : m('said.links', { count: operation.pairs.length });
    }
    case 'life-event':
      return m('said.life-event', { value: lifeEventName(operation.value) });
    case 'owner':
      return m('said.owner', { value: names.get(operation.value) ?? '' });
    case 'review-due':
      return m('said.review-due', { value: formatDay(operation.value) });
    default:
      return m(`said.${operation.kind}`, { value: operation.value });
  }
}
