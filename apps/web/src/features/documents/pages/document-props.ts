import type { Finding } from '@limpide/readability';
import type { Scope } from '../../../platform/http/route.ts';
import type { TextAnalysis } from '../analysis.ts';
import type { NextStep } from '../next-action.ts';
import type { OpenedDocument, RelatedRecord } from '../queries/index.ts';
import type { LinkRow, ShareRow } from '../store/index.ts';

export interface OverviewProps {
  scope: Scope;
  opened: OpenedDocument;
  links: LinkRow[];
  best: readonly Finding[];
  next: NextStep;
  rewriting: Pick<TextAnalysis, 'stops' | 'checks'> | undefined;
  related: { actions: RelatedRecord[]; irritants: RelatedRecord[] };
  fileName: string | undefined;
  may: { edit: boolean; remove: boolean; retire: boolean; shareModel: boolean };
  /** Remarks of readers that nobody answered yet. */
  waitingRemarks: number;
  /** How it is shared as a model now. */
  share: ShareRow | undefined;
}
