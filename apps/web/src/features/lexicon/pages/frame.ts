import { message as m } from '../messages.ts';

export const home = '/espace/lisibilite/lexique';

export const crumbs = () => [{ href: home, text: m('list.title') }];
