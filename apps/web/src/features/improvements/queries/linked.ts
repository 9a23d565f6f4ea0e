import type { Db, StoredBlock, Tx } from '../../../platform/database/index.ts';
import type { EvidenceLevel, IrritantState } from '../../irritants/index.ts';

const collator = new Intl.Collator('fr');

export interface LinkedIrritant {
  id: string;
  userVoice: string;
  state: IrritantState;
}

export async function listLinkedIrritants(db: Db | Tx, actionId: string): Promise<LinkedIrritant[]> {
  const rows = await db
    .selectFrom('action_irritant')
    .innerJoin('irritant', 'irritant.id', 'action_irritant.irritant_id')
    .select(['irritant.id', 'user_voice', 'state'])
    .where('action_id', '=', actionId)
    .where('irritant.deleted_at', 'is', null)
    .execute();
  return rows
    .map((row) => ({ id: row.id, userVoice: row.user_voice, state: row.state as IrritantState }))
    .sort((a, b) => collator.compare(a.userVoice, b.userVoice));
}

/**
 * Who says it, for the chain from irritant to proof: the strongest thing known when the improvement was proposed, since
 * what came later is part of the proof; failing that, the strongest of all.
 */
export async function strongestEvidence(db: Db | Tx, irritantId: string, proposedOn: string) {
  const rows = await db
    .selectFrom('evidence')
    .select(['level', 'n', 'total', 'source', 'observed_on'])
    .where('irritant_id', '=', irritantId)
    .orderBy('observed_on')
    .execute();
  const strength: Record<EvidenceLevel, number> = { observed: 1, counted: 2, measured: 3 };
  const early = (day: string) => Number(day <= proposedOn);
  return rows.sort((a, b) => early(b.observed_on) - early(a.observed_on) || strength[b.level] - strength[a.level])[0];
}

/** What the public page asks of an improvement, besides that it is done. */
export async function publicStanding(db: Db | Tx, action: { id: string; procedureId: string; effectUsers: string }) {
  const irritants = await db
    .selectFrom('action_irritant')
    .innerJoin('irritant', 'irritant.id', 'action_irritant.irritant_id')
    .leftJoin('evidence', 'evidence.irritant_id', 'irritant.id')
    .select(['irritant.id', 'evidence.id as evidence_id'])
    .where('action_id', '=', action.id)
    .where('irritant.deleted_at', 'is', null)
    .execute();
  const publication = await db
    .selectFrom('publication')
    .select('id')
    .where('procedure_id', '=', action.procedureId)
    .where('withdrawn_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return {
    irritants: new Set(irritants.map((row) => row.id)).size,
    proven: new Set(irritants.flatMap((row) => (row.evidence_id ? [row.id] : []))).size,
    hasEffect: action.effectUsers !== '',
    online: publication !== undefined,
  };
}

export interface LinkedDocument {
  id: string;
  title: string;
  before: StoredBlock[] | undefined;
  after: StoredBlock[] | undefined;
}

/** Documents of an improvement with their two texts, those in the bin left out. */
export async function listLinkedDocuments(db: Db | Tx, actionId: string): Promise<LinkedDocument[]> {
  const rows = await db
    .selectFrom('action_document')
    .innerJoin('document', 'document.id', 'action_document.document_id')
    .leftJoin('document_text', 'document_text.document_id', 'document.id')
    .select(['document.id', 'document.title', 'document_text.role', 'document_text.blocks'])
    .where('action_id', '=', actionId)
    .where('document.deleted_at', 'is', null)
    .execute();
  const found = new Map<string, LinkedDocument>();
  for (const row of rows) {
    const document = found.get(row.id) ?? { id: row.id, title: row.title, before: undefined, after: undefined };
    if (row.role && row.blocks) document[row.role] = row.blocks;
    found.set(row.id, document);
  }
  return [...found.values()].sort((a, b) => collator.compare(a.title, b.title));
}

/** What the page and the note need of the organisation, the démarche and the person in charge. */
export async function actionContext(
  db: Db | Tx,
  action: { organisationId: string; ownerId: string | null; procedureId: string; stepId: string | null },
) {
  const organisation = await db
    .selectFrom('organisation')
    .select(['name', 'decision_body', 'is_demonstration'])
    .where('id', '=', action.organisationId)
    .executeTakeFirstOrThrow();
  const procedure = await db
    .selectFrom('procedure')
    .select('content')
    .where('id', '=', action.procedureId)
    .executeTakeFirstOrThrow();
  const step = action.stepId
    ? await db.selectFrom('procedure_step').select('title').where('id', '=', action.stepId).executeTakeFirst()
    : undefined;
  const owner = action.ownerId
    ? await db
        .selectFrom('app_user')
        .select(['name', 'job_title', 'phone', 'email'])
        .where('id', '=', action.ownerId)
        .executeTakeFirst()
    : undefined;
  return {
    organisation: organisation.name,
    decisionBody: organisation.decision_body,
    fictional: organisation.is_demonstration,
    procedure: procedure.content.title,
    legalBases: procedure.content.legalBases.map((basis) => basis.label),
    step: step?.title,
    owner,
  };
}

/** Titles by id, for a history: documents and irritants as they are called now. */
export async function titlesOf(
  db: Db | Tx,
  ids: { irritants: readonly string[]; documents: readonly string[] },
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  if (ids.irritants.length > 0) {
    const rows = await db
      .selectFrom('irritant')
      .select(['id', 'user_voice'])
      .where('id', 'in', [...ids.irritants])
      .execute();
    for (const row of rows) names.set(row.id, row.user_voice);
  }
  if (ids.documents.length > 0) {
    const rows = await db
      .selectFrom('document')
      .select(['id', 'title'])
      .where('id', 'in', [...ids.documents])
      .execute();
    for (const row of rows) names.set(row.id, row.title);
  }
  return names;
}
