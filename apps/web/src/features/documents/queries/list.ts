import { sql } from 'kysely';
import type { Db, DocumentKind } from '../../../platform/database/index.ts';
import type { Actor } from '../../../platform/identity/actor.ts';
import type { TextAnalysis } from '../analysis.ts';
import type { Criterion } from '../library/criteria.ts';
import type { Stage } from '../library/stage.ts';
import type { DocumentState } from '../store/index.ts';
import { readStandings } from './standings.ts';
import { visibleDocuments } from './visible.ts';

export interface DocumentListItem {
  id: string;
  title: string;
  kind: DocumentKind;
  state: DocumentState;
  organisationId: string;
  organisation: string;
  ownerId: string | null;
  ownerName: string | null;
  procedures: { id: string; title: string; stepTitle: string | null }[];
  volumePerYear: number | null;
  gedReference: string;
  reader: string;
  expectedAction: string;
  deadline: string;
  updatedAt: Date;
  rewritten: boolean;
  stage: Stage;
  /** Required criteria that are not met; none when the text meets them. */
  unmet: Criterion[];
  findings: number;
  /** Sum of the weights of the findings: how much a rewriting would help one reader. */
  weight: number;
  words: number;
  longestSentence: number;
  /** Facts surely lost or changed by the rewriting. */
  stops: number;
  /** Facts perhaps said otherwise: to be looked at. */
  checks: number;
  /** Whose answer is awaited, when a reading was asked. */
  reviewer: string | null;
}

export interface DocumentFilters {
  procedureId?: string | undefined;
  kind?: string | undefined;
  state?: string | undefined;
  stage?: string | undefined;
  /** « oui » for texts that meet the criteria, « non » for the others. */
  meets?: boolean | undefined;
  mine?: boolean | undefined;
}

const collator = new Intl.Collator('fr');

/** Documents that this person may see, in alphabetical order. Texts no longer used are there when one asks for them. */
export async function listDocuments(db: Db, actor: Actor, filters: DocumentFilters = {}): Promise<DocumentListItem[]> {
  let query = db
    .selectFrom('document')
    .innerJoin('organisation', 'organisation.id', 'document.organisation_id')
    .leftJoin('app_user', 'app_user.id', 'document.owner_id')
    .selectAll('document')
    .select(['organisation.short_name', 'app_user.name as owner_name'])
    .where('document.deleted_at', 'is', null)
    .where(visibleDocuments(actor));
  if (filters.kind) query = query.where('document.kind', '=', filters.kind as DocumentKind);
  if (filters.state) query = query.where('document.state', '=', filters.state as DocumentState);
  if (filters.mine) query = query.where('document.owner_id', '=', actor.userId);
  if (filters.procedureId) {
    query = query.where('document.id', 'in', (eb) =>
      eb
        .selectFrom('document_link')
        .select('document_link.document_id')
        .where('document_link.procedure_id', '=', filters.procedureId!),
    );
  }
  const rows = await query.execute();
  const ids = rows.map((row) => row.id);
  const [texts, links, waiting, standings] = await Promise.all([
    readSummaries(db, ids),
    readLinksOf(db, ids),
    readWaiting(db, ids),
    readStandings(db, rows),
  ]);
  return rows
    .map((row) => {
      const text = texts.get(row.id);
      const { stage, unmet } = standings.get(row.id)!;
      return {
        id: row.id,
        title: row.title,
        kind: row.kind,
        state: row.state,
        organisationId: row.organisation_id,
        organisation: row.short_name,
        ownerId: row.owner_id,
        ownerName: row.owner_name,
        procedures: links.get(row.id) ?? [],
        volumePerYear: row.volume_per_year,
        gedReference: row.ged_reference,
        reader: row.reader,
        expectedAction: row.expected_action,
        deadline: row.deadline,
        updatedAt: row.updated_at,
        rewritten: text?.rewritten ?? false,
        stage,
        unmet,
        findings: text?.findings ?? 0,
        weight: text?.weight ?? 0,
        words: text?.counts.words ?? 0,
        longestSentence: text?.counts.longestSentence ?? 0,
        stops: text?.stops ?? 0,
        checks: text?.checks ?? 0,
        reviewer: waiting.get(row.id) ?? null,
      };
    })
    .filter((item) => (filters.stage ? item.stage === filters.stage : item.stage !== 'retired'))
    .filter((item) => filters.meets === undefined || (item.unmet.length === 0) === filters.meets)
    .sort((a, b) => collator.compare(a.title, b.title));
}

