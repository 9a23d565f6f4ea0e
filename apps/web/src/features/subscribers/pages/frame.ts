import type { LinkItem } from '@limpide/ui';
import { message as m } from '../messages.ts';

export const home = '/espace/abonnements';

export const crumbs = (subscriber?: { id: string; name: string }): LinkItem[] => [
  { href: home, text: m('list.title') },
  ...(subscriber ? [{ href: `${home}/${subscriber.id}`, text: subscriber.name }] : []),
];
