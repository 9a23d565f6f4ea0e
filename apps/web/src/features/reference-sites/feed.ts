import type { Db, PublicSnapshot } from '../../platform/database/index.ts';
import { inSlice, listOnline } from '../embeds/index.ts';
import { type PublicProcedure, procedurePath } from '../public-pages/index.ts';
import { listGone } from './queries.ts';
import type { Site } from './store.ts';

/** What is online in the slice of a site, in alphabetical order. */
export async function listSlice(db: Db, site: Pick<Site, 'slice'>): Promise<PublicProcedure[]> {
  return (await listOnline(db)).filter(({ snapshot }) => inSlice(site.slice, snapshot));
}

/** The slice of a site as data: what to show, and what must be shown no longer. */
export async function readFeed(db: Db, site: Site, base: string) {
  const online = await listSlice(db, site);
  const gone = (await listGone(db)).filter(({ snapshot }) => inSlice(site.slice, snapshot));
  return {
    site: site.name,
    items: online.map(({ id, number, publishedAt, snapshot }) => ({
      ...named(id, snapshot),
      version: number,
      verifiedAt: publishedAt.toISOString(),
      page: base + procedurePath(id, snapshot.content.title),
      fragment: `${base}/integrer/demarches/${id}/fragment`,
      data: `${base}/api/v1/demarches/${id}`,
    })),
    withdrawn: gone.map(({ id, at, snapshot }) => ({ ...named(id, snapshot), withdrawnAt: at.toISOString() })),
  };
}

const named = (id: string, { content, organisation }: PublicSnapshot) => ({
  id,
  title: content.title,
  organisation: organisation.name,
  lifeEvent: content.lifeEvent,
});