interface TextSummary {
  rewritten: boolean;
  findings: number;
  weight: number;
  stops: number;
  checks: number;
  counts: TextAnalysis['counts'];
}

/** Figures of the current text of each document, without its words. */
async function readSummaries(db: Db, ids: string[]): Promise<Map<string, TextSummary>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('document_text')
    .select(['document_id', 'role'])
    .select([
      sql<number>`jsonb_array_length(analysis->'findings')`.as('findings'),
      sql<number>`(select coalesce(sum((f->>'weight')::float8), 0)
        from jsonb_array_elements(analysis->'findings') f)`.as('weight'),
      sql<number>`coalesce(jsonb_array_length(analysis->'stops'), 0)`.as('stops'),
      sql<number>`coalesce(jsonb_array_length(analysis->'checks'), 0)`.as('checks'),
      sql<TextAnalysis['counts']>`analysis->'counts'`.as('counts'),
    ])
    .where('document_id', 'in', ids)
    .execute();
  const found = new Map<string, TextSummary>();
  for (const row of rows) {
    if (found.has(row.document_id) && row.role === 'before') continue;
    const { findings, weight, stops, checks, counts } = row;
    found.set(row.document_id, { rewritten: row.role === 'after', findings, weight, stops, checks, counts });
  }
  return found;
}

async function readLinksOf(db: Db, ids: string[]): Promise<Map<string, DocumentListItem['procedures']>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('document_link')
    .innerJoin('procedure', 'procedure.id', 'document_link.procedure_id')
    .leftJoin('procedure_step', 'procedure_step.id', 'document_link.step_id')
    .select(['document_link.document_id', 'procedure.id', 'procedure.content', 'procedure_step.title'])
    .where('document_link.document_id', 'in', ids)
    .where('procedure.deleted_at', 'is', null)
    .execute();
  const found = new Map<string, DocumentListItem['procedures']>();
  for (const row of rows) {
    const list = found.get(row.document_id) ?? [];
    list.push({ id: row.id, title: row.content.title, stepTitle: row.title });
    found.set(row.document_id, list);
  }
  for (const list of found.values()) list.sort((a, b) => collator.compare(a.title, b.title));
  return found;
}

async function readWaiting(db: Db, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('review_request')
    .leftJoin('app_user', 'app_user.id', 'review_request.reviewer_id')
    .select(['review_request.record_id', 'app_user.name', 'review_request.reader_name'])
    .where('record_type', '=', 'document')
    .where('record_id', 'in', ids)
    .where('outcome', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.record_id, row.name ?? row.reader_name ?? '']));
}

/** Documents of one démarche, for the pages of others. */
export async function listDocumentsOfProcedure(db: Db, actor: Actor, procedureId: string): Promise<DocumentListItem[]> {
  return listDocuments(db, actor, { procedureId });
}

/** Documents to choose from in a form. */
export async function listDocumentChoices(
  db: Db,
  actor: Actor,
  procedureId?: string,
): Promise<{ value: string; text: string }[]> {
  const items = await listDocuments(db, actor, { procedureId });
  return items.map((item) => ({ value: item.id, text: item.title }));
}

/** How many documents wait for something, for the home of the workspace. */
export async function countDocumentsAtWork(db: Db, actor: Actor): Promise<{ drafts: number; toReview: number }> {
  const row = await db
    .selectFrom('document')
    .select([
      sql<number>`count(*) filter (where state = 'draft')::int`.as('drafts'),
      sql<number>`count(*) filter (where state = 'to-review')::int`.as('toReview'),
    ])
    .where('document.deleted_at', 'is', null)
    .where('document.owner_id', '=', actor.userId)
    .where(visibleDocuments(actor))
    .executeTakeFirstOrThrow();
  return row;
}
