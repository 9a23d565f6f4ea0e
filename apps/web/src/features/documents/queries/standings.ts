import { sql } from 'kysely';
import type { Db, DocumentKind } from '../../../platform/database/index.ts';
import {
  allStatuses,
  type CheckedAnalysis,
  type Criterion,
  type CriterionStatus,
  computeStatuses,
  unmetCriteria,
} from '../library/criteria.ts';
import { type Stage, stageOf } from '../library/stage.ts';

export interface StandingRow {
  statuses: Record<Criterion, CriterionStatus>;
  unmet: Criterion[];
  stage: Stage;
}

/** What of an analysis the criteria look at: the words of the findings stay in the database. */
const lean = sql<CheckedAnalysis>`jsonb_build_object(
  'profile', analysis->'profile', 'counts', analysis->'counts', 'check', analysis->'check',
  'stops', coalesce(analysis->'stops', '[]'::jsonb), 'uncompared', analysis->'uncompared',
  'findings', coalesce((select jsonb_agg(jsonb_build_object('severity', f->'severity'))
    from jsonb_array_elements(analysis->'findings') f where f->>'severity' = 'error'), '[]'::jsonb))`;

/** Where each of these documents stands in the library, as `placeInLibrary` says it of one. */
export async function readStandings(
  db: Db,
  documents: readonly { id: string; kind: DocumentKind; state: string; retired_at: Date | null }[],
): Promise<Map<string, StandingRow>> {
  const found = new Map<string, StandingRow>();
  const ids = documents.map((document) => document.id);
  if (ids.length === 0) return found;
  const [texts, ticks, overrides] = await Promise.all([
    db
      .selectFrom('document_text')
      .select(['document_id', 'role', 'version', sql<boolean>`jsonb_array_length(blocks) = 0`.as('empty')])
      .select(lean.as('analysis'))
      .where('document_id', 'in', ids)
      .execute(),
    db
      .selectFrom('document_tick')
      .select(['document_id', 'criterion', 'text_version'])
      .where('document_id', 'in', ids)
      .where('withdrawn_at', 'is', null)
      .execute(),
    db
      .selectFrom('document_override')
      .select(['document_id', 'text_version'])
      .where('document_id', 'in', ids)
      .execute(),
  ]);
  const ticksOf = Map.groupBy(ticks, (tick) => tick.document_id);
  const textsOf = Map.groupBy(texts, (text) => text.document_id);
  for (const document of documents) {
    const own = textsOf.get(document.id) ?? [];
    const after = own.find((text) => text.role === 'after');
    const current = after ?? own[0]!;
    const textVersion = after?.version ?? 1 - current.version;
    const { analysis, empty } = current;
    const text = { analysis: known(analysis), empty, rewritten: after !== undefined };
    const statuses = allStatuses({
      computed: computeStatuses({ kind: document.kind, ...text }),
      ticks: (ticksOf.get(document.id) ?? []).map(({ criterion, text_version }) => ({
        criterion,
        textVersion: text_version,
      })),
      textVersion,
      overridden: overrides.some((one) => one.document_id === document.id && one.text_version === textVersion),
    });
    const stage = stageOf({ ...text, retired: document.retired_at !== null, state: document.state, statuses });
    found.set(document.id, { statuses, unmet: unmetCriteria(statuses, document.kind), stage });
  }
  return found;
}

/** What the database gives as `null` was not there. */
function known(analysis: CheckedAnalysis): CheckedAnalysis {
  const { check, uncompared, ...rest } = analysis;
  return { ...rest, ...(check ? { check } : {}), ...(uncompared ? { uncompared } : {}) };
}
