import { formatDay, formatNumber } from '../../platform/messages/index.ts';
import { type FieldDifference, withoutStop } from '../irritants/index.ts';
import type { ActionSnapshot } from './commands/record.ts';
import { message as m } from './messages.ts';
import { type ActionState, actionStates } from './states.ts';
import { type Verdict, verdictOf } from './verdict.ts';

export const stateWords = (state: ActionState) => m(`state.${state}`);

const decimal = new Intl.NumberFormat('fr-BE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A share in percent, with a decimal only when it has one: « 41 », « 22,5 ». */
export const percent = (share: number) => formatNumber(Math.round(share * 1000) / 10);

/** Points of percentage, always with one decimal: a difference of differences is read closely. */
export const points = (share: number) => decimal.format(Math.abs(share) * 100);

/** With its sign, for a table or an axis. */
export function signedPoints(share: number): string {
  const text = points(share);
  if (text === decimal.format(0)) return text;
  return `${share < 0 ? '−' : '+'}${text}`;
}

/** What the counts say, or undefined while nothing is counted. */
export function verdictFor(action: {
  measure: {
    before: { count: number; total: number };
    after: { count: number; total: number };
    better?: 'lower' | 'higher' | undefined;
  } | null;
  target: { points: number } | null;
}): Verdict | undefined {
  const { measure, target } = action;
  return (
    (measure &&
      verdictOf({
        before: measure.before,
        after: measure.after,
        better: measure.better ?? 'lower',
        announcedPoints: target?.points,
      })) ||
    undefined
  );
}

/**
 * What must be said in public beside counts made since the change, so that they are not taken for a success: that they
 * cannot tell, or that they tell the contrary. @returns undefined when they say « mieux », or nothing was counted
 */
export function publicCaution(action: Parameters<typeof verdictFor>[0]): string | undefined {
  const kind = verdictFor(action)?.kind;
  if (kind === 'inconclusive') return m('public.too-few');
  return kind === 'worse' ? m('public.worse') : undefined;
}

/** The verdict in sentences: what happened, how sure one is, and what limits it. */
export function verdictSentences(
  verdict: Verdict,
  coverage: 'complete' | 'drawn' | 'chosen' | undefined,
): { main: string; notes: string[] } {
  const { difference } = verdict;
  const shares = { before: percent(verdict.before.value), after: percent(verdict.after.value) };
  const bounds = [difference.low, difference.high].sort((a, b) => Math.abs(a) - Math.abs(b)) as [number, number];
  const main =
    verdict.kind === 'inconclusive'
      ? m('verdict.unclear', { ...shares, low: moreOrLess(difference.low), high: moreOrLess(difference.high) })
      : m(difference.value < 0 ? 'verdict.falls' : 'verdict.rises', {
          ...shares,
          points: points(difference.value),
          low: points(bounds[0]),
          high: points(bounds[1]),
        });
  const notes = [
    verdict.kind === 'better' && verdict.announced && m(`verdict.announced.${verdict.announced}`),
    coverage === 'complete' && m('verdict.complete'),
    coverage === 'chosen' && m('verdict.chosen'),
    verdict.small && m('verdict.small'),
  ].filter((text) => typeof text === 'string');
  return { main, notes };
}

function moreOrLess(share: number): string {
  if (points(share) === decimal.format(0)) return m('verdict.no-change');
  return m(share < 0 ? 'verdict.points-less' : 'verdict.points-more', { points: points(share) });
}

export const dayOr = (day: string | null, otherwise: string) => (day ? formatDay(day) : otherwise);

/** « none » leaves the point out of the sentence. */
export const pointValue = (point: string) => point || 'none';

const simpleActions = [
  'created',
  'edited',
  'given',
  'decision-recorded',
  'measured',
  'thrown-away',
  'taken-back',
] as const;

/** What was done in a version, in words. */
export function actionWords(action: string): string {
  const simple = simpleActions.find((name) => name === action);
  if (simple) return m(`did.${simple}`);
  const state = actionStates.find((name) => `state.${name}` === action);
  return state ? m('did.state', { state: stateWords(state) }) : action;
}

/** What differs between two saved states, in words. `names` gives people, places, irritants and documents by id. */
export function differences(
  before: ActionSnapshot,
  after: ActionSnapshot,
  names: ReadonlyMap<string, string>,
): FieldDifference[] {
  const right = snapshotFields(after, names);
  return snapshotFields(before, names)
    .map(([label, value], index) => ({ label, before: value, after: right[index]![1] }))
    .filter((field) => field.before !== field.after);
}

function snapshotFields(snapshot: ActionSnapshot, names: ReadonlyMap<string, string>): [string, string][] {
  const name = (id: string | null) => (id === null ? '' : (names.get(id) ?? ''));
  const { measure, target } = snapshot;
  const counts = measure && [
    measure.indicator,
    m('proof.before', measure.before),
    m('proof.after', measure.after),
    measure.source,
  ];
  return [
    [m('field.title'), snapshot.title],
    [
      m('snapshot.place'),
      [name(snapshot.place.procedureId), withoutStop(name(snapshot.place.stepId))].filter(Boolean).join(' – '),
    ],
    [m('field.owner'), name(snapshot.ownerId)],
    [m('field.due-on'), dayOr(snapshot.dueOn, '')],
    [m('field.effect-users'), snapshot.effectUsers],
    [m('field.effect-team'), snapshot.effectTeam],
    [m('field.process-change'), snapshot.processChange],
    [m('field.budget'), snapshot.budget],
    [m('field.opinions'), snapshot.opinions],
    [m('page.target'), target ? m('page.target-text', { points: target.points, date: formatDay(target.notedOn) }) : ''],
    [m('field.irritants'), snapshot.irritantIds.map(name).filter(Boolean).join('\n')],
    [m('field.documents'), snapshot.documentIds.map(name).filter(Boolean).join('\n')],
    [m('snapshot.state'), stateWords(snapshot.state)],
    [m('snapshot.closing-reason'), snapshot.closingReason],
    [m('snapshot.done-on'), dayOr(snapshot.doneOn, '')],
    [m('snapshot.measure'), counts ? counts.join('\n') : ''],
    [
      m('snapshot.decisions'),
      snapshot.decisions
        .map((one) =>
          [
            m('page.decision-line', { body: one.body, date: formatDay(one.decidedOn), point: pointValue(one.point) }),
            m(`outcome.${one.outcome}`),
            one.remarks,
          ]
            .filter(Boolean)
            .join(' – '),
        )
        .join('\n'),
    ],
  ];
}
