import type { FactKind } from '../comparison.ts';

/**
 * A whole text before and after rewriting, as an office would write it; all names and figures are fictional. Notation of
 * the rules' examples: an empty line cuts blocks, `# ` opens a heading, `- ` a list item, `[[Nom]]` is a merge field.
 */
export interface Rewriting {
  name: string;
  before: string;
  after: string;
  decision?: true;
  /** What the rewriting did wrong, on purpose: the kinds a reader would call it, and its words on either side. */
  /** Why the comparison is still wrong about this pair; its test expects it to be, until it is not. */
  weakness?: string;
  planted?: { kinds: readonly FactKind[]; text: string };
}
