import type { DocumentKind } from '../../../platform/database/index.ts';
import { isoDay } from '../../../platform/messages/index.ts';
import { allStatuses, type ComputedStatuses, unmetCriteria } from './criteria.ts';

/** A version of a document, as its history kept it. */
export interface PastVersion {
  documentId: string;
  version: number;
  at: Date;
  action: string;
  kind: DocumentKind;
  volume: number | null;
  retired: boolean;
  textVersion: number;
  /** Absent from versions saved before criteria were looked for: nobody knows, and the text does not count as meeting. */
  computed: ComputedStatuses | undefined;
}

export interface PastTick {
  documentId: string;
  criterion: string;
  textVersion: number;
  at: Date;
  withdrawnAt: Date | null;
}

export interface PastOverride {
  documentId: string;
  textVersion: number;
  at: Date;
}

/** The texts of an organisation at the end of a month, or today for the month that runs. */
export interface MonthRow {
  /** `YYYY-MM` */
  month: string;
  texts: number;
  meeting: number;
  /** Sendings a year of the texts whose number is known, and of those that meet the criteria among them. */
  volume: number;
  volumeMeeting: number;
}

const unlooked: ComputedStatuses = {
  'no-error': 'unknown',
  'short-sentences': 'unknown',
  facts: 'unknown',
  mentions: 'unknown',
  contact: 'unknown',
};

const monthOf = (at: Date) => isoDay(at).slice(0, 7);

/**
 * Month by month, how many texts stood there and met the criteria, from the history: the last months up to now, beginning
 * with the first that had a text.
 * @param months at most
 */
export function trend(
  history: { versions: readonly PastVersion[]; ticks: readonly PastTick[]; overrides: readonly PastOverride[] },
  now: Date,
  months = 12,
): MonthRow[] {
  const versions = Map.groupBy(history.versions, (one) => one.documentId);
  for (const own of versions.values()) own.sort((a, b) => a.version - b.version);
  const ticks = Map.groupBy(history.ticks, (one) => one.documentId);
  const overrides = Map.groupBy(history.overrides, (one) => one.documentId);
  const rows = lastMonths(monthOf(now), months).map((month): MonthRow => {
    const row = { month, texts: 0, meeting: 0, volume: 0, volumeMeeting: 0 };
    for (const [id, own] of versions) {
      const stood = own.findLast((version) => monthOf(version.at) <= month);
      if (!stood || stood.retired || stood.action === 'thrown-away') continue;
      const statuses = allStatuses({
        computed: stood.computed ?? unlooked,
        textVersion: stood.textVersion,
        ticks: (ticks.get(id) ?? []).filter(
          (tick) => monthOf(tick.at) <= month && (!tick.withdrawnAt || monthOf(tick.withdrawnAt) > month),
        ),
        overridden: (overrides.get(id) ?? []).some(
          (one) => one.textVersion === stood.textVersion && monthOf(one.at) <= month,
        ),
      });
      const meets = unmetCriteria(statuses, stood.kind).length === 0;
      row.texts += 1;
      row.meeting += meets ? 1 : 0;
      row.volume += stood.volume ?? 0;
      row.volumeMeeting += meets ? (stood.volume ?? 0) : 0;
    }
    return row;
  });
  const first = rows.findIndex((row) => row.texts > 0);
  return first < 0 ? [] : rows.slice(first);
}

function lastMonths(last: string, count: number): string[] {
  const [year, month] = last.split('-').map(Number) as [number, number];
  return Array.from({ length: count }, (_, n) => {
    const index = year * 12 + month - 1 - (count - 1 - n);
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}
