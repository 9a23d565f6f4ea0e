/** What the score is made of. Nothing is guessed: without a number of users or a severity there is no score. */
export interface ScoreParts {
  usersLow: number | null;
  usersHigh: number | null;
  severity: number | null;
  /** Administrations that the user must deal with. */
  crossedOrganisations: readonly string[];
}

export interface Score {
  low: number;
  high: number;
  /** Middle of the range, by which irritants are put in order: a wide guess does not climb by its top alone. */
  middle: number;
  /** Users a year, the middle of the range. */
  users: number;
  severity: number;
  organisations: number;
}

/**
 * Users a year × severity × administrations crossed, as a range: only the number of users is uncertain. The formula is the
 * method's for irritants lived from end to end. One bound alone stands for both; an irritant that names no administration
 * lies in one.
 */
export function scoreOf(parts: ScoreParts): Score | undefined {
  const low = parts.usersLow ?? parts.usersHigh;
  const high = parts.usersHigh ?? parts.usersLow;
  if (low === null || high === null || parts.severity === null) return undefined;
  const organisations = organisationCount(parts.crossedOrganisations);
  const factor = parts.severity * organisations;
  return {
    low: low * factor,
    high: high * factor,
    middle: ((low + high) / 2) * factor,
    users: Math.round((low + high) / 2),
    severity: parts.severity,
    organisations,
  };
}

export function organisationCount(names: readonly string[]): number {
  return Math.max(1, new Set(names).size);
}

/** Lived across administrations: the ones that nobody sees whole. */
export function isTransversal(names: readonly string[]): boolean {
  return organisationCount(names) >= 2;
}
