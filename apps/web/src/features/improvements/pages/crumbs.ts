import type { LinkItem } from '@limpide/ui';
import { message as m } from '../messages.ts';

/** The trail of a page that belongs to one improvement. */
export function crumbs(action?: { id: string; title: string }): LinkItem[] {
  const list: LinkItem[] = [{ href: '/espace/ameliorations', text: m('crumb.improvements') }];
  if (action) list.push({ href: `/espace/ameliorations/${action.id}`, text: action.title });
  return list;
}
