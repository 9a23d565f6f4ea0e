import { message as m } from '../messages.ts';

export const home = '/espace/sites';

export const crumbs = (site?: { id: string; name: string }) => [
  { href: '/espace/demarches', text: m('crumb.procedures') },
  { href: home, text: m('list.title') },
  ...(site ? [{ href: `${home}/${site.id}`, text: site.name }] : []),
];
