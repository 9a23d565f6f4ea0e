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

export async function chainHeads(db: Db, organisationId?: string): Promise<ChainHead[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .distinctOn('organisation_id')
    .select(['organisation_id', 'seq', 'hash', 'at'])
    .$if(organisationId !== undefined, (query) => query.where('organisation_id', '=', organisationId!))
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

/** Entries read at a time: a chain of years does not have to fit in memory. */
const page = 2000;
/** Beyond this many, more sentences of one chain help nobody. */
const mostProblems = 20;

/** Recomputes every chain, or one, and compares it with heads kept earlier when there are some. */
export async function verifyAudit(
  db: Db,
  options: { knownHeads?: readonly ChainHead[]; organisationId?: string } = {},
): Promise<ChainReport[]> {
  const reports = new Map<string, ChainReport>();
  const report = (organisationId: string) => {
    const found = reports.get(organisationId) ?? { organisationId, entries: 0, problems: [] };
    reports.set(organisationId, found);
    return found;
  };
  const heads = (options.knownHeads ?? []).filter(
    (head) => options.organisationId === undefined || head.organisationId === options.organisationId,
  );
  const key = (chain: string, seq: number) => `${chain}:${seq}`;
  const asked = new Map(heads.map((head) => [key(head.organisationId, head.seq), undefined as string | undefined]));
  for (const chain of await listChains(db, options.organisationId)) {
    const r = report(chain);
    const problem = (text: string) => {
      if (r.problems.length < mostProblems) r.problems.push(text);
    };
    let previous = { seq: 0, hash: '' };
    for (;;) {
      const rows = await db
        .selectFrom('audit_entry')
        .selectAll()
        .where('organisation_id', '=', chain)
        .where('seq', '>', String(previous.seq))
        .orderBy('seq')
        .limit(page)
        .execute();
      for (const row of rows) {
        const seq = Number(row.seq);
        if (seq !== previous.seq + 1) problem(`entrée ${previous.seq + 1} manquante`);
        if (row.previous_hash !== previous.hash) problem(`entrée ${seq} : ne suit pas la précédente`);
        if (entryHash({ ...row, seq, at: row.at.toISOString() }) !== row.hash) problem(`entrée ${seq} : modifiée`);
        r.entries++;
        if (asked.has(key(chain, seq))) asked.set(key(chain, seq), row.hash);
        previous = { seq, hash: row.hash };
      }
      if (rows.length < page) break;
    }
  }
  for (const head of heads) {
    const hash = asked.get(key(head.organisationId, head.seq));
    if (hash === undefined) report(head.organisationId).problems.push(`entrée ${head.seq} : connue, et disparue`);
    else if (hash !== head.hash) report(head.organisationId).problems.push(`entrée ${head.seq} : réécrite`);
  }
  return [...reports.values()];
}

/** Organisations of which the audit says nothing at all: what was done there left no trace, or the trace was removed. */
export async function listWithoutChain(db: Db): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('audit_entry')
            .select('audit_entry.seq')
            .whereRef('audit_entry.organisation_id', '=', 'organisation.id'),
        ),
      ),
    )
    .orderBy('id')
    .execute();
}

async function listChains(db: Db, only: string | undefined): Promise<string[]> {
  if (only !== undefined) return [only];
  const rows = await db
    .selectFrom('audit_entry')
    .select('organisation_id')
    .distinct()
    .orderBy('organisation_id')
    .execute();
  return rows.map((row) => row.organisation_id);
}
