import type { Db } from '../../../platform/database/index.ts';
import { foldWords } from '../../../platform/search/index.ts';

const collator = new Intl.Collator('fr');

export interface OrganisationLine {
  id: string;
  name: string;
  authority: string;
  isDemonstration: boolean;
  members: number;
  procedures: number;
  published: number;
}

/** Organisations with how much they hold: numbers only. The platform administrator never reads a démarche. */
export async function listOrganisations(db: Db): Promise<OrganisationLine[]> {
  const rows = await db
    .selectFrom('organisation')
    .select((eb) => [
      'organisation.id',
      'organisation.name',
      'organisation.authority',
      'organisation.is_demonstration',
      eb
        .selectFrom('membership')
        .select((e) => e.fn.countAll<string>().as('n'))
        .whereRef('membership.organisation_id', '=', 'organisation.id')
        .as('members'),
      eb
        .selectFrom('procedure')
        .select((e) => e.fn.countAll<string>().as('n'))
        .whereRef('procedure.organisation_id', '=', 'organisation.id')
        .where('procedure.deleted_at', 'is', null)
        .as('procedures'),
      eb
        .selectFrom('procedure')
        .select((e) => e.fn.countAll<string>().as('n'))
        .whereRef('procedure.organisation_id', '=', 'organisation.id')
        .where('procedure.deleted_at', 'is', null)
        .where('procedure.state', '=', 'published')
        .as('published'),
    ])
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      name: row.name,
      authority: row.authority,
      isDemonstration: row.is_demonstration,
      members: Number(row.members),
      procedures: Number(row.procedures),
      published: Number(row.published),
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

export interface PersonLine {
  id: string;
  name: string;
  email: string;
  organisations: string[];
  deactivated: boolean;
  platformAdmin: boolean;
  secondFactor: boolean;
}

/** People whose name or address holds every word, accents and capitals aside; 50 at most. */
export async function searchPeople(db: Db, query: string): Promise<{ people: PersonLine[]; more: boolean }> {
  const words = foldWords(query);
  const address = query.trim().toLowerCase();
  if (words.length === 0 && address === '') return { people: [], more: false };
  const rows = await db.selectFrom('app_user').select(['id', 'name', 'email_key']).execute();
  const found = rows
    .filter((row) => {
      const own = foldWords(row.name);
      return (
        row.email_key.includes(address) || (words.length > 0 && words.every((w) => own.some((o) => o.startsWith(w))))
      );
    })
    .sort((a, b) => collator.compare(a.name, b.name));
  const people: PersonLine[] = [];
  for (const { id } of found.slice(0, 50)) people.push((await readPerson(db, id))!);
  return { people, more: found.length > 50 };
}

export async function readPerson(db: Db, id: string): Promise<PersonLine | undefined> {
  const row = await db.selectFrom('app_user').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const organisations = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select('organisation.name')
    .where('membership.user_id', '=', id)
    .execute();
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    organisations: organisations.map(({ name }) => name).sort(collator.compare),
    deactivated: row.deactivated_at !== null,
    platformAdmin: row.platform_admin,
    secondFactor: row.totp_confirmed_at !== null,
  };
}

export async function countPlatform(
  db: Db,
): Promise<{ organisations: number; people: number; demonstration: boolean }> {
  const row = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom('organisation')
        .select((e) => e.fn.countAll<string>().as('n'))
        .as('organisations'),
      eb
        .selectFrom('app_user')
        .select((e) => e.fn.countAll<string>().as('n'))
        .where('deactivated_at', 'is', null)
        .as('people'),
      eb.exists(eb.selectFrom('organisation').select('id').where('is_demonstration', '=', true)).as('demonstration'),
    ])
    .executeTakeFirstOrThrow();
  return {
    organisations: Number(row.organisations),
    people: Number(row.people),
    demonstration: Boolean(row.demonstration),
  };
}

export interface OutboxMessage {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  attachment: string | null;
  at: Date;
}

/** Messages that the demonstration keeps instead of sending them, the newest first. */
export async function listOutbox(db: Db): Promise<OutboxMessage[]> {
  const rows = await db.selectFrom('mail_message').selectAll().orderBy('created_at', 'desc').limit(200).execute();
  return rows.map((row) => ({
    id: row.id,
    recipient: row.recipient,
    subject: row.subject,
    body: row.body,
    attachment: row.attachment_name,
    at: row.created_at,
  }));
}

export async function readOutboxMessage(db: Db, id: string): Promise<OutboxMessage | undefined> {
  const row = await db.selectFrom('mail_message').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    row && {
      id: row.id,
      recipient: row.recipient,
      subject: row.subject,
      body: row.body,
      attachment: row.attachment_name,
      at: row.created_at,
    }
  );
}

/** Whether an account belongs to the demonstration, and goes away with it. */
export async function isFictional(db: Db, userId: string): Promise<boolean> {
  const row = await db.selectFrom('app_user').select('is_demonstration').where('id', '=', userId).executeTakeFirst();
  return row?.is_demonstration ?? false;
}
