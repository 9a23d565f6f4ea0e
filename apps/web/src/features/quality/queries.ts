import { findDuplicates, type PublicServiceRecord, type QualityFault, qualityOf } from '@limpide/catalogue';
import type { Db } from '../../platform/database/index.ts';
import { daysBetween } from '../../platform/messages/index.ts';
import { linkFaults } from '../link-check/index.ts';
import { buildSnapshots } from '../procedures/index.ts';
import { recordOf } from '../public-pages/index.ts';
import { message as m } from './messages.ts';

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
  /** Own démarches that another organisation describes too, in public. */
  elsewhere: { own: AssessedProcedure; others: { id: string; title: string; organisation: string }[] }[];
}

const collator = new Intl.Collator('fr');

/** Days after which a draft that was never shown to anybody is taken to be forgotten. */
const FORGOTTEN = 180;

/** Why nobody would come upon a démarche, if so. */
function orphanOf(
  row: {
    kind: string;
    concept: string | null;
    concept_deleted_at: Date | null;
    published_at: Date | null;
    updated_at: Date;
  },
  now: Date,
): { orphan?: string } {
  if (row.kind === 'instance' && (!row.concept || row.concept_deleted_at)) return { orphan: m('orphan.concept') };
  const days = daysBetween(row.updated_at, now);
  return !row.published_at && days > FORGOTTEN ? { orphan: m('orphan.draft', { days }) } : {};
}

/** What can be put right in the démarches of an organisation, or in one of them, as they stand in the workspace, published or not. */
export async function assess(
  db: Db,
  { organisationId, procedureId, base, now }: { organisationId: string; procedureId?: string; base: string; now: Date },
): Promise<Assessment> {
  const rows = await db
    .selectFrom('procedure')
    .leftJoin('app_user', 'app_user.id', 'procedure.owner_id')
    .leftJoin('procedure as concept', 'concept.id', 'procedure.concept_id')
    .select((eb) => [
      'procedure.id',
      'procedure.content',
      'procedure.review_due',
      'procedure.kind',
      'procedure.updated_at',
      'concept.deleted_at as concept_deleted_at',
      'concept.id as concept',
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
  const links = await linkFaults(db, organisationId, procedureId);
  for (const row of rows) {
    const { id, review_due, owner_name, published_at } = row;
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
        links: links.get(id) ?? [],
        hours: {
          phone: snapshot.organisation.contact.phoneHours.trim() !== '',
          counter: snapshot.organisation.contact.openingHours.trim() !== '',
        },
        ...orphanOf(row, now),
        ...(review_due ? { reviewDue: review_due } : {}),
      }),
    });
  }
  procedures.sort((a, b) => collator.compare(a.title, b.title));
  const byAddress = new Map(procedures.map((one) => [records.get(one.id)!.id, one]));
  const duplicates = findDuplicates([...records.values()]).map((group) =>
    group.map((address) => byAddress.get(address)!),
  );
  const elsewhere = procedureId ? [] : await describedElsewhere(db, organisationId, records, procedures, base);
  return { procedures, duplicates, elsewhere };
}

/** Démarches of other organisations that are online under nearly the same name, or with the same text. */
async function describedElsewhere(
  db: Db,
  organisationId: string,
  records: ReadonlyMap<string, PublicServiceRecord>,
  procedures: readonly AssessedProcedure[],
  base: string,
): Promise<Assessment['elsewhere']> {
  const rows = await db
    .selectFrom('publication')
    .innerJoin('procedure', 'procedure.id', 'publication.procedure_id')
    .distinctOn('publication.procedure_id')
    .select(['publication.procedure_id as id', 'publication.snapshot', 'publication.published_at'])
    .where('procedure.organisation_id', '!=', organisationId)
    .where('procedure.deleted_at', 'is', null)
    .where('publication.withdrawn_at', 'is', null)
    .orderBy('publication.procedure_id')
    .orderBy('publication.number', 'desc')
    .execute();
  const others = new Map(
    rows.map(({ id, snapshot, published_at }) => {
      const record = recordOf({ id, number: 0, publishedAt: published_at, snapshot }, base);
      return [record.id, { record, id, title: snapshot.content.title, organisation: snapshot.organisation.shortName }];
    }),
  );
  const own = new Map(procedures.map((one) => [records.get(one.id)!.id, one]));
  const groups = findDuplicates([...records.values(), ...[...others.values()].map(({ record }) => record)]);
  return groups.flatMap((group) => {
    const theirs = group.flatMap((address) => {
      const other = others.get(address);
      return other ? [{ id: other.id, title: other.title, organisation: other.organisation }] : [];
    });
    return theirs.length > 0
      ? group.flatMap((address) => (own.has(address) ? [{ own: own.get(address)!, others: theirs }] : []))
      : [];
  });
}
