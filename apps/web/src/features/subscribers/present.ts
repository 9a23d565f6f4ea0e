import { lifeEventName } from '../public-pages/index.ts';
import { message as m } from './messages.ts';
import type { Subscriber } from './store/index.ts';

export function describeSlice(
  { slice, sliceValue }: Pick<Subscriber, 'slice' | 'sliceValue'>,
  organisations: readonly { id: string; name: string }[],
): string {
  if (slice === 'all') return m('slice.all');
  if (slice === 'life-event')
    return m('slice.life-event', { name: lifeEventName(sliceValue as Parameters<typeof lifeEventName>[0]) });
  const name = organisations.find(({ id }) => id === sliceValue)?.name;
  return name ? m('slice.organisation', { name }) : m('slice.organisation.gone');
}

export function stateOf({ pausedAt, failures }: Pick<Subscriber, 'pausedAt' | 'failures'>): string {
  if (pausedAt) return m('state.paused');
  return m(failures > 0 ? 'state.failing' : 'state.active');
}

const problems = ['redirect', 'slow', 'long', 'private', 'name', 'certificate', 'connection', 'secret'] as const;

/** Why an attempt failed, as the log keeps it, in words. */
export function describeProblem(problem: string, status: number | null): string {
  if (problem === 'status') return m('problem.status', { status: String(status ?? '') });
  const known = problems.find((one) => one === problem);
  return known ? m(`problem.${known}`) : '';
}
