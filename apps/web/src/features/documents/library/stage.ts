import type { Criterion, CriterionStatus } from './criteria.ts';

/** How far a text has come, from a name in a list to the end of its use. */
export const stages = [
  'inventoried',
  'diagnosed',
  'rewritten',
  'tested',
  'legally-checked',
  'published',
  'retired',
] as const;
export type Stage = (typeof stages)[number];

/**
 * The farthest stage that a text has reached. It is read from what was done, never typed: a text whose words change after
 * a test is « réécrit » again.
 */
export function stageOf(document: {
  retired: boolean;
  state: string;
  empty: boolean;
  rewritten: boolean;
  statuses: Readonly<Record<Criterion, CriterionStatus>>;
}): Stage {
  const { statuses } = document;
  if (document.retired) return 'retired';
  if (document.empty) return 'inventoried';
  if (document.state === 'published' || document.state === 'to-review') return 'published';
  if (statuses.jurist === 'met') return 'legally-checked';
  if (statuses.tested === 'met') return 'tested';
  return document.rewritten ? 'rewritten' : 'diagnosed';
}
