import type { Db } from '../database/index.ts';
import { entryHash } from './audit.ts';

/** The newest link of a chain. Kept outside the database, it betrays a chain that was cut or written anew. */
export interface ChainHead {
  organisationId: string;
  seq: number;
  hash: string;
  at: string;
}

export interface ChainReport {
  organisationId: string;
  entries: number;
  /** What does not hold, one sentence each, with the number of the entry. */
  problems: string[];
}

export async function chainHeads(db: Db): Promise<ChainHead[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .distinctOn('organisation_id')
    .select(['organisation_id', 'seq', 'hash', 'at'])
    .orderBy('organisation_id')
    .orderBy('seq', 'desc')
    .execute();
  return rows.map((row) => ({
    organisationId: row.organisation_id,
    seq: Number(row.seq),
    hash: row.hash,
    at: row.at.toISOString(),
  }));
}

/** Recomputes every chain, and compares it with heads exported earlier when there are some. */
export async function verifyAudit(db: Db, knownHeads: readonly ChainHead[] = []): Promise<ChainReport[]> {
  const reports = new Map<string, ChainReport>();
  const report = (organisationId: string) => {
    const found = reports.get(organisationId) ?? { organisationId, entries: 0, problems: [] };
    reports.set(organisationId, found);
    return found;
  };
  const seen = new Map<string, string>();
  const rows = await db.selectFrom('audit_entry').selectAll().orderBy('organisation_id').orderBy('seq').execute();
  let previous: { chain: string; seq: number; hash: string } | undefined;
  for (const row of rows) {
    const r = report(row.organisation_id);
    const seq = Number(row.seq);
    const expected = previous?.chain === row.organisation_id ? previous : { seq: 0, hash: '' };
    if (seq !== expected.seq + 1) r.problems.push(`entrée ${expected.seq + 1} manquante`);
    if (row.previous_hash !== expected.hash) r.problems.push(`entrée ${seq} : ne suit pas la précédente`);
    if (entryHash({ ...row, seq, at: row.at.toISOString() }) !== row.hash) r.problems.push(`entrée ${seq} : modifiée`);
    r.entries++;
    seen.set(`${row.organisation_id}:${seq}`, row.hash);
    previous = { chain: row.organisation_id, seq, hash: row.hash };
  }
  for (const head of knownHeads) {
    const hash = seen.get(`${head.organisationId}:${head.seq}`);
    if (hash === undefined) report(head.organisationId).problems.push(`entrée ${head.seq} : connue, et disparue`);
    else if (hash !== head.hash) report(head.organisationId).problems.push(`entrée ${head.seq} : réécrite`);
  }
  return [...reports.values()];
}
