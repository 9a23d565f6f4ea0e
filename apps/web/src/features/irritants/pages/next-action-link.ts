import { formatDay } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import type { IrritantNextAction } from '../next-action.ts';

export interface NextActionLink {
  href: string;
  text: string;
  why: string;
  /** What the person must be allowed to do for the button to be of use. */
  needs: 'irritant.edit' | 'irritant.add-evidence' | 'action.create' | 'irritant.read';
}

/** Where the next useful action is done, and why, in words. */
export function nextActionLink(
  next: IrritantNextAction,
  irritant: { id: string },
  context: { decisionBody: string },
): NextActionLink {
  const base = `/espace/irritants/${irritant.id}`;
  const values = {
    body: context.decisionBody,
    ...next,
    ...('doneOn' in next ? { date: formatDay(next.doneOn) } : {}),
  };
  const late = next.kind === 'find-owner' && next.late;
  const link = (href: string, needs: NextActionLink['needs']): NextActionLink => ({
    href,
    text: m(`next.${next.kind}.action`),
    why: late ? m('next.find-owner.late', wordsOf(values)) : m(`next.${next.kind}.text`, wordsOf(values)),
    needs,
  });
  switch (next.kind) {
    case 'locate':
    case 'qualify':
      return link(`${base}/modifier`, 'irritant.edit');
    case 'find-owner':
      return link(`${base}/porteur`, 'irritant.edit');
    case 'add-evidence':
    case 'ask-since-done':
    case 'ask-users':
      return link(`${base}/preuves`, 'irritant.add-evidence');
    case 'propose-action':
      return link(`/espace/ameliorations/nouvelle?irritant=${irritant.id}`, 'action.create');
    case 'start':
      return link(`${base}/etat?vers=in-progress`, 'irritant.edit');
    case 'follow-action':
      return link(`/espace/ameliorations/${next.id}`, 'irritant.read');
    case 'propose-resolution':
      return link(`${base}/etat?vers=resolution-proposed`, 'irritant.edit');
    case 'confirm':
      return link(`${base}/etat?vers=confirmed`, 'irritant.edit');
    case 'close':
      return link(`${base}/etat?vers=closed`, 'irritant.edit');
  }
}

/** Only words and numbers go into a sentence. */
function wordsOf(values: Record<string, string | number | boolean>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'boolean' ? '' : value]),
  );
}
