import type { DocumentKind } from '../../../platform/database/index.ts';
import type { Texts } from '../store/index.ts';
import { textVersion } from '../text-version.ts';
import { allStatuses, type CheckedAnalysis, computeStatuses, type Tick, unmetCriteria } from './criteria.ts';
import { type Stage, stageOf } from './stage.ts';

/** The text that counts now, as the criteria look at it. */
export function standing({ current, after }: Texts): { analysis: CheckedAnalysis; empty: boolean; rewritten: boolean } {
  return { analysis: current.analysis, empty: current.blocks.length === 0, rewritten: after !== undefined };
}

/** Where a document stands in the library: its criteria, what is left, how far it has come. */
export function placeInLibrary(opened: {
  document: { kind: DocumentKind; state: string; retiredAt: Date | null };
  texts: Texts;
  ticks: readonly Tick[];
  override: unknown;
}) {
  const { document, texts, ticks, override } = opened;
  const text = standing(texts);
  const statuses = allStatuses({
    computed: computeStatuses({ kind: document.kind, ...text }),
    ticks,
    textVersion: textVersion(texts),
    overridden: override !== undefined,
  });
  const stage: Stage = stageOf({ ...text, retired: document.retiredAt !== null, state: document.state, statuses });
  return { statuses, unmet: unmetCriteria(statuses, document.kind), stage };
}
