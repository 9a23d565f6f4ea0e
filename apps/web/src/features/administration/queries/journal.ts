import type { Db } from '../../../platform/database/index.ts';

export interface JournalEntry {
  seq: number;
  at: Date;
  actorName: string | null;
  /** Somebody did it, even if the account has been erased since. */
  byPerson: boolean;
  action: string;
  recordType: string;
  recordId: string;
}

/** Entries of one chain, the newest first, from below `before` when it is given. */
export async function listJournal(
  db: Db,
  chain: string,
  options: { recordType?: string | undefined; before?: number | undefined; limit: number },
): Promise<JournalEntry[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .leftJoin('app_user', 'app_user.id', 'audit_entry.actor_id')
    .select(['seq', 'at', 'action', 'record_type', 'record_id', 'actor_id', 'app_user.name'])
    .where('organisation_id', '=', chain)
    .$if(options.recordType !== undefined, (query) => query.where('record_type', '=', options.recordType!))
    .$if(options.before !== undefined, (query) => query.where('seq', '<', String(options.before)))
    .orderBy('seq', 'desc')
    .limit(options.limit)
    .execute();
  return rows.map((row) => ({
    seq: Number(row.seq),
    at: row.at,
    actorName: row.name,
    byPerson: row.actor_id !== null,
    action: row.action,
    recordType: row.record_type,
    recordId: row.record_id,
  }));
}

export async function listRecordTypes(db: Db, chain: string): Promise<string[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .select('record_type')
    .distinct()
    .where('organisation_id', '=', chain)
    .execute();
  return rows.map((row) => row.record_type);
}

/** How the records of some entries are called today, by `type:id`. What was erased has no name any more. */
export async function readRecordNames(
  db: Db,
  entries: readonly { recordType: string; recordId: string }[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const ids = (type: string) => [...new Set(entries.filter((e) => e.recordType === type).map((e) => e.recordId))];
  const keep = (type: string, rows: { id: string; name: string }[]) => {
    for (const row of rows) names.set(`${type}:${row.id}`, row.name);
  };
  const procedures = ids('procedure');
  if (procedures.length > 0) {
    const rows = await db.selectFrom('procedure').select(['id', 'content']).where('id', 'in', procedures).execute();
    keep(
      'procedure',
      rows.map((row) => ({ id: row.id, name: row.content.title })),
    );
  }
  const documents = ids('document');
  if (documents.length > 0) {
    keep(
      'document',
      await db.selectFrom('document').select(['id', 'title as name']).where('id', 'in', documents).execute(),
    );
  }
  const irritants = ids('irritant');
  if (irritants.length > 0) {
    keep(
      'irritant',
      await db.selectFrom('irritant').select(['id', 'user_voice as name']).where('id', 'in', irritants).execute(),
    );
  }
  const actions = ids('action');
  if (actions.length > 0) {
    keep(
      'action',
      await db.selectFrom('improvement_action').select(['id', 'title as name']).where('id', 'in', actions).execute(),
    );
  }
  const words = ids('lexicon-entry');
  if (words.length > 0) {
    keep(
      'lexicon-entry',
      await db.selectFrom('lexicon_entry').select(['id', 'words as name']).where('id', 'in', words).execute(),
    );
  }
  const users = [...ids('user'), ...ids('member')];
  if (users.length > 0) {
    const rows = await db.selectFrom('app_user').select(['id', 'name']).where('id', 'in', users).execute();
    keep('user', rows);
    keep('member', rows);
  }
  const organisations = ids('organisation');
  if (organisations.length > 0) {
    keep(
      'organisation',
      await db.selectFrom('organisation').select(['id', 'name']).where('id', 'in', organisations).execute(),
    );
  }
  return names;
}
