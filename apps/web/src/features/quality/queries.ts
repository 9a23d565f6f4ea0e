import { findDuplicates, type PublicServiceRecord, type QualityFault, qualityOf } from '@limpide/catalogue';
import type { Db } from '../../platform/database/index.ts';
import { buildSnapshots } from '../procedures/index.ts';
import { recordOf } from '../public-pages/index.ts';

export interface AssessedProcedure {
  id: string;
  title: string;
  ownerName: string | null;
  faults: QualityFault[];
}

export interface Assessment {
  procedures: AssessedProcedure[];
  /** Groups of démarches that seem to be the same. */
  duplicates: AssessedProcedure[][];
}

const collator = new Intl.Collator('fr');

/** What can be put right in the démarches of an organisation, or in one of them, as they stand in the workspace, published or not. */
export async function assess(
  db: Db,
  { organisationId, procedureId, base, now }: { organisationId: string; procedureId?: string; base: string; now: Date },
): Promise<Assessment> {
  const rows = await db
    .selectFrom('procedure')
    .leftJoin('app_user', 'app_user.id', 'procedure.owner_id')
    .select((eb) => [
      'procedure.id',
      'procedure.content',
      'procedure.review_due',
      'app_user.name as owner_name',
      eb
        .selectFrom('publication')
        .select((inner) => inner.fn.max('publication.published_at').as('at'))
        .whereRef('publication.procedure_id', '=', 'procedure.id')
        .where('publication.withdrawn_at', 'is', null)
        .as('published_at'),
    ])
    .where('procedure.organisation_id', '=', organisationId)
    .where('procedure.deleted_at', 'is', null)
    .where('procedure.state', '!=', 'withdrawn')
    .$if(procedureId !== undefined, (query) => query.where('procedure.id', '=', procedureId!))
    .execute();
  const today = now.toISOString().slice(0, 10);
  const records = new Map<string, PublicServiceRecord>();
  const procedures: AssessedProcedure[] = [];
  const snapshots = await buildSnapshots(
    db,
    rows.map(({ id, content }) => ({ id, content, organisationId })),
  );
  for (const { id, review_due, owner_name, published_at } of rows) {
    const snapshot = snapshots.get(id)!;
    const record = recordOf({ id, number: 0, publishedAt: published_at ?? now, snapshot }, base);
    records.set(id, record);
    procedures.push({
      id,
      title: snapshot.content.title,
      ownerName: owner_name,
      faults: qualityOf(record, {
        today,
        hasOwner: owner_name !== null,
        ...(review_due ? { reviewDue: review_due } : {}),
      }),
    });
  }
  procedures.sort((a, b) => collator.compare(a.title, b.title));
  const byAddress = new Map(procedures.map((one) => [records.get(one.id)!.id, one]));
  const duplicates = findDuplicates([...records.values()]).map((group) =>
    group.map((address) => byAddress.get(address)!),
  );
  return { procedures, duplicates };
}
