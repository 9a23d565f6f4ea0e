import type { Contact, Db, Tx } from '../../platform/database/index.ts';

/** What is the same in all démarches of an organisation, said once. */
export interface Setup {
  payment: string;
  regulation: string;
  certificatePrice: string;
  remedies: string;
}

export async function readSetup(db: Db | Tx, organisationId: string): Promise<Setup | undefined> {
  const row = await db
    .selectFrom('starter_setup')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return (
    row && {
      payment: row.payment,
      regulation: row.regulation,
      certificatePrice: row.certificate_price,
      remedies: row.remedies,
    }
  );
}

export async function saveSetup(tx: Tx, organisationId: string, setup: Setup, by: string, at: Date): Promise<void> {
  const values = {
    payment: setup.payment,
    regulation: setup.regulation,
    certificate_price: setup.certificatePrice,
    remedies: setup.remedies,
    confirmed_by: by,
    confirmed_at: at,
  };
  await tx
    .insertInto('starter_setup')
    .values({ organisation_id: organisationId, ...values })
    .onConflict((c) => c.column('organisation_id').doUpdateSet(values))
    .execute();
}

export async function insertOpenPoints(
  tx: Tx,
  row: { procedureId: string; sheet: string; points: readonly string[]; at: Date },
): Promise<void> {
  await tx
    .insertInto('procedure_to_complete')
    .values({ procedure_id: row.procedureId, sheet: row.sheet, points: [...row.points], created_at: row.at })
    .execute();
}

export async function readOpenPoints(tx: Tx, procedureId: string): Promise<string[] | undefined> {
  const row = await tx
    .selectFrom('procedure_to_complete')
    .select('points')
    .where('procedure_id', '=', procedureId)
    .executeTakeFirst();
  return row?.points;
}

export async function saveOpenPoints(tx: Tx, procedureId: string, points: readonly string[]): Promise<void> {
  await tx
    .updateTable('procedure_to_complete')
    .set({ points: [...points] })
    .where('procedure_id', '=', procedureId)
    .execute();
}

/** The organisation whose first pages are made: its name, how it is reached, and the version of its settings. */
export async function readHome(
  db: Db | Tx,
  organisationId: string,
): Promise<{ id: string; name: string; contact: Contact; version: number }> {
  return db
    .selectFrom('organisation')
    .select(['id', 'name', 'contact', 'version'])
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
}

export async function lockHome(tx: Tx, organisationId: string): Promise<number> {
  const row = await tx
    .selectFrom('organisation')
    .select('version')
    .where('id', '=', organisationId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.version;
}

/** @returns the settings as they stand then, under the names that their history uses, and their version */
export async function saveContact(
  tx: Tx,
  organisationId: string,
  contact: Contact,
): Promise<{ version: number; settings: Record<string, unknown> }> {
  const row = await tx
    .updateTable('organisation')
    .set((eb) => ({ contact: JSON.stringify(contact), version: eb('version', '+', 1) }))
    .where('id', '=', organisationId)
    .returningAll()
    .executeTakeFirstOrThrow();
  const { id: _, slug: __, version, created_at: ___, is_demonstration: ____, ...rest } = row;
  const camel = (name: string) => name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  return { version, settings: Object.fromEntries(Object.entries(rest).map(([name, value]) => [camel(name), value])) };
}
