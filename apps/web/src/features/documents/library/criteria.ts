import type { MentionItem } from '@limpide/readability';
import type { DocumentKind } from '../../../platform/database/index.ts';
import type { TextAnalysis } from '../analysis.ts';
import { meanThreshold } from './threshold.ts';

/** What a good text does, in the order in which the pages list it. */
export const criteria = [
  'no-error',
  'short-sentences',
  'facts',
  'mentions',
  'contact',
  'action-first',
  'tested',
  'jurist',
] as const;
export type Criterion = (typeof criteria)[number];

/** Those that a person vouches for; the engine looks for the others. */
export const byPerson = ['action-first', 'tested', 'jurist'] as const satisfies readonly Criterion[];
export type PersonCriterion = (typeof byPerson)[number];

export function isByPerson(criterion: string): criterion is PersonCriterion {
  return (byPerson as readonly string[]).includes(criterion);
}

/**
 * Whether a text of this kind must meet the criterion to be counted. The guide says the same: what is required of all, a
 * jurist for decisions alone, a test with users advised and never required.
 */
export function isRequired(criterion: Criterion, kind: DocumentKind): boolean {
  if (criterion === 'tested') return false;
  if (criterion === 'jurist') return kind === 'decision';
  return true;
}

/** Looked for in the text when it is analysed, and stored beside its findings. */
export interface TextCheck {
  /** A telephone, an e-mail, a web address, or a merge field that holds one. */
  contact: boolean;
  /** Names of the obligatory mentions that are missing; null when no list speaks of this kind of text. */
  mentions: string[] | null;
}
export type CheckedAnalysis = TextAnalysis & { check?: TextCheck };

/** `none`: the criterion says nothing of this text. `unknown`: nobody, or no engine, has looked. */
export type CriterionStatus = 'met' | 'unmet' | 'none' | 'unknown';

export type ComputedStatuses = Record<Exclude<Criterion, PersonCriterion>, CriterionStatus>;

/** Kinds in which one is already talking to the organisation, or hears it. */
const spoken: readonly DocumentKind[] = ['phone-script'];

/** Duties that count: what was only heard of, and is to be verified, fails no text. */
export function missingMentions(items: readonly MentionItem[]): string[] {
  return items.filter((item) => item.status === 'missing' && item.level !== 'info').map((item) => item.label);
}

/** What the engine says of each criterion it looks for, of a text as it was analysed. */
export function computeStatuses(text: {
  kind: DocumentKind;
  analysis: CheckedAnalysis;
  empty: boolean;
  rewritten: boolean;
}): ComputedStatuses {
  const { kind, analysis, rewritten } = text;
  if (text.empty) {
    return {
      'no-error': 'unknown',
      'short-sentences': 'unknown',
      facts: 'none',
      mentions: 'unknown',
      contact: 'unknown',
    };
  }
  const { check } = analysis;
  const met = (is: boolean): CriterionStatus => (is ? 'met' : 'unmet');
  return {
    'no-error': met(countErrors(analysis) === 0),
    'short-sentences': met(analysis.counts.meanSentence <= meanThreshold(analysis.profile)),
    facts: !rewritten ? 'none' : analysis.uncompared ? 'unknown' : met((analysis.stops ?? []).length === 0),
    mentions: !check ? 'unknown' : check.mentions === null ? 'none' : met(check.mentions.length === 0),
    contact: spoken.includes(kind) ? 'none' : check ? met(check.contact) : 'unknown',
  };
}

export function countErrors(analysis: Pick<TextAnalysis, 'findings'>): number {
  return analysis.findings.filter((finding) => finding.severity === 'error').length;
}

/** A person vouches for a criterion, of the text as it stood. */
export interface Tick {
  criterion: string;
  textVersion: number;
}

/**
 * The statuses of all criteria. A tick of an earlier text counts no more; a jurist who passed over lost facts, for the text
 * that stands, vouches for them.
 */
export function allStatuses(about: {
  computed: ComputedStatuses;
  ticks: readonly Tick[];
  textVersion: number;
  overridden: boolean;
}): Record<Criterion, CriterionStatus> {
  const { computed, ticks, textVersion, overridden } = about;
  const ticked = (criterion: PersonCriterion): CriterionStatus =>
    ticks.some((tick) => tick.criterion === criterion && tick.textVersion === textVersion) ? 'met' : 'unmet';
  return {
    ...computed,
    facts: overridden && computed.facts !== 'none' ? 'met' : computed.facts,
    'action-first': ticked('action-first'),
    tested: ticked('tested'),
    jurist: ticked('jurist'),
  };
}

/** The required criteria that are not met, or that nobody has looked at. */
export function unmetCriteria(statuses: Readonly<Record<Criterion, CriterionStatus>>, kind: DocumentKind): Criterion[] {
  return criteria.filter(
    (criterion) =>
      isRequired(criterion, kind) && (statuses[criterion] === 'unmet' || statuses[criterion] === 'unknown'),
  );
}
