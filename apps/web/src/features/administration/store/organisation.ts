import { newId } from '@limpide/kernel';
import type { Contact, Db, Tx } from '../../../platform/database/index.ts';

export type PublicationRule = 'colleague' | 'external-reader' | 'direct-with-reason';

export interface OrganisationSettings {
  name: string;
  shortName: string;
  authority: string;
  publicationRule: PublicationRule;
  decisionBody: string;
  contact: Contact;
  adviserEmail: string;
  irritantOwnerDays: number;
}

export interface OrganisationRow extends OrganisationSettings {
  id: string;
  version: number;
}

export async function readOrganisation(db: Db | Tx, id: string): Promise<OrganisationRow | undefined> {
  const row = await db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    row && {
      id: row.id,
      version: row.version,
      name: row.name,
      shortName: row.short_name,
      authority: row.authority,
      publicationRule: row.publication_rule,
      decisionBody: row.decision_body,
      contact: row.contact,
      adviserEmail: row.adviser_email,
      irritantOwnerDays: row.irritant_owner_days,
    }
  );
}

/** Locks the organisation until the end of the transaction: its settings and its members change one at a time. */
export async function lockOrganisation(tx: Tx, id: string): Promise<OrganisationRow> {
  await tx.selectFrom('organisation').select('id').where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  return (await readOrganisation(tx, id))!;
}

function columns(settings: OrganisationSettings) {
  return {
    name: settings.name,
    short_name: settings.shortName,
    authority: settings.authority,
    publication_rule: settings.publicationRule,
    decision_body: settings.decisionBody,
    contact: JSON.stringify(settings.contact),
    adviser_email: settings.adviserEmail,
    irritant_owner_days: settings.irritantOwnerDays,
  };
}

export async function updateOrganisation(tx: Tx, id: string, settings: OrganisationSettings): Promise<void> {
  await tx
    .updateTable('organisation')
    .set((eb) => ({ ...columns(settings), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function insertOrganisation(tx: Tx, settings: OrganisationSettings, now: Date): Promise<string> {
  const id = newId(now.getTime());
  const slug = await freeSlug(tx, settings.shortName);
  await tx
    .insertInto('organisation')
    .values({ id, slug, ...columns(settings), created_at: now })
    .execute();
  return id;
}

/** « Ville de Liège » → `ville-de-liege`, with a number when another organisation has it already. */
async function freeSlug(tx: Tx, name: string): Promise<string> {
  const base =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'organisation';
  const rows = await tx.selectFrom('organisation').select('slug').where('slug', 'like', `${base}%`).execute();
  const taken = new Set(rows.map((row) => row.slug));
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(slug)) return slug;
  }
}
