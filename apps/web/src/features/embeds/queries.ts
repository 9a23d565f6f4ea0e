import type { Contact, Db, PublicSnapshot } from '../../platform/database/index.ts';
import { searchPublic } from '../../platform/search/index.ts';
import type { PublicProcedure } from '../public-pages/index.ts';
import type { ListChoice } from './options.ts';
import { inSlice } from './slice.ts';

/** What was online and is no longer. */
export interface Gone {
  title: string;
  organisation: string;
  contact: Contact;
  at: Date;
  snapshot: PublicSnapshot;
}

/** The démarche as it is online, or what is known of its withdrawal. @returns undefined when it was never online */
export async function readState(db: Db, id: string): Promise<{ online: PublicProcedure } | { gone: Gone } | undefined> {
  const row = await db
    .selectFrom('publication')
    .innerJoin('procedure', 'procedure.id', 'publication.procedure_id')
    .select(['number', 'published_at', 'withdrawn_at', 'snapshot', 'procedure.deleted_at'])
    .where('publication.procedure_id', '=', id)
    .orderBy((eb) => eb.case().when('withdrawn_at', 'is', null).then(0).else(1).end())
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { snapshot } = row;
  const at = row.withdrawn_at ?? row.deleted_at;
  if (!at) return { online: { id, number: row.number, publishedAt: row.published_at, snapshot } };
  const { name, contact } = snapshot.organisation;
  return { gone: { title: snapshot.content.title, organisation: name, contact, at, snapshot } };
}

const collator = new Intl.Collator('fr');

/** Everything online, in alphabetical order. */
export async function listOnline(db: Db): Promise<PublicProcedure[]> {
  const rows = await db
    .selectFrom('publication')
    .innerJoin('procedure', 'procedure.id', 'publication.procedure_id')
    .distinctOn('publication.procedure_id')
    .select(['publication.procedure_id', 'publication.number', 'publication.published_at', 'publication.snapshot'])
    .where('publication.withdrawn_at', 'is', null)
    .where('procedure.deleted_at', 'is', null)
    .orderBy('publication.procedure_id')
    .orderBy('publication.number', 'desc')
    .execute();
  return rows
    .map((row) => ({ id: row.procedure_id, number: row.number, publishedAt: row.published_at, snapshot: row.snapshot }))
    .sort((a, b) => collator.compare(a.snapshot.content.title, b.snapshot.content.title));
}

/** A short list: by relevance when words were given, else in alphabetical order. */
export async function listChosen(db: Db, choice: ListChoice): Promise<PublicProcedure[]> {
  const online = (await listOnline(db)).filter(
    ({ snapshot: { content, organisation } }) =>
      (!choice.lifeEvent || content.lifeEvent === choice.lifeEvent) &&
      (!choice.organisation || organisation.slug === choice.organisation),
  );
  if (!choice.words) return online.slice(0, choice.max);
  const byId = new Map(online.map((one) => [one.id, one]));
  const hits = await searchPublic(db, 'procedure', choice.words, 50);
  return hits.flatMap(({ recordId }) => byId.get(recordId) ?? []).slice(0, choice.max);
}

/** Who may show our frames: the registered sites, and everybody where the organisation says so. */
export interface FrameRule {
  anyone: boolean;
  origins: string[];
}

/** @param snapshot what is framed; absent for a list, which any registered site may show */
export async function frameRule(db: Db, snapshot?: PublicSnapshot): Promise<FrameRule> {
  const sites = await db
    .selectFrom('reference_site')
    .select(['origins', 'slice'])
    .where('closed_at', 'is', null)
    .orderBy('id')
    .execute();
  const origins = sites.filter(({ slice }) => !snapshot || inSlice(slice, snapshot)).flatMap((site) => site.origins);
  const choice = snapshot
    ? await db
        .selectFrom('embed_choice')
        .select('frames')
        .where('organisation_id', '=', snapshot.organisation.id)
        .executeTakeFirst()
    : undefined;
  return { anyone: choice?.frames === 'anyone', origins: [...new Set(origins)] };
}
