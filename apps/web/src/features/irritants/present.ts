import { formatNumber } from '../../platform/messages/index.ts';
import type { IrritantSnapshot } from './commands.ts';
import { message as m } from './messages.ts';
import { wilson } from './proportion.ts';
import { type IrritantState, irritantStates } from './states.ts';

/** The user's words between guillemets, which the record does not hold. */
export const quoted = (text: string) => m('quoted', { text });

export const stateWords = (state: IrritantState) => m(`state.${state}`);

/** The démarche and its step for each place; steps are sentences, whose full stop would end the line twice. */
export function placeLines(places: readonly { procedure: string; step: string | undefined }[]): string[] {
  return places.map((place) =>
    place.step ? m('place', { ...place, step: withoutStop(place.step) }) : place.procedure,
  );
}

export const withoutStop = (text: string) => text.replace(/\.$/, '');

/** « 63 sur 210 », « n = 800 », or nothing. */
export function countWords(evidence: { n: number | null; total: number | null }): string | undefined {
  if (evidence.n === null) return undefined;
  const n = formatNumber(evidence.n);
  return evidence.total === null
    ? m('evidence.n', { n })
    : m('evidence.of', { n, total: formatNumber(evidence.total) });
}

/** The share with its interval, for a sample only: a complete count is exact for what it counted. */
export function shareWords(evidence: { level: string; n: number | null; total: number | null }): string | undefined {
  if (evidence.level !== 'measured' || evidence.n === null || evidence.total === null) return undefined;
  const share = wilson(evidence.n, evidence.total);
  const percent = (value: number) => formatNumber(Math.round(value * 100));
  return m('evidence.percent', { share: percent(share.value), low: percent(share.low), high: percent(share.high) });
}

/** « 310 à 420 », or one number when both bounds are the same. */
export function rangeWords(low: number, high: number): string {
  return low === high ? formatNumber(low) : m('page.score.range', { low: formatNumber(low), high: formatNumber(high) });
}

const simpleActions = [
  'created',
  'edited',
  'given',
  'evidence-added',
  'evidence-removed',
  'restored',
  'thrown-away',
  'taken-back',
] as const;

/** What was done in a version, in words. */
export function actionWords(action: string): string {
  const simple = simpleActions.find((name) => name === action);
  if (simple) return m(`did.${simple}`);
  const state = irritantStates.find((name) => `state.${name}` === action);
  return state ? m('did.state', { state: stateWords(state) }) : action;
}

export interface FieldDifference {
  label: string;
  before: string;
  after: string;
}

/** What differs between two saved states, in words. `names` gives people, démarches and steps by id. */
export function differences(
  before: IrritantSnapshot,
  after: IrritantSnapshot,
  names: ReadonlyMap<string, string>,
): FieldDifference[] {
  const left = snapshotFields(before, names);
  const right = snapshotFields(after, names);
  return left
    .map(([label, value], index) => ({ label, before: value, after: right[index]![1] }))
    .filter((field) => field.before !== field.after);
}

function snapshotFields(snapshot: IrritantSnapshot, names: ReadonlyMap<string, string>): [string, string][] {
  const name = (id: string | null) => (id === null ? '' : (names.get(id) ?? ''));
  const users = [snapshot.usersLow, snapshot.usersHigh].filter((n) => n !== null);
  return [
    [m('snapshot.voice'), snapshot.userVoice],
    [
      m('snapshot.places'),
      snapshot.places
        .map((place) => [name(place.procedureId), name(place.stepId)].filter(Boolean).join(', '))
        .join('\n'),
    ],
    [m('snapshot.kind'), snapshot.kind ? m(`kind.${snapshot.kind}`) : ''],
    [m('snapshot.severity'), snapshot.severity === null ? '' : severityWords(snapshot.severity)],
    [m('snapshot.severity-reason'), snapshot.severityReason],
    [m('snapshot.users'), users.length === 0 ? '' : rangeWords(users[0]!, users.at(-1)!)],
    [m('snapshot.users-source'), snapshot.usersSource],
    [m('snapshot.crossed'), snapshot.crossedOrganisations.join('\n')],
    [m('snapshot.state'), stateWords(snapshot.state)],
    [m('snapshot.owner'), name(snapshot.ownerId)],
    [m('snapshot.closing-reason'), snapshot.closingReason],
    [
      m('snapshot.evidence'),
      snapshot.evidence
        .map((one) => [m(`level.${one.level}`), countWords(one), one.statement].filter(Boolean).join(' – '))
        .join('\n'),
    ],
  ];
}

/** « 3 – coûte de l’argent ou un droit » */
export function severityWords(severity: number): string {
  return m('severity.choice', { n: severity, words: m(`severity.${severity as 1 | 2 | 3 | 4}`) });
}
