import type { ActionNext } from '../next-action.ts';
import type { LinkedDocument, LinkedIrritant } from '../queries/linked.ts';
import type { ActionListItem } from '../queries/list.ts';
import type { DecisionRow } from '../store.ts';
import type { Verdict } from '../verdict.ts';

/** What the page of an improvement shows. */
export interface ActionView {
  action: ActionListItem;
  irritants: readonly LinkedIrritant[];
  /** What is known of the first irritant. */
  evidence:
    | { level: 'observed' | 'counted' | 'measured'; n: number | null; total: number | null; source: string }
    | undefined;
  documents: readonly Pick<LinkedDocument, 'id' | 'title'>[];
  decisions: readonly DecisionRow[];
  verdict: Verdict | undefined;
  next: ActionNext | undefined;
}
