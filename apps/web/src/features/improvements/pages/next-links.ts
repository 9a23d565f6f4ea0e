import { message as m } from '../messages.ts';
import type { ActionNext } from '../next-action.ts';

interface NextLink {
  href: string;
  text: string;
  needs: 'action.read' | 'action.edit' | 'action.decide';
}

/** Where the next useful action of an improvement is done, why, and what else may be meant. */
export function nextLinks(
  next: ActionNext,
  action: { id: string; decisionBody: string },
): { title: string; main: NextLink; second?: NextLink; why: string } {
  return { title: titleOf(next), ...linksOf(next, action) };
}

function titleOf(next: ActionNext): string {
  if (next.kind === 'describe' && next.missing !== 'both') return m(`next.describe.${next.missing}.title`);
  return m(`next.${next.kind}.title`);
}

function linksOf(
  next: ActionNext,
  action: { id: string; decisionBody: string },
): { main: NextLink; second?: NextLink; why: string } {
  const base = `/espace/ameliorations/${action.id}`;
  const text = m(`next.${next.kind}.action`);
  const edit = (href: string) => ({ main: { href, text, needs: 'action.edit' as const } });
  switch (next.kind) {
    case 'describe': {
      const why = next.missing === 'both' ? m('next.describe.text') : m(`next.describe.${next.missing}.text`);
      return { ...edit(`${base}/modifier`), why };
    }
    case 'plan':
      return { ...edit(`${base}/modifier`), why: m('next.plan.text') };
    case 'qualify':
      return { ...edit(`${base}/etat?vers=qualified`), why: m('next.qualify.text') };
    case 'decide':
    case 'decide-again':
      return {
        main: { href: `${base}/note`, text, needs: 'action.read' },
        second: { href: `${base}/decision`, text: m('next.decide.record'), needs: 'action.decide' },
        why: m(`next.${next.kind}.text`, { body: action.decisionBody }),
      };
    case 'start':
      return { ...edit(`${base}/etat?vers=in-progress`), why: m('next.start.text') };
    case 'finish':
      return { ...edit(`${base}/faite`), why: m('next.finish.text') };
    case 'late':
      return {
        ...edit(`${base}/faite`),
        second: { href: `${base}/modifier`, text: m('next.late.second'), needs: 'action.edit' },
        why: m('next.late.text', { days: next.days }),
      };
    case 'measure':
      return { ...edit(`${base}/mesure`), why: m('next.measure.text') };
    case 'propose-resolution':
      return {
        ...edit(`/espace/irritants/${next.id}/etat?vers=resolution-proposed`),
        second: { href: `${base}/etat?vers=closed`, text: m('next.close.action'), needs: 'action.edit' },
        why: m('next.propose-resolution.text', { userVoice: next.userVoice }),
      };
    case 'count-on':
      return {
        ...edit(`${base}/mesure`),
        second: { href: `${base}/etat?vers=closed`, text: m('next.close.action'), needs: 'action.edit' },
        why: m('next.count-on.text'),
      };
    case 'rework':
      return {
        ...edit(`${base}/etat?vers=in-progress`),
        second: { href: `${base}/etat?vers=closed`, text: m('next.close.action'), needs: 'action.edit' },
        why: m('next.rework.text'),
      };
    case 'close':
      return { ...edit(`${base}/etat?vers=closed`), why: m('next.close.text') };
  }
}
