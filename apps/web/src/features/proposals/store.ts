import type { Db, ProcedureContent, Tx } from '../../platform/database/index.ts';

export interface ProposalRow {
  id: string;
  procedureId: string;
  organisationId: string;
  organisation: string;
  baseVersion: number;
  content: ProcedureContent;
  reason: string;
  proposedBy: string | null;
  proposerName: string;
  proposedAt: Date;
  outcome: 'accepted' | 'declined' | 'withdrawn' | null;
  answer: string;
}

function proposals(db: Db | Tx) {
  return db
    .selectFrom('proposal')
    .innerJoin('organisation', 'organisation.id', 'proposal.organisation_id')
    .leftJoin('app_user', 'app_user.id', 'proposal.proposed_by')
    .selectAll('proposal')
    .select(['organisation.name as organisation', 'app_user.name as proposer_name']);
}

type Row = Awaited<ReturnType<ReturnType<typeof proposals>['execute']>>[number];

function toProposal(row: Row): ProposalRow {
  return {
    id: row.id,
    procedureId: row.procedure_id,
    organisationId: row.organisation_id,
    organisation: row.organisation,
    baseVersion: row.base_version,
    content: row.content,
    reason: row.reason,
    proposedBy: row.proposed_by,
    proposerName: row.proposer_name ?? '',
    proposedAt: row.proposed_at,
    outcome: row.outcome,
    answer: row.answer,
  };
}

/** Newest first. */
export async function listProposals(db: Db | Tx, procedureId: string): Promise<ProposalRow[]> {
  const rows = await proposals(db)
    .where('proposal.procedure_id', '=', procedureId)
    .orderBy('proposal.proposed_at', 'desc')
    .orderBy('proposal.id', 'desc')
    .execute();
  return rows.map(toProposal);
}

export async function readProposal(db: Db | Tx, procedureId: string, id: string): Promise<ProposalRow | undefined> {
  const row = await proposals(db)
    .where('proposal.procedure_id', '=', procedureId)
    .where('proposal.id', '=', id)
    .executeTakeFirst();
  return row && toProposal(row);
}

export async function insertProposal(
  tx: Tx,
  row: {
    id: string;
    procedureId: string;
    organisationId: string;
    baseVersion: number;
    content: ProcedureContent;
    reason: string;
    proposedBy: string;
    proposedAt: Date;
  },
): Promise<void> {
  await tx
    .insertInto('proposal')
    .values({
      id: row.id,
      procedure_id: row.procedureId,
      organisation_id: row.organisationId,
      base_version: row.baseVersion,
      content: JSON.stringify(row.content),
      reason: row.reason,
      proposed_by: row.proposedBy,
      proposed_at: row.proposedAt,
      outcome: null,
      decided_by: null,
    })
    .execute();
}

/** @returns whether the proposal was still open. */
export async function closeProposal(
  tx: Tx,
  id: string,
  decision: { outcome: 'accepted' | 'declined' | 'withdrawn'; answer: string; decidedBy: string; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('proposal')
    .set({
      outcome: decision.outcome,
      answer: decision.answer,
      decided_by: decision.decidedBy,
      decided_at: decision.at,
    })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
