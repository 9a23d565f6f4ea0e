import { type Criterion, criteria } from './criteria.ts';

/** What the programme looks at of each text of an organisation. */
export interface ProgrammeText {
  volumePerYear: number | null;
  unmet: readonly Criterion[];
  /** Sum of the weights of the findings. */
  weight: number;
}

export interface Shares {
  texts: number;
  meeting: number;
  /** Texts whose sendings a year are known, and their sum. */
  known: number;
  volume: number;
  volumeMeeting: number;
}

export function sharesOf(texts: readonly ProgrammeText[]): Shares {
  const meets = (text: ProgrammeText) => text.unmet.length === 0;
  const sum = (list: readonly ProgrammeText[]) => list.reduce((total, text) => total + (text.volumePerYear ?? 0), 0);
  return {
    texts: texts.length,
    meeting: texts.filter(meets).length,
    known: texts.filter((text) => text.volumePerYear !== null).length,
    volume: sum(texts),
    volumeMeeting: sum(texts.filter(meets)),
  };
}

/** A share in whole percent, rounded down so that nothing looks reached before it is; undefined of nothing. */
export function percentOf(part: number, whole: number): number | undefined {
  return whole > 0 ? Math.floor((part / whole) * 100) : undefined;
}

/** How many more texts must meet the criteria to reach the target; 0 once it is reached. */
export function textsToTarget({ texts, meeting }: Shares, percent: number): number {
  return Math.max(0, Math.ceil((texts * percent) / 100) - meeting);
}

/** What a rewriting would spare its readers: sendings a year × weight of the findings. */
export function gainOf(text: ProgrammeText): number {
  return Math.round((text.volumePerYear ?? 0) * text.weight);
}

/** The texts whose rewriting would help most users, the first one first. A text whose sendings nobody counted is not ranked. */
export function mostHelpful<T extends ProgrammeText>(texts: readonly T[], count = 20): T[] {
  return texts
    .filter((text) => text.unmet.length > 0 && gainOf(text) > 0)
    .sort((a, b) => gainOf(b) - gainOf(a))
    .slice(0, count);
}

/** How many texts fail each required criterion, the one that most fail first. */
export function failures(texts: readonly ProgrammeText[]): { criterion: Criterion; count: number }[] {
  return criteria
    .map((criterion) => ({ criterion, count: texts.filter((text) => text.unmet.includes(criterion)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
