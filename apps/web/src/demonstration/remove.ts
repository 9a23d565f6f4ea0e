import { sql } from 'kysely';
import { search } from '../../seed/demonstration/search.ts';
import type { Tx } from '../platform/database/index.ts';

/** Removes the fictional organisations, their people and everything that hangs on them. */
export async function removeDemonstration(tx: Tx): Promise<void> {
  const demo = sql`(select id from organisation where is_demonstration)`;
  const procedures = sql`(select id from procedure where organisation_id in ${demo})`;
  for (const statement of [
    // A stream of fiction alone begins again; one that holds true changes keeps what it said, and announces the removal.
    sql`delete from catalogue_change where not exists (select 1 from catalogue_change c where c.organisation_id not in ${demo})`,
    sql`delete from improvement_action where organisation_id in ${demo} or procedure_id in ${procedures}`,
    sql`delete from irritant_link where procedure_id in ${procedures}`,
    sql`delete from irritant where organisation_id in ${demo}`,
    sql`delete from document_link where procedure_id in ${procedures}`,
    sql`delete from document where organisation_id in ${demo}`,
    sql`delete from review_request where organisation_id in ${demo}`,
    sql`delete from search_entry where organisation_id in ${demo}`,
    sql`delete from search_miss where words = any(${search.misses.map(({ words }) => words)}::text[])`,
    sql`delete from record_version where organisation_id in ${demo}`,
    sql`update procedure_step set organisation_id = null where organisation_id in ${demo}`,
    sql`delete from procedure where organisation_id in ${demo}`,
    sql`delete from stored_file where organisation_id in ${demo}`,
    sql`delete from file_chunk where sha256 not in (select sha256 from stored_file)`,
    sql`delete from audit_entry where organisation_id in ${demo}`,
    sql`delete from mail_message where recipient in (select email from app_user where is_demonstration)`,
    sql`delete from link_status where is_demonstration`,
    sql`delete from organisation where is_demonstration`,
    sql`delete from app_user where is_demonstration`,
    sql`delete from setting where key = 'demonstration'`,
  ]) {
    await statement.execute(tx);
  }
}

/** The same for good: the next start does not load it again. */
export async function removeDemonstrationForGood(tx: Tx, now: Date): Promise<void> {
  await removeDemonstration(tx);
  await tx
    .insertInto('setting')
    .values({ key: 'demonstration', value: JSON.stringify({ removedAt: now.toISOString() }) })
    .execute();
}
