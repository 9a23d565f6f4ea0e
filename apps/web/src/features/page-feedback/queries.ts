import type { Db, FeedbackAnswer, FeedbackState } from '../../platform/database/index.ts';
import type { FeedbackRow } from './store.ts';

export interface Counts {
  yes: number;
  partly: number;
  no: number;
  total: number;
}

export interface FeedbackSummary {
  all: Counts;
  /** Of the version that is online. */
  online: { number: number; counts: Counts } | undefined;
  reasons: { reason: string; count: number }[];
  /** How many texts wait in each list. */
  texts: Record<FeedbackState, number>;
  quarantined: number;
}

const none = (): Counts => ({ yes: 0, partly: 0, no: 0, total: 0 });

function add(counts: Counts, answer: FeedbackAnswer, n: number): void {
  counts[answer] += n;
  counts.total += n;
}

/** What the answers about a page say together; those in quarantine are told apart and counted nowhere else. */
export async function summariseFeedback(db: Db, procedureId: string, online?: number): Promise<FeedbackSummary> {
  const rows = await db
    .selectFrom('page_feedback')
    .select(['answer', 'reasons', 'state', 'quarantine', 'publication_number', 'comment'])
    .where('procedure_id', '=', procedureId)
    .execute();
  const summary: FeedbackSummary = {
    all: none(),
    online: online === undefined ? undefined : { number: online, counts: none() },
    reasons: [],
    texts: { new: 0, seen: 0, answered: 0 },
    quarantined: 0,
  };
  const reasons = new Map<string, number>();
  for (const row of rows) {
    if (row.quarantine) {
      summary.quarantined += 1;
      continue;
    }
    add(summary.all, row.answer, 1);
    if (summary.online && row.publication_number === online) add(summary.online.counts, row.answer, 1);
    for (const reason of row.reasons) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    if (row.comment) summary.texts[row.state] += 1;
  }
  summary.reasons = [...reasons]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
  return summary;
}

export interface FeedbackItem extends FeedbackRow {
  handledBy: string | null;
  handledAt: Date | null;
}

/** Newest day first. @param show a state (texts only), the quarantine, or everything */
export async function listFeedback(
  db: Db,
  procedureId: string,
  show: FeedbackState | 'quarantine' | 'all',
  limit?: number,
): Promise<FeedbackItem[]> {
  let query = db
    .selectFrom('page_feedback')
    .leftJoin('app_user', 'app_user.id', 'page_feedback.handled_by')
    .selectAll('page_feedback')
    .select('app_user.name as handler')
    .where('procedure_id', '=', procedureId)
    .orderBy('given_on', 'desc')
    .orderBy('page_feedback.id');
  if (show === 'quarantine') query = query.where('quarantine', 'is not', null);
  else if (show !== 'all')
    query = query.where('quarantine', 'is', null).where('state', '=', show).where('comment', '!=', '');
  if (limit) query = query.limit(limit);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    procedureId: row.procedure_id,
    number: row.publication_number,
    answer: row.answer,
    reasons: row.reasons,
    comment: row.comment,
    givenOn: row.given_on,
    quarantine: row.quarantine,
    state: row.state,
    irritantId: row.irritant_id,
    handledBy: row.handler,
    handledAt: row.handled_at,
  }));
}
