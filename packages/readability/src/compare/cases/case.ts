import type { FactKind, FactStatus } from '../comparison.ts';

/** A pair of texts with what must be found in it. A string is one paragraph; an array, one paragraph each. */
export interface ComparisonCase {
  name: string;
  before: string | readonly string[];
  after: string | readonly string[];
  /** Facts that must be there: kind, status, and a piece of the text of either side. */
  facts: readonly (readonly [FactKind, FactStatus, string])[];
  /** The kinds that stop the publication, exactly; none when absent. */
  stops?: readonly FactKind[];
  /** The kinds to be checked, exactly; anything when absent. */
  checks?: readonly FactKind[];
  /** Pieces of text that are merge fields. */
  fields?: readonly string[];
}
