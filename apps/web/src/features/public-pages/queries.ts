import { CompiledQuery } from 'kysely';
import type { Contact, Db, LifeEvent, PublicSnapshot } from '../../platform/database/index.ts';
import { publicCaution } from '../improvements/index.ts';
import { noticesInForce, type PublicNotice } from '../notices/index.ts';

export interface PublicProcedure {
  id: string;
  number: number;
  publishedAt: Date;
  snapshot: PublicSnapshot;
}

/** What users said about a démarche and what changed since, as its page shows it. */
export interface PublicChange {
  userVoice: string;
  change: string;
  doneOn: string;
}

/** All that a public page depends on, without its text: which publication is online, what was said and done, what is announced. */
export interface PublicState {
  number: number;
  changes: PublicChange[];
  notices: PublicNotice[];
}

// Written once as text: this is the query of the busiest page, and building it costs more than the page itself.
const publicState = `
  select p.number, (
    select coalesce(json_agg(json_build_object('userVoice', c.user_voice, 'change', c.effect_users, 'doneOn', c.done_on)
      order by c.done_on desc, c.user_voice), '[]')
    from (
      select distinct i.user_voice, a.effect_users, a.done_on
      from improvement_action a
      join action_irritant ai on ai.action_id = a.id
      join irritant i on i.id = ai.irritant_id
      where a.procedure_id = $1 and a.done_on is not null and a.effect_users <> ''
        and a.deleted_at is null and i.deleted_at is null
        and exists (select 1 from evidence e where e.irritant_id = i.id)
    ) c
  ) as changes, ${noticesInForce('$1', '$2')} as notices
  from publication p
  where p.procedure_id = $1 and p.withdrawn_at is null
  order by p.number desc limit 1`;

export async function readPublicState(db: Db, id: string, now: Date): Promise<PublicState | undefined> {
  const { rows } = await db.executeQuery<PublicState>(CompiledQuery.raw(publicState, [id, now]));
  return rows[0];
}

/** What is online for one démarche: one row, read by key. */
export async function readPublicProcedure(db: Db, id: string): Promise<PublicProcedure | undefined> {
  const row = await db
    .selectFrom('publication')
    .select(['procedure_id', 'number', 'published_at', 'snapshot'])
    .where('procedure_id', '=', id)
    .where('withdrawn_at', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { id: row.procedure_id, number: row.number, publishedAt: row.published_at, snapshot: row.snapshot };
}

/** One version of a page, with the day from which another one stood in its place. */
export interface PublicVersion extends PublicProcedure {
  withdrawn: boolean;
  replacedAt: Date | undefined;
}

/** A version by its number, whether it is still shown or was withdrawn. */
export async function readPublicVersion(db: Db, id: string, number: number): Promise<PublicVersion | undefined> {
  const rows = await db
    .selectFrom('publication')
    .innerJoin('procedure', 'procedure.id', 'publication.procedure_id')
    .select(['number', 'published_at', 'withdrawn_at', 'snapshot'])
    .where('procedure_id', '=', id)
    .where('procedure.deleted_at', 'is', null)
    .where('number', 'in', [number, number + 1])
    .orderBy('number')
    .execute();
  const [row, next] = rows;
  if (row?.number !== number) return undefined;
  return {
    id,
    number,
    publishedAt: row.published_at,
    snapshot: row.snapshot,
    withdrawn: row.withdrawn_at !== null,
    replacedAt: next?.published_at,
  };
}

/** When each version came and, if it was withdrawn, when: newest first. */
export async function listVersionDays(
  db: Db,
  id: string,
): Promise<{ number: number; publishedAt: Date; withdrawnAt: Date | null }[]> {
  const rows = await db
    .selectFrom('publication')
    .select(['number', 'published_at', 'withdrawn_at'])
    .where('procedure_id', '=', id)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({ number: row.number, publishedAt: row.published_at, withdrawnAt: row.withdrawn_at }));
}

/** What was published, when and why, newest first. Withdrawn versions are left out, and so are people's names. */
export async function listPublicVersions(
  db: Db,
  id: string,
): Promise<{ number: number; publishedAt: Date; reason: string }[]> {
  const rows = await db
    .selectFrom('publication')
    .select(['number', 'published_at', 'reason'])
    .where('procedure_id', '=', id)
    .where('withdrawn_at', 'is', null)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({ number: row.number, publishedAt: row.published_at, reason: row.reason }));
}

