import { Tabs } from '@limpide/ui';
import { message as m } from '../messages.ts';

const places = {
  ours: '/espace/documents',
  ready: '/espace/documents/modeles',
  shared: '/espace/documents/modeles-partages',
  programme: '/espace/documents/ou-en-sont-nos-textes',
} as const;

/** The parts of the library, the same on each of their pages. */
export function LibraryTabs({ current }: { current: keyof typeof places | 'none' }) {
  return (
    <Tabs
      label={m('library.tabs')}
      items={(Object.keys(places) as (keyof typeof places)[]).map((place) => ({
        href: places[place],
        text: m(`library.${place}`),
        current: place === current,
      }))}
    />
  );
}
