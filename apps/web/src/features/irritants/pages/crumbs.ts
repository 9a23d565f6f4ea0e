import type { LinkItem } from '@limpide/ui';
import { message as m } from '../messages.ts';
import { quoted } from '../present.ts';

/** The trail of a page that belongs to one irritant. */
export function crumbs(irritant?: { id: string; userVoice: string }): LinkItem[] {
  const list: LinkItem[] = [{ href: '/espace/irritants', text: m('crumb.irritants') }];
  if (irritant) list.push({ href: `/espace/irritants/${irritant.id}`, text: quoted(irritant.userVoice) });
  return list;
}