export interface PublicListItem {
  id: string;
  title: string;
  summary: string;
  organisation: string;
  lifeEvent: LifeEvent;
}

const collator = new Intl.Collator('fr');

/** Everything online, in alphabetical order. */
export async function listPublicProcedures(db: Db): Promise<PublicListItem[]> {
  const rows = await db
    .selectFrom('publication')
    .innerJoin('procedure', 'procedure.id', 'publication.procedure_id')
    .distinctOn('publication.procedure_id')
    .select(['publication.procedure_id', 'publication.snapshot'])
    .where('publication.withdrawn_at', 'is', null)
    .where('procedure.deleted_at', 'is', null)
    .orderBy('publication.procedure_id')
    .orderBy('publication.number', 'desc')
    .execute();
  return rows
    .map(({ procedure_id, snapshot }) => ({
      id: procedure_id,
      title: snapshot.content.title,
      summary: snapshot.content.summary,
      organisation: snapshot.organisation.name,
      lifeEvent: snapshot.content.lifeEvent,
    }))
    .sort((a, b) => collator.compare(a.title, b.title));
}

/** Organisations that have something online, with how to reach them. */
export async function listPublicContacts(db: Db): Promise<{ id: string; name: string; contact: Contact }[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'contact', 'authority'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('publication')
          .innerJoin('procedure', 'procedure.id', 'publication.procedure_id')
          .select('publication.id')
          .whereRef('procedure.organisation_id', '=', 'organisation.id')
          .where('publication.withdrawn_at', 'is', null),
      ),
    )
    .execute();
  // The commune comes first: it is where people turn when they do not know who is in charge.
  const rank = (authority: string) => (authority.startsWith('commune') ? 0 : 1);
  return rows.sort((a, b) => rank(a.authority) - rank(b.authority) || collator.compare(a.name, b.name));
}

export interface SaidAndDone {
  userVoice: string;
  change: string;
  procedureId: string;
  procedureTitle: string;
  doneOn: string;
  level: 'observed' | 'counted' | 'measured';
  statement: string;
}

/** Changes that are done, with the irritant they answer and its evidence: only démarches that are online, only with evidence. */
export async function listSaidAndDone(db: Db): Promise<SaidAndDone[]> {
  const rows = await db
    .selectFrom('improvement_action')
    .innerJoin('action_irritant', 'action_irritant.action_id', 'improvement_action.id')
    .innerJoin('irritant', 'irritant.id', 'action_irritant.irritant_id')
    .innerJoin('procedure', 'procedure.id', 'improvement_action.procedure_id')
    .innerJoin('evidence', 'evidence.irritant_id', 'irritant.id')
    .select([
      'irritant.id',
      'irritant.user_voice',
      'improvement_action.effect_users',
      'improvement_action.done_on',
      'improvement_action.measure',
      'improvement_action.target',
      'improvement_action.procedure_id',
      'procedure.content',
      'evidence.level',
      'evidence.statement',
      'evidence.observed_on',
    ])
    .where('improvement_action.done_on', 'is not', null)
    .where('improvement_action.effect_users', '!=', '')
    .where('improvement_action.deleted_at', 'is', null)
    .where('irritant.deleted_at', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('publication')
          .select('publication.id')
          .whereRef('publication.procedure_id', '=', 'procedure.id')
          .where('publication.withdrawn_at', 'is', null),
      ),
    )
    .execute();
  const strength = { observed: 1, counted: 2, measured: 3 };
  const best = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const known = best.get(row.id);
    if (!known || strength[row.level] > strength[known.level]) best.set(row.id, row);
  }
  return [...best.values()]
    .map((row) => ({
      userVoice: row.user_voice,
      change: row.effect_users,
      procedureId: row.procedure_id,
      procedureTitle: row.content.title,
      doneOn: row.done_on!,
      level: row.level,
      statement: withCaution(row),
    }))
    .sort((a, b) => (a.doneOn < b.doneOn ? 1 : -1));
}

/** Counts made since the change are not left alone when they cannot tell whether it helps, or tell the contrary. */
function withCaution(row: Parameters<typeof publicCaution>[0] & SaidEvidence): string {
  const sinceDone = row.level !== 'observed' && row.observed_on >= (row.done_on ?? '');
  const caution = sinceDone ? publicCaution(row) : undefined;
  return caution ? `${row.statement.replace(/[.\s]*$/, '.')} ${caution}` : row.statement;
}

interface SaidEvidence {
  level: SaidAndDone['level'];
  statement: string;
  observed_on: string;
  done_on: string | null;
}
