import type { Db, NoticeChannel, NoticeKind } from '../../platform/database/index.ts';

/** An announcement as a public page shows it. Instants are as the database writes them in JSON. */
export interface PublicNotice {
  id: string;
  kind: NoticeKind;
  channel: NoticeChannel | null;
  message: string;
  meanwhile: string;
  url: string;
  startsAt: string;
  endsAt: string;
}

/**
 * The announcements in force on a démarche, as a part of the one query of its public page.
 * @param procedure place of its id among the parameters, « $1 »
 * @param now place of the instant
 */
export const noticesInForce = (procedure: string, now: string) => `(
    select coalesce(json_agg(json_build_object('id', n.id, 'kind', n.kind, 'channel', n.channel, 'message', n.message,
      'meanwhile', n.meanwhile, 'url', n.url, 'startsAt', n.starts_at, 'endsAt', n.ends_at)
      order by n.starts_at, n.id), '[]')
    from notice n
    where n.organisation_id = (select organisation_id from procedure where id = ${procedure})
      and (n.procedure_id = ${procedure} or n.procedure_id is null)
      and n.stopped_at is null and n.shown_from <= ${now} and n.ends_at > ${now}
  )`;

export interface NoticeItem extends Omit<PublicNotice, 'startsAt' | 'endsAt'> {
  startsAt: Date;
  endsAt: Date;
  shownFrom: Date;
  stoppedAt: Date | null;
  everywhere: boolean;
  author: string | null;
  state: 'now' | 'coming' | 'over';
}

/** Every announcement that a démarche has or had, what shows now first, the latest first among those that are over. */
export async function listNotices(
  db: Db,
  procedure: { id: string; organisationId: string },
  now: Date,
): Promise<NoticeItem[]> {
  const rows = await db
    .selectFrom('notice')
    .leftJoin('app_user', 'app_user.id', 'notice.created_by')
    .selectAll('notice')
    .select('app_user.name as author')
    .where((eb) =>
      eb.or([
        eb('notice.procedure_id', '=', procedure.id),
        eb.and([eb('notice.procedure_id', 'is', null), eb('notice.organisation_id', '=', procedure.organisationId)]),
      ]),
    )
    .execute();
  const rank = { now: 0, coming: 1, over: 2 };
  return rows
    .map(
      (row): NoticeItem => ({
        id: row.id,
        kind: row.kind,
        channel: row.channel,
        message: row.message,
        meanwhile: row.meanwhile,
        url: row.url,
        startsAt: row.starts_at,
        endsAt: row.ends_at,
        shownFrom: row.shown_from,
        stoppedAt: row.stopped_at,
        everywhere: row.procedure_id === null,
        author: row.author,
        state: row.stopped_at || row.ends_at <= now ? 'over' : row.shown_from <= now ? 'now' : 'coming',
      }),
    )
    .sort(
      (a, b) =>
        rank[a.state] - rank[b.state] ||
        (a.state === 'over' ? b.endsAt.getTime() - a.endsAt.getTime() : a.startsAt.getTime() - b.startsAt.getTime()),
    );
}

/** The démarche that announcements are about, in the words of their pages. */
export async function readPlace(db: Db, id: string) {
  const row = await db
    .selectFrom('procedure')
    .innerJoin('organisation', 'organisation.id', 'procedure.organisation_id')
    .select((eb) => [
      'procedure.content',
      'procedure.organisation_id',
      'organisation.name',
      eb
        .exists(
          eb
            .selectFrom('publication')
            .select('publication.id')
            .whereRef('publication.procedure_id', '=', 'procedure.id')
            .where('publication.withdrawn_at', 'is', null),
        )
        .as('online'),
    ])
    .where('procedure.id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    id,
    title: row.content.title,
    organisationId: row.organisation_id,
    organisation: row.name,
    online: Boolean(row.online),
  };
}
