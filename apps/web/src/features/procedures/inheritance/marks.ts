import type { Db } from '../../../platform/database/index.ts';
import type { Marks } from '../pages/own-mark.tsx';
import type { ProcedureRow } from '../store.ts';
import { pendingReviews } from './follow.ts';
import { readStanding } from './keep.ts';
import { nameOf } from './store.ts';

/** Which blocks are its own, when the démarche follows a fiche modèle. */
export async function marksOf(db: Db, procedure: ProcedureRow): Promise<Marks | undefined> {
  const standing = await readStanding(db, procedure);
  if (!standing) return undefined;
  const waiting = await pendingReviews(db, standing, await nameOf(db, procedure.organisationId));
  return {
    own: Object.keys(standing.own),
    waiting: waiting.map(({ block }) => block),
    path: `/espace/demarches/${procedure.id}/fiche-modele`,
  };
}
