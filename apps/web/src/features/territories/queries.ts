import type { Db, Tx } from '../../platform/database/index.ts';
import { folded } from '../../platform/forms/folded.ts';
import { listForMerger, listServed, type MergedProcedure, type ServedCommune } from './store.ts';

export interface MergerPlan {
  moved: ServedCommune[];
  dropped: ServedCommune[];
  redirected: { from: MergedProcedure; to: MergedProcedure }[];
  taken: MergedProcedure[];
}

/**
 * What a merger would do. A démarche that both have (the same fiche modèle, or the same title) and that the successor shows to the
 * public gives way to the successor's; the others change hands.
 */
export async function planMerger(db: Db | Tx, predecessorId: string, successorId: string): Promise<MergerPlan> {
  const held = new Set((await listServed(db, successorId)).map(({ nisCode }) => nisCode));
  const communes = await listServed(db, predecessorId);
  const theirs = (await listForMerger(db, successorId)).filter(({ published }) => published);
  const plan: MergerPlan = {
    moved: communes.filter(({ nisCode }) => !held.has(nisCode)),
    dropped: communes.filter(({ nisCode }) => held.has(nisCode)),
    redirected: [],
    taken: [],
  };
  for (const from of await listForMerger(db, predecessorId)) {
    const to =
      theirs.find(({ conceptId }) => conceptId !== null && conceptId === from.conceptId) ??
      theirs.find(({ title }) => folded(title) === folded(from.title));
    if (to) plan.redirected.push({ from, to });
    else plan.taken.push(from);
  }
  return plan;
}
