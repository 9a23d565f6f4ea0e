import { message as m } from '../messages.ts';

export const home = '/espace/lisibilite/lexique';

export const crumbs = () => [
  { href: '/espace/documents', text: m('documents.title') },
  { href: home, text: m('list.title') },
];
